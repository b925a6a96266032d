import { formatDate } from '#lib/messages/dates.ts';
import type { SourceType } from '#lib/record/terms.ts';
import type { DateData, SourceData, TimelineEvent } from '#lib/record/timeline.ts';
import { bibtexMonths, toTex, toTexUrl } from './cite-data.ts';
import { toOneLine } from './cite.ts';

/** A source in CSL-JSON 1.0. */
interface CslSource {
	id: string;
	/** `document` for a source without a type. */
	type: SourceType | 'document';
	title?: string;
	author?: { literal: string }[];
	'container-title'?: string;
	publisher?: string;
	issued?: object;
	page?: string;
	archive?: string;
	archive_location?: string;
	ISBN?: string;
	URL?: string;
}

/** Whether the source is an article, so that its publisher is the newspaper or journal. */
const isArticle = ({ type }: SourceData) =>
	type === 'article-newspaper' || type === 'article-journal';

/** An event’s sources as CSL-JSON, for reference managers. */
export function toCslSources({ sources }: TimelineEvent, language: string): string {
	const items = sources.map((source): CslSource => {
		const { author, title, published, pages, archive, shelfMark, isbn, address } = source;
		const publisher = toOneLine(source.publisher);
		return {
			id: source.id,
			type: source.type ?? 'document',
			...(title !== null && { title: toOneLine(title) }),
			...(author !== undefined && { author: [{ literal: author }] }),
			...(isArticle(source) ? { 'container-title': publisher } : { publisher }),
			...(published && { issued: toIssuedDate(published, language) }),
			...(pages !== undefined && { page: pages }),
			...(archive !== undefined && { archive }),
			...(shelfMark !== undefined && { archive_location: shelfMark }),
			...(isbn !== undefined && { ISBN: isbn }),
			...(address?.href && { URL: address.href })
		};
	});
	return `${JSON.stringify(items, null, '\t')}\n`;
}

/** Matches an EDTF date that is a single year, month or day, with or without `~`, `?` or `%`. */
const singleDatePattern = /^(-?\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?([~?%]?)$/;

/** A date in CSL-JSON: as numbers if it is a single year, month or day, otherwise as words. */
function toIssuedDate(date: DateData, language: string): object {
	const found = singleDatePattern.exec(date.edtf);
	if (!found) return { literal: formatDate(date, language) };
	const parts = found.slice(1, 4).filter((part) => part !== undefined);
	const [year = 0, ...rest] = parts.map(Number);
	// In CSL, −44 is 44 BC, which is −43 in EDTF.
	const csl = year < 1 ? year - 1 : year;
	return { 'date-parts': [[csl, ...rest]], ...(found[4] !== '' && { circa: true }) };
}

/** For each type of source: BibTeX’s type of entry, and its field for the publisher. */
const bibtexTypes: Partial<Record<SourceType, readonly [entry: string, publisher: string]>> = {
	'article-newspaper': ['article', 'journal'],
	'article-journal': ['article', 'journal'],
	book: ['book', 'publisher'],
	chapter: ['incollection', 'publisher'],
	report: ['techreport', 'institution'],
	manuscript: ['unpublished', 'note']
};

/** An event’s sources as BibTeX. A source whose type is missing, or unknown in BibTeX, becomes a `@misc`. */
export function toBibtexSources({ sources }: TimelineEvent, language: string): string {
	return sources.map((source) => toBibtexEntry(source, language)).join('\n');
}

function toBibtexEntry(source: SourceData, language: string): string {
	const { id, type, author, title, published, pages, archive, shelfMark, isbn, address } = source;
	const [entry, publisher] = (type && bibtexTypes[type]) ?? ['misc', 'howpublished'];
	const found = singleDatePattern.exec(published?.edtf ?? '');
	// BibTeX has neither “around” nor years BC, so such dates are written in words.
	const [, year, month, day] = found?.[4] === '' && (found[1] ?? '') > '0000' ? found : [];
	const archiveText = [archive, shelfMark].filter((text) => text !== undefined).join(', ');
	const fields = [
		...(author === undefined ? [] : [`author = {{${toTex(author)}}}`]),
		...(title === null ? [] : [`title = {{${toTex(toOneLine(title))}}}`]),
		`${publisher} = {${toTex(toOneLine(source.publisher))}}`,
		...(year === undefined ? [] : [`year = {${year}}`]),
		...(month === undefined ? [] : [`month = ${bibtexMonths[Number(month) - 1]}`]),
		...(day === undefined ? [] : [`day = {${day}}`]),
		...(published && year === undefined
			? [`date = {${toTex(formatDate(published, language))}}`]
			: []),
		...(pages === undefined ? [] : [`pages = {${toTex(pages)}}`]),
		...(archiveText === '' ? [] : [`addendum = {${toTex(archiveText)}}`]),
		...(isbn === undefined ? [] : [`isbn = {${isbn}}`]),
		...(address?.href ? [`url = {${toTexUrl(address.href)}}`] : [])
	];
	return `@${entry}{${id},\n${fields.map((field) => `\t${field}`).join(',\n')}\n}\n`;
}
