/** Signs that can begin markup wherever they stand, in CommonMark or in GitHub's form of it. */
const signs = /[\\`*_[\]<>&#|~$@^{}]/g;

/** What only begins markup as the first thing in a line. */
const first = /^(\s*)([-+=]|\d+(?=[.)]))/;

/** What GitHub makes a link of by itself. */
const address = /(:)(?=\/\/)|(\bwww)\.|\b(mailto|xmpp):/gi;

/** A text in one line, in which nothing is markup. */
export function escapeMarkdown(text: string): string {
	return escapeLine(text.replace(/\s+/g, ' ').trim());
}

/**
 * A text that keeps its line breaks.
 *
 * @param lead what each line after the first begins with
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
			// CommonMark has no place for it.
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
		// What would be read as the name of a sign.
		.replace(/&(?=#?\w+;)/g, '&amp;');
	return `[${escapeMarkdown(words)}](<${uri}>)`;
}
