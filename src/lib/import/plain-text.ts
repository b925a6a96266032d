/** Elements that are removed together with their content. */
const removedElements = new Set(['script', 'style', 'template']);

/** Elements that start a new line. */
const blockElements = new Set(
	'address article aside blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul'.split(
		' '
	)
);

/** The names of the HTML entities for U+00A0 to U+00FF, in order. */
const latin1Entities =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** The characters of HTML’s named entities: those of HTML 4 for Latin-1, and common signs. */
const characterByEntity = new Map([
	...latin1Entities.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['ndash', '–'],
	['mdash', '—'],
	['lsquo', '‘'],
	['rsquo', '’'],
	['sbquo', '‚'],
	['ldquo', '“'],
	['rdquo', '”'],
	['bdquo', '„'],
	['hellip', '…'],
	['bull', '•'],
	['euro', '€'],
	['trade', '™'],
	['OElig', 'Œ'],
	['oelig', 'œ'],
	['Scaron', 'Š'],
	['scaron', 'š']
] as const);

/**
 * Converts HTML to plain text in linear time. Removes tags, comments, scripts and styles, starts a new line before and
 * after block elements, and decodes known entities. A text without HTML is only trimmed.
 *
 * @returns the text, and whether there was any HTML other than entities
 */
export function toPlainText(html: string): { text: string; hadTags: boolean } {
	const { text, hadTags } = html.includes('<') ? removeTags(html) : { text: html, hadTags: false };
	return { text: decodeEntities(text).replaceAll('\r\n', '\n').trim(), hadTags };
}

function removeTags(html: string): { text: string; hadTags: boolean } {
	const kept: string[] = [];
	const findEnd = createTagEndFinder(html);
	const lastComment = html.lastIndexOf('-->');
	let at = 0;
	let hadTags = false;
	for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
		const [, slash = '', name = ''] =
			/^<(\/?)([a-z][a-z0-9-]{0,30})/i.exec(html.slice(open, open + 34)) ?? [];
		const isComment = html.startsWith('<!--', open);
		const end = isComment
			? open < lastComment
				? html.indexOf('-->', open)
				: -1
			: name === ''
				? -1
				: findEnd(open);
		if (end < 0) {
			// A `<` that starts no tag, as in “a < b”, or a tag that is never closed, is text.
			kept.push(html.slice(at, open + 1));
			at = open + 1;
			continue;
		}
		hadTags = true;
		kept.push(html.slice(at, open));
		at = end + (isComment ? 3 : 1);
		const tag = name.toLowerCase();
		if (blockElements.has(tag)) kept.push('\n');
		if (removedElements.has(tag) && slash === '') at = findEndTag(html, tag, at);
	}
	kept.push(html.slice(at));
	const text = kept.join('');
	return { text: hadTags ? tidyLines(text) : text, hadTags };
}

/** Trims each line, and removes empty ones. */
const tidyLines = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');

/** Makes a function that finds the `>` at the end of a tag, outside of quoted attributes; -1 if there is none. */
function createTagEndFinder(html: string): (open: number) => number {
	/** False after a quotation mark that is never closed. Otherwise the search from each later tag would read the whole text. */
	let heedsQuotes = true;
	const last = html.lastIndexOf('>');
	return (open) => {
		if (open > last) return -1;
		let quote = '';
		for (let at = open; heedsQuotes && at < html.length; at++) {
			const sign = html.charAt(at);
			if (sign === quote) quote = '';
			else if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
			else if (quote === '' && sign === '>') return at;
		}
		heedsQuotes = false;
		return html.indexOf('>', open);
	};
}

/** The index of the first end tag with this name from `at` on; the length of the text if there is none. */
function findEndTag(html: string, tag: string, at: number): number {
	const close = html.slice(at).search(new RegExp(`</${tag}`, 'i'));
	return close < 0 ? html.length : at + close;
}

function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(
		/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/g,
		(written: string, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return characterByEntity.get(name) ?? written;
			return characterOfCode(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
		}
	);
}

/** The character of a numeric entity; U+FFFD if the number is not a character. */
function characterOfCode(code: number): string {
	const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
	return isNone ? '\uFFFD' : String.fromCodePoint(code);
}
