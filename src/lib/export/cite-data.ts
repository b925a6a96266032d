import { event as messages } from '#language/export';
import { formatDate } from '#lib/messages/dates.ts';
import { formatQuoted } from '#lib/messages/quotes.ts';
import {
	lastChangeOf,
	toOneLine,
	formatSpeakerAndDate,
	makerOf,
	publisherOf,
	citedTitle,
	type CitedItem
} from './cite.ts';
import { citedAddress, formatOriginVersion } from './excerpt.ts';

/** The fields of a CSL-JSON 1.0 item that we can fill. */
interface CslItem {
	id: string;
	type: 'webpage';
	title: string;
	author?: { literal: string }[];
	'container-title': string;
	publisher: string;
	version?: string;
	issued?: { 'date-parts': number[][] };
	language: string;
	URL?: string;
	/** The text of `citationNote`. */
	note?: string;
}

/** The citation as CSL-JSON, for reference managers: a list with one item. */
export function toCslJson(cited: CitedItem): string {
	const { event, timeline, origin } = cited;
	const day = lastChangeOf(cited);
	const note = citationNote(cited);
	const maker = makerOf(origin);
	const address = citedAddress(origin, event);
	const item: CslItem = {
		id: citationKey(cited),
		type: 'webpage',
		title: citedTitle(cited),
		...(maker !== null && { author: [{ literal: maker }] }),
		'container-title': event ? toOneLine(timeline.title) : publisherOf(origin),
		publisher: publisherOf(origin),
		...(origin.version && { version: origin.version.hash }),
		...(day && {
			issued: { 'date-parts': [[day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]] }
		}),
		language: timeline.language,
		...(address !== null && { URL: address }),
		...(note !== '' && { note })
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}

/** The abbreviations of months in BibTeX. */
export const bibtexMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The citation as BibTeX in UTF-8: a `@misc`, which every BibTeX style supports. TeX’s special characters are escaped.
 */
export function toBibtex(cited: CitedItem): string {
	const { event, timeline, origin } = cited;
	const day = lastChangeOf(cited);
	const version = formatOriginVersion(origin, timeline.language);
	const address = citedAddress(origin, event);
	const note = [version, citationNote(cited)].filter(Boolean).join('. ');
	const maker = makerOf(origin);
	const fields = [
		// Double braces, because BibTeX would otherwise split the name into first and last name.
		...(maker === null ? [] : [`author = {{${toTex(maker)}}}`]),
		// Double braces, because BibTeX would otherwise change the capitals of the title.
		`title = {{${toTex(citedTitle(cited))}}}`,
		`howpublished = {${toTex(event ? `${publisherOf(origin)}: ${toOneLine(timeline.title)}` : publisherOf(origin))}}`,
		...(day
			? [
					`year = {${day.getUTCFullYear()}}`,
					`month = ${bibtexMonths[day.getUTCMonth()]}`,
					`day = {${day.getUTCDate()}}`
				]
			: []),
		...(note ? [`note = {${toTex(note)}}`] : []),
		...(address ? [`url = {${toTexUrl(address)}}`] : [])
	];
	return `@misc{${citationKey(cited)},\n${fields.map((field) => `\t${field}`).join(',\n')}\n}\n`;
}

/** The key of the citation. It has only a-z, 0-9 and hyphens, so every program accepts it. */
function citationKey({ timeline, event, origin }: CitedItem): string {
	return [event?.id ?? timeline.id, origin.version?.hash].filter(Boolean).join('-');
}

/**
 * The note of a citation. For an event: its quote and its summary, or its date if it has no quote. Empty for the whole
 * page.
 */
function citationNote({ event, timeline }: CitedItem): string {
	if (!event) return '';
	const { statement, date, summary } = event;
	if (!statement) return messages.dated({ date: formatDate(date, timeline.language) });
	const speech = formatSpeakerAndDate(event, statement, timeline.language);
	return toOneLine(
		messages.quotes({ speaker: speech, quote: formatQuoted(statement, timeline.language), summary })
	);
}

/** How TeX writes its special characters. */
const texEscapes: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	// Not `\{`, because BibTeX counts braces even if they are escaped.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'|': '\\textbar{}',
	'"': '\\textquotedbl{}'
};

/** Percent-encodes the characters of an address that would end its field. */
export const toTexUrl = (address: string): string =>
	address.replace(/[{}\\<>^`|"\s]/g, encodeURIComponent);

/** Escapes a text so that TeX prints each of its characters. */
export function toTex(text: string): string {
	return (
		text
			// eslint-disable-next-line no-control-regex
			.replace(/[\u0000-\u001f\u007f]/g, ' ')
			.replace(/[\\{}^~<>|"]/g, (sign) => texEscapes[sign] ?? '')
			.replace(/[$&#_%]/g, '\\$&')
	);
}
