import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { language as ownLanguage } from '#grammar';
import type { Markup } from '#lib/ui/markup.ts';
import { direction } from './direction.ts';

interface Parts {
	title: string;
	/** What else its head says. */
	head: readonly Markup[];
	/** Its id is that of the element around the body. */
	id: string;
	/** What the policy allows beside the scripts and styles that are in it. */
	allowed: Readonly<Record<string, string>>;
	style: string;
	/** Runs before the first paint. */
	early: string;
	script: string;
	/** What that script unpacks and runs, where it is not all there is, with the styles that it adds. The data is packed, too. */
	code?: { script: string; style: string };
	/** Before the body, outside of what is hydrated. */
	before?: readonly Markup[];
	/** What a Svelte component was rendered to. */
	body: string;
	/** The record and what else the page shows. */
	data: unknown;
}

/**
 * A whole document in one file: it asks for nothing more, so that it works wherever it is put, also in
 * a frame whose sandbox makes it a stranger to its own site, and from a disk.
 */
export function toInlineDocument(parts: Parts): string {
	const { style } = parts;
	const early = toInline(parts.early);
	const script = toInline(parts.script);
	const code = parts.code && withStyle(parts.code);
	const styles = [style, ...(parts.code ? [parts.code.style] : [])];
	const policy = [
		"default-src 'none'",
		['script-src', ...[early, script, ...(code ? [code] : [])].map(hash)].join(' '),
		['style-src', ...styles.map(hash)].join(' '),
		"style-src-attr 'unsafe-inline'",
		...Object.entries(parts.allowed).map(([what, from]) => `${what} ${from}`),
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		`trusted-types svelte-trusted-html${code ? ' otr-code' : ''}`
	];
	return toDocument({
		title: parts.title,
		policy,
		head: [...parts.head, `<style>${style}</style>`, `<script>${early}</script>`],
		body: `${parts.before?.join('') ?? ''}<div id="${parts.id}">${parts.body}</div>
${code ? pack('page_record', JSON.stringify(parts.data)) + pack('page_code', code) : toInlineData('page_record', JSON.stringify(parts.data))}<script>${script}</script>`
	});
}

/** What a document of its own is made of: its policy’s directives, and what stands in its head and its body. */
interface Document {
	title: string;
	policy: readonly string[];
	head: readonly string[];
	body: string;
}

/** A whole document that SvelteKit has no part in. */
export const toDocument = ({ title, policy, head, body }: Document) => `<!doctype html>
<html lang="${ownLanguage}" dir="${direction}" class="otr">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escape(policy.join('; '))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
${head.join('\n')}
</head>
<body>
${body}
</body>
</html>
`;

/** A script that first adds its styles. */
const withStyle = ({ script, style }: { script: string; style: string }) =>
	`document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(style)}}));${script.trim()}`;

/** A third of its size, where nothing else compresses it: as on a disk. */
const pack = (id: string, text: string) =>
	`<script type="application/gzip" id="${id}">${gzipSync(text, { level: 9 }).toString('base64')}</script>\n`;

/** What a policy calls an inline script or a style sheet by. */
export const hash = (text: string) =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const escape = (text: string) =>
	text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Nothing in it ends the element that it stands in: in strings both read as before. */
export const toInline = (script: string) =>
	script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** JSON that the page itself holds. */
export const toInlineData = (id: string, json: string) =>
	`<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>\n`;
