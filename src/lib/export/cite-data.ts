import { event as messages } from '#language/export';
import { formatDate } from '#lib/messages/dates.ts';
import { formatQuoted } from '#lib/messages/quotes.ts';
import { dayOf, oneLine, formatSpeech, makerOf, publisherOf, titleOf, type Cited } from './cite.ts';
import { citedAddress, formatOrigin } from './excerpt.ts';

/** The parts of a CSL-JSON 1.0 item that a page has. */
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
	note?: string;
}

/** CSL-JSON: a list with one item, as reference managers read it. */
export function toCslJson(cited: Cited): string {
	const { event, timeline, origin } = cited;
	const day = dayOf(cited);
	const note = noteOf(cited);
	const maker = makerOf(origin);
	const address = citedAddress(origin, event);
	const item: CslItem = {
		id: keyOf(cited),
		type: 'webpage',
		title: titleOf(cited),
		...(maker !== null && { author: [{ literal: maker }] }),
		'container-title': event ? oneLine(timeline.title) : publisherOf(origin),
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

/** As BibTeX writes them. */
export const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** BibTeX: a `@misc`, which every style knows, in UTF-8. TeX’s special characters are escaped. */
export function toBibtex(cited: Cited): string {
	const { event, timeline, origin } = cited;
	const day = dayOf(cited);
	const version = formatOrigin(origin, timeline.language);
	const address = citedAddress(origin, event);
	const note = [version, noteOf(cited)].filter(Boolean).join('. ');
	const maker = makerOf(origin);
	const fields = [
		// Braced twice: one name, not a first and a last one.
		...(maker === null ? [] : [`author = {{${toTex(maker)}}}`]),
		// Braced twice: no style changes its capitals.
		`title = {{${toTex(titleOf(cited))}}}`,
		`howpublished = {${toTex(event ? `${publisherOf(origin)}: ${oneLine(timeline.title)}` : publisherOf(origin))}}`,
		...(day
			? [
					`year = {${day.getUTCFullYear()}}`,
					`month = ${months[day.getUTCMonth()]}`,
					`day = {${day.getUTCDate()}}`
				]
			: []),
		...(note ? [`note = {${toTex(note)}}`] : []),
		...(address ? [`url = {${toTexUrl(address)}}`] : [])
	];
	return `@misc{${keyOf(cited)},\n${fields.map((field) => `\t${field}`).join(',\n')}\n}\n`;
}

/** Every program takes such a key: ids have a-z, 0-9 and hyphens only. */
function keyOf({ timeline, event, origin }: Cited): string {
	return [event?.id ?? timeline.id, origin.version?.hash].filter(Boolean).join('-');
}

/** For a card: the quote and the summary, or when it happened; empty for the page. */
function noteOf({ event, timeline }: Cited): string {
	if (!event) return '';
	const { statement, date, summary } = event;
	if (!statement) return messages.dated({ date: formatDate(date, timeline.language) });
	const speech = formatSpeech(event, statement, timeline.language);
	return oneLine(
		messages.quotes({ speaker: speech, quote: formatQuoted(statement, timeline.language), summary })
	);
}

const tex: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	// BibTeX counts braces, escaped or not.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'|': '\\textbar{}',
	'"': '\\textquotedbl{}'
};

/** An address in which no sign ends its field. */
export const toTexUrl = (address: string): string =>
	address.replace(/[{}\\<>^`|"\s]/g, encodeURIComponent);

/** A text with escapes, so that TeX prints each sign. */
export function toTex(text: string): string {
	return (
		text
			// eslint-disable-next-line no-control-regex
			.replace(/[\u0000-\u001f\u007f]/g, ' ')
			.replace(/[\\{}^~<>|"]/g, (sign) => tex[sign] ?? '')
			.replace(/[$&#_%]/g, '\\$&')
	);
}
