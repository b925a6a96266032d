import { messages } from '#lib/messages/current.ts';
import { escapeHtml } from './escape-html.ts';

/** What of the one file is a record's. */
export interface FileParts {
	/** What the file is called. */
	title: string;
	/** The page is laid out in it. */
	direction: string;
	description: string;
	/** What is read where its scripts do not run, as markup. */
	list: Blob;
	/** What its pages are made of, as JSON in which no `<` stands. */
	data: Blob;
}

/**
 * Puts another record into the one file of the site. Its scripts and its policy stay as they are.
 *
 * @param html the site's own file
 * @throws Error where it is built otherwise than is known here
 */
export function putRecord(html: string, parts: FileParts): Blob {
	const { title, direction, description } = parts;
	const [head, list, data, rest] = cut(html);
	const meta = (name: string, content: string) =>
		`<meta name="${name}" content="${escapeHtml(content)}">`;
	const changes: [what: RegExp, by: string][] = [
		[/<html lang="[^"]*" dir="[^"]*"/, `<html lang="${messages.language}" dir="${direction}"`],
		[
			/<title>[^<]*<\/title>/,
			`<title>${escapeHtml(title)}</title>\n${meta('robots', 'noindex')}\n${meta('description', description)}`
		]
	];
	const newHead = changes.reduce(
		(head, [what, by]) => replaceOnce(head, what, by),
		// What is said of the site's own record.
		head
			.replace(/<meta name="description"[^>]*>\n?/, '')
			.replace(/<link rel="canonical"[^>]*>\n?/, '')
	);
	return new Blob([newHead, list, parts.list, data, parts.data, rest], { type: 'text/html' });
}

/** Around the two things that are the record's. */
function cut(html: string): [head: string, list: string, data: string, rest: string] {
	const at = (text: string, from: number) => {
		const found = html.indexOf(text, from);
		if (found < 0) throw new Error(`the site’s one file has no ${text}`);
		return found;
	};
	const [content, script] = [
		'<div id="page_content">',
		'<script type="application/json" id="page_record">'
	];
	const body = at('<body>', 0);
	const listStart = at(content, body) + content.length;
	const scriptStart = at(script, listStart);
	const listEnd = html.lastIndexOf('</div>', scriptStart);
	const dataStart = scriptStart + script.length;
	return [
		html.slice(0, body),
		html.slice(body, listStart),
		html.slice(listEnd, dataStart),
		html.slice(at('</script>', dataStart))
	];
}

function replaceOnce(text: string, what: RegExp, by: string): string {
	if (!what.test(text)) throw new Error(`the site’s one file has no ${what.source}`);
	// A function: no text of the record is a pattern of what to put there.
	return text.replace(what, () => by);
}
