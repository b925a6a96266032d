import { recordStartTag } from '#lib/import/record-in-page.ts';
import { text } from '#lib/ui/markup.ts';

/** The parts of the one file (the site as a single HTML file) that depend on the record. */
export interface FileParts {
	title: string;
	description: string;
	/** The list of events for readers without scripts, as markup. */
	list: Blob;
	/** The data of all pages, as JSON without `<`. */
	data: Blob;
	/** The record in our own format, as JSON without `<`, so that the file can be opened again. */
	file: Blob;
}

/**
 * Makes the one file of an opened record: takes the site’s one file, and replaces the parts that depend on
 * the record. Its scripts and its content security policy stay the same.
 *
 * @param html the site’s one file
 * @throws Error if the file lacks a part that should be replaced
 */
export function replaceRecord(html: string, parts: FileParts): Blob {
	const { title, description } = parts;
	const [head, list, data, rest] = splitFile(html);
	const meta = (name: string, content: string) =>
		`<meta name="${name}" content="${text(content)}">`;
	const replacements: [pattern: RegExp, by: string][] = [
		[
			/<title>[^<]*<\/title>/,
			`<title>${text(title)}</title>\n${meta('robots', 'noindex')}\n${meta('description', description)}`
		]
	];
	const newHead = replacements.reduce(
		(head, [pattern, by]) => replaceOnce(head, pattern, by),
		// These elements describe the site's own record.
		head
			.replace(/<meta name="description"[^>]*>\n?/, '')
			.replace(/<link rel="canonical"[^>]*>\n?/, '')
	);
	const put = [dataStartTag('json'), parts.data, `</script>\n${recordStartTag}`, parts.file];
	return new Blob([newHead, list, parts.list, data, ...put, rest], { type: 'text/html' });
}

/** The start tag of the element with the data. The site’s own data is compressed; other data is not. */
const dataStartTag = (type: 'gzip' | 'json') =>
	`<script type="application/${type}" id="page_record">`;

/** Cuts the list and the data out of the file. Returns the four pieces that remain, in order. */
function splitFile(html: string): [head: string, list: string, data: string, rest: string] {
	const at = (part: string, from: number) => {
		const found = html.indexOf(part, from);
		if (found < 0) throw new Error(`the site’s one file has no ${part}`);
		return found;
	};
	const content = '<div id="page_content">';
	const body = at('<body>', 0);
	const listStart = at(content, body) + content.length;
	const dataStart = at(dataStartTag('gzip'), listStart);
	const listEnd = html.lastIndexOf('</div>', dataStart);
	return [
		html.slice(0, body),
		html.slice(body, listStart),
		html.slice(listEnd, dataStart),
		html.slice(at('</script>', dataStart))
	];
}

function replaceOnce(html: string, pattern: RegExp, by: string): string {
	if (!pattern.test(html)) throw new Error(`the site’s one file has no ${pattern.source}`);
	// A function, because `$` has a special meaning in a replacement string.
	return html.replace(pattern, () => by);
}
