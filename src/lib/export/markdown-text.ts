/** Characters that can begin markup anywhere, in CommonMark or in GitHub’s version of it. */
const signs = /[\\`*_[\]<>&#|~$@^{}]/g;

/** Characters that begin markup only at the start of a line. */
const first = /^(\s*)([-+=]|\d+(?=[.)]))/;

/** Texts that GitHub turns into links. */
const address = /(:)(?=\/\/)|(\bwww)\.|\b(mailto|xmpp):/gi;

/** A text as one line, with all markup escaped. */
export function escapeMarkdown(text: string): string {
	return escapeLine(text.replace(/\s+/g, ' ').trim());
}

/**
 * A text with all markup escaped and its line breaks kept.
 *
 * @param lead the start of each line after the first
 */
export function escapeLines(text: string, lead: string): string {
	return text
		.split(/\r\n?|\n/)
		.map((line) => escapeLine(line.replace(/^[\t ]+|[\t ]+$/g, '')))
		.map((line) => line || '&nbsp;')
		.join(`\\\n${lead}`);
}

function escapeLine(line: string): string {
	return (
		line
			// CommonMark also replaces this character.
			.replaceAll('\0', '\ufffd')
			.replace(signs, '\\$&')
			.replace(address, (all, colon?: string, www?: string) =>
				colon ? '\\:' : www ? `${www}\\.` : `${all.slice(0, -1)}\\:`
			)
			.replace(first, (_, space: string, sign: string) =>
				/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`
			)
	);
}

/** @param href an address that has passed `safeUrl` */
export function toLink(words: string, href: string): string {
	const uri = href
		.replace(/[<>\\\s]/g, encodeURIComponent)
		// Otherwise it would be read as a character reference.
		.replace(/&(?=#?\w+;)/g, '&amp;');
	return `[${escapeMarkdown(words)}](<${uri}>)`;
}
