import * as cardMessages from '#language/cards';
import { citedAddress, type ExportOrigin } from '#lib/export/excerpt.ts';
import { isStatement } from '#lib/record/kinds.ts';
import { siteName } from '#lib/record/publication.ts';
import { toDateData, type DateData } from '#lib/record/date-data.ts';
import { writeDatePoint } from '#lib/record/date-point.ts';
import { parsePartialDate, type PartialDate } from '#lib/record/partial-date.ts';
import { formatDate } from '#lib/messages/dates.ts';
import type { SourceType } from '#lib/record/terms.ts';
import type { SourceData, Statement, TimelineEvent } from '#lib/record/timeline.ts';
import { formatEvidence } from '#lib/messages/format.ts';
import type { EventsFile } from '#lib/record/events-file.ts';

/**
 * The story as an article of schema.org. Its quotations are on the events’ own pages, which refer to the story by
 * `isPartOf`.
 *
 * @param origin the address and the version of the story’s page
 * @param image the address of its picture
 */
export function toJsonLd(file: EventsFile, origin: ExportOrigin, image: string): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': origin.address,
		url: origin.address,
		headline: file.title,
		description: file.dek,
		inLanguage: file.language,
		image,
		isAccessibleForFree: true,
		...(origin.version && {
			version: origin.version.hash,
			...dateProperty('dateModified', origin.version.date, file.language)
		}),
		publisher: { '@type': 'Organization', name: siteName },
		...chaptersOf(file, origin),
		...correctionsOf(file.corrections)
	};
}

/** The chapters of a story, each with the address of its heading; nothing if there are none. */
function chaptersOf({ chapters = [] }: EventsFile, { address }: ExportOrigin) {
	return (
		chapters.length > 0 && {
			hasPart: chapters.map(({ id, title, summary }) => ({
				'@type': 'CreativeWork',
				...(address !== null && { url: `${address}#chapter_${id}` }),
				name: title,
				...(summary !== undefined && { description: summary })
			}))
		}
	);
}

/**
 * The page of one event, as schema.org describes pages. Its subject is the quotation; without a quotation, what
 * happened.
 *
 * @param origin the address and the version of the story’s page
 * @param page the addresses of the event’s page and its picture, and the date on which it was added, EDTF
 */
export function toEventLd(
	file: EventsFile,
	event: TimelineEvent,
	origin: ExportOrigin & { address: string },
	page: { address: string; image: string; added: string }
): object {
	const { language } = file;
	const corrections = file.corrections.filter((each) => each.event === event.id);
	return {
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		'@id': page.address,
		url: page.address,
		name: event.title,
		inLanguage: language,
		image: page.image,
		isAccessibleForFree: true,
		isPartOf: { '@type': 'Article', '@id': origin.address, headline: file.title },
		...dateProperty('datePublished', toDateData(page.added), language),
		publisher: { '@type': 'Organization', name: siteName },
		...correctionsOf(corrections),
		mainEntity: event.statement
			? toQuotation(event, event.statement, origin, language)
			: toHappening(event, origin, language)
	};
}

/** The corrections as structured data; false if there are none. */
const correctionsOf = (corrections: EventsFile['corrections']) =>
	corrections.length > 0 && {
		correction: corrections.map(({ date, text }) => ({
			'@type': 'CorrectionComment',
			text,
			...(isIso(date) && { dateCreated: date })
		}))
	};

function toHappening(event: TimelineEvent, origin: ExportOrigin, language: string): object {
	const { form, from, to, noStart, noEnd } = parsePartialDate(event.date.edtf) as PartialDate;
	const [start, end] = [from, to].map(writeDatePoint) as [string, string];
	// Schema.org cannot express “on one of several days”. Only the text says this.
	const isOneOf = form === 'between' || form === 'or';
	return {
		'@type': 'Event',
		url: citedAddress(origin, event),
		name: event.title,
		description: event.summary,
		...(!isOneOf && !noStart && isIso(start) && { startDate: start }),
		...(form === 'span' && !noEnd && isIso(end) && { endDate: end }),
		...evidenceOf(event),
		subjectOf: event.sources.map((source) => toSource(source, language))
	};
}

/** How the event is known; nothing if the record does not say. */
function evidenceOf(event: TimelineEvent) {
	const evidence = formatEvidence(event);
	return evidence && { disambiguatingDescription: cardMessages.evidence({ evidence }) };
}

function toQuotation(
	event: TimelineEvent,
	statement: Statement,
	origin: ExportOrigin,
	language: string
): object {
	return {
		'@type': 'Quotation',
		url: citedAddress(origin, event),
		name: event.title,
		text: statement.quote,
		...(statement.lang !== undefined && { inLanguage: statement.lang }),
		...(statement.translation && {
			workTranslation: {
				'@type': 'Quotation',
				text: statement.translation.text,
				inLanguage: language,
				creditText: statement.translation.by
			}
		}),
		// The summary, since a few quoted words do not show their context.
		description: event.summary,
		// If words are quoted in an event of another kind, the record does not say when they were said.
		...(isStatement(event.kind) ? dateProperty('dateCreated', event.date, language) : {}),
		...(event.known && isIso(event.known.edtf) && { datePublished: event.known.edtf }),
		spokenByCharacter: toSpeaker(event, statement),
		...evidenceOf(event),
		citation: event.sources.map((source) => toSource(source, language))
	};
}

/** Whether other programs can read an EDTF date: a year, month, day or time without a mark, after the year 0. */
const isIso = (edtf: string) =>
	/^(?!0000)\d{4}(-(0\d|1[0-2]))?$|^(?!0000)\d{4}-\d\d-\d\d(T[\d:]+(Z|[+-][\d:]+)?)?$/.test(edtf);

/** Schema.org has no uncertain dates, no years BC and no spans. Such dates are given as text. */
function dateProperty(
	name: 'dateCreated' | 'dateModified' | 'datePublished',
	date: DateData,
	language: string
): object {
	return isIso(date.edtf) ? { [name]: date.edtf } : { temporal: formatDate(date, language) };
}

/**
 * The speaker of a quote. Only a named person’s own words are attributed to a person. The words of a spokesperson, of a
 * document or an office, or of an unsigned text, are attributed to the organisation. The speaker of other words is only a
 * name, because an employee at a protest does not speak for the company.
 */
function toSpeaker({ attribution }: TimelineEvent, { speaker }: Statement): object {
	// Without an organisation, we do not know whether the name is that of a person.
	if (speaker.organisation === '') return { '@type': 'Thing', name: speaker.name };
	const organisation = { '@type': 'Organization', name: speaker.organisation };
	if (speaker.name === speaker.organisation) return organisation;
	if (attribution === 'direct') {
		return {
			'@type': 'Person',
			name: speaker.name,
			jobTitle: speaker.role,
			affiliation: organisation
		};
	}
	const isOwn = attribution !== null && attribution !== 'reported' && attribution !== 'witness';
	const isItself = isOwn || speaker.name.startsWith(speaker.organisation);
	return isItself
		? { ...organisation, disambiguatingDescription: speaker.name }
		: { '@type': 'Thing', name: speaker.name };
}

/** The types of sources in schema.org. A source without a type is a page if it has an address, otherwise a work. */
const sourceTypes: Record<SourceType, string> = {
	'article-newspaper': 'NewsArticle',
	'article-journal': 'ScholarlyArticle',
	book: 'Book',
	chapter: 'Chapter',
	report: 'Report',
	webpage: 'WebPage',
	manuscript: 'ArchiveComponent',
	interview: 'Conversation',
	broadcast: 'CreativeWork',
	motion_picture: 'Movie',
	legal_case: 'CreativeWork'
};

/** The types for which schema.org has page numbers. */
const typesWithPages: ReadonlySet<SourceType> = new Set([
	'article-newspaper',
	'article-journal',
	'chapter',
	'report'
]);

function toSource(source: SourceData, language: string): object {
	const { publisher, title, address, published, type, author, pages, isbn } = source;
	const { archive, shelfMark } = source;
	return {
		'@type': type ? sourceTypes[type] : address ? 'WebPage' : 'CreativeWork',
		...(address?.href && { url: address.href }),
		...(title !== null && { name: title }),
		...(author !== undefined && { author: { '@type': 'Thing', name: author } }),
		...(pages !== undefined && type && typesWithPages.has(type) && { pagination: pages }),
		...(isbn !== undefined && type === 'book' && { isbn }),
		...(archive !== undefined &&
			type === 'manuscript' && {
				holdingArchive: { '@type': 'ArchiveOrganization', name: archive },
				itemLocation: shelfMark
			}),
		publisher: { '@type': 'Organization', name: publisher },
		...(published && dateProperty('dateCreated', published, language))
	};
}

/** JSON as the text of a `script` element. Escaped, so that it cannot end the element. */
export function toScriptText(data: object): string {
	const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escaped);
}
