/** Characters that can begin markup anywhere in a line, in CommonMark or in GitHub’s Markdown. */
const markupSigns = /[\\`*_[\]<>&#|~$@^{}]/g;

/** Characters that begin markup only at the start of a line. */
const markupAtLineStart = /^(\s*)([-+=]|\d+(?=[.)]))/;

/** Texts that GitHub would turn into links. */
const autolinkStart = /(:)(?=\/\/)|(\bwww)\.|\b(mailto|xmpp):/gi;

/** Escapes all markup in a text, and puts the text in one line. */
export function escapeMarkdown(text: string): string {
	return escapeLine(text.replace(/\s+/g, ' ').trim());
}

/**
 * Escapes all markup in a text, and keeps its line breaks. An empty line gets a non-breaking space.
 *
 * @param prefix the text at the start of each line after the first
 */
export function escapeLines(text: string, prefix: string): string {
	return text
		.split(/\r\n?|\n/)
		.map((line) => escapeLine(line.replace(/^[\t ]+|[\t ]+$/g, '')))
		.map((line) => line || '&nbsp;')
		.join(`\\\n${prefix}`);
}

function escapeLine(line: string): string {
	return (
		line
			// CommonMark replaces this character, too.
			.replaceAll('\0', '\ufffd')
			.replace(markupSigns, '\\$&')
			.replace(autolinkStart, (all, colon?: string, www?: string) =>
				colon ? '\\:' : www ? `${www}\\.` : `${all.slice(0, -1)}\\:`
			)
			.replace(markupAtLineStart, (_, space: string, sign: string) =>
				/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`
			)
	);
}

/** A Markdown link. The words are escaped. @param href an address that has passed `safeUrl` */
export function toMarkdownLink(words: string, href: string): string {
	const uri = href
		.replace(/[<>\\\s]/g, encodeURIComponent)
		// Otherwise Markdown would read it as a character reference, such as `&amp;`.
		.replace(/&(?=#?\w+;)/g, '&amp;');
	return `[${escapeMarkdown(words)}](<${uri}>)`;
}
