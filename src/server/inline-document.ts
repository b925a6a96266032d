import { createHash } from 'node:crypto';
import { gzipAsync } from '@gfx/zopfli';
import { language as ownLanguage } from '#grammar';
import { text, type Markup } from '#lib/ui/markup.ts';
import { direction } from './direction.ts';

/** The parts of a document in one file. */
interface DocumentParts {
	title: string;
	/** Additional markup in the head. */
	head: readonly Markup[];
	/** The id of the element around the body. */
	id: string;
	/** The class of that element. */
	className?: string;
	/** Policy directives in addition to those for the document’s own scripts and styles. */
	allowed: Readonly<Record<string, string>>;
	/** The document’s styles, as CSS. */
	style: string;
	/** The script that runs before the first paint. */
	early: string;
	/** The document’s script, as JavaScript. */
	script: string;
	/** More code, with styles that it adds, if `script` only unpacks and runs this. Then the data is packed, too. */
	code?: { script: string; style: string };
	/** Markup before the body, which is not hydrated. */
	before?: readonly Markup[];
	/** The HTML of a rendered Svelte component. */
	body: string;
	/** The record and other data that the page shows. */
	data: unknown;
}

/**
 * A complete document in one file. It makes no requests, so it works anywhere: on a disk, and in a frame whose sandbox
 * gives it no origin.
 */
export async function toInlineDocument(parts: DocumentParts): Promise<string> {
	const { style } = parts;
	const early = toInline(parts.early);
	const script = toInline(parts.script);
	const code = parts.code && withStyle(parts.code);
	const styles = [style, ...(parts.code ? [parts.code.style] : [])];
	const policy = [
		"default-src 'none'",
		['script-src', ...[early, script, ...(code ? [code] : [])].map(policyHash)].join(' '),
		['style-src', ...styles.map(policyHash)].join(' '),
		"style-src-attr 'unsafe-inline'",
		...Object.entries(parts.allowed).map(([directive, sources]) => `${directive} ${sources}`),
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		`trusted-types svelte-trusted-html${code ? ' otr-code' : ''}`
	];
	const record = JSON.stringify(parts.data);
	const data = code
		? (await pack('page_record', record)) + (await pack('page_code', code))
		: toInlineData('page_record', record);
	return toDocument({
		title: parts.title,
		policy,
		head: [...parts.head, `<style>${style}</style>`, `<script>${early}</script>`],
		body: `${parts.before?.join('') ?? ''}<div id="${parts.id}"${parts.className ? ` class="${parts.className}"` : ''}>${parts.body}</div>
${data}<script>${script}</script>`
	});
}

/** The parts of a document that SvelteKit does not write: its policy directives, its head and its body. */
interface Document {
	title: string;
	/** The directives of its Content Security Policy. */
	policy: readonly string[];
	head: readonly string[];
	body: string;
}

/** A complete document, written without SvelteKit. */
export const toDocument = ({ title, policy, head, body }: Document) => `<!doctype html>
<html lang="${ownLanguage}" dir="${direction}" class="otr">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${text(policy.join('; '))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
${head.join('\n')}
</head>
<body>
${body}
</body>
</html>
`;

/** A script that first adds its styles to the document. */
const withStyle = ({ script, style }: { script: string; style: string }) =>
	`document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(style)}}));${script.trim()}`;

/** A script element with a packed text. This has a third of the size in files that no server compresses, as on a disk. */
async function pack(id: string, text: string): Promise<string> {
	const packed = await gzipAsync(Buffer.from(text), { numiterations: 1 });
	return `<script type="application/gzip" id="${id}">${Buffer.from(packed).toString('base64')}</script>\n`;
}

/** The hash with which a policy allows an inline script or style sheet. */
export const policyHash = (text: string) =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Escapes a script, so that it cannot end its element. In strings, the escaped form has the same meaning. */
export const toInline = (script: string) =>
	script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** A script element with JSON, which the page reads. */
export const toInlineData = (id: string, json: string) =>
	`<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>\n`;
