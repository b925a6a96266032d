import * as cardMessages from '#language/cards';
import { citedAddress, type Origin } from '#lib/export/excerpt.ts';
import { isStatement } from '#lib/record/kinds.ts';
import { siteName } from '#lib/record/publication.ts';
import { toDateData, type DateData } from '#lib/record/date-data.ts';
import { writePoint } from '#lib/record/date-point.ts';
import { parsePartialDate, type PartialDate } from '#lib/record/partial-date.ts';
import { formatDate } from '#lib/messages/dates.ts';
import type { SourceType } from '#lib/record/terms.ts';
import type { SourceData, Statement, TimelineEvent } from '#lib/record/timeline.ts';
import { formatEvidence } from '#lib/messages/format.ts';
import type { EventsFile } from '#lib/record/events-file.ts';

/**
 * The story in the words of schema.org: an article. Its quotations are on the events’ own pages, which say
 * that they are parts of it.
 *
 * @param origin of the story's page
 * @param image the address of its picture
 */
export function toJsonLd(file: EventsFile, origin: Origin, image: string): object {
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
			...when('dateModified', origin.version.date, file.language)
		}),
		publisher: { '@type': 'Organization', name: siteName },
		...chaptersOf(file, origin),
		...correctionsOf(file.corrections)
	};
}

/** The chapters of a story, each at its heading in the page; nothing where it has none. */
function chaptersOf({ chapters = [] }: EventsFile, { address }: Origin) {
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
 * The page of one event in the words of schema.org: about a quotation, or about what happened.
 *
 * @param origin of the story’s page
 * @param page the addresses of the event’s page and of its picture, and when it came into the record, EDTF
 */
export function toEventLd(
	file: EventsFile,
	event: TimelineEvent,
	origin: Origin & { address: string },
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
		...when('datePublished', toDateData(page.added), language),
		publisher: { '@type': 'Organization', name: siteName },
		...correctionsOf(corrections),
		mainEntity: event.statement
			? toQuotation(event, event.statement, origin, language)
			: toHappening(event, origin, language)
	};
}

const correctionsOf = (corrections: EventsFile['corrections']) =>
	corrections.length > 0 && {
		correction: corrections.map(({ date, text }) => ({
			'@type': 'CorrectionComment',
			text,
			...(isIso(date) && { dateCreated: date })
		}))
	};

function toHappening(event: TimelineEvent, origin: Origin, language: string): object {
	const { form, from, to, noStart, noEnd } = parsePartialDate(event.date.edtf) as PartialDate;
	const [start, end] = [from, to].map(writePoint) as [string, string];
	// Schema.org has no word for one of several days: that is only said.
	const isOneOf = form === 'between' || form === 'or';
	return {
		'@type': 'Event',
		url: citedAddress(origin, event),
		name: event.title,
		description: event.summary,
		...(!isOneOf && !noStart && isIso(start) && { startDate: start }),
		...(form === 'span' && !noEnd && isIso(end) && { endDate: end }),
		...evidenceOf(event),
		subjectOf: event.sources.map((source) => toPage(source, language))
	};
}

/** How we know of it; nothing where nobody has said. */
function evidenceOf(event: TimelineEvent) {
	const evidence = formatEvidence(event);
	return evidence && { disambiguatingDescription: cardMessages.evidence({ evidence }) };
}

function toQuotation(
	event: TimelineEvent,
	statement: Statement,
	origin: Origin,
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
		// A few words say less than what they were a part of.
		description: event.summary,
		// When words were said that are quoted with something else is not known.
		...(isStatement(event.kind) ? when('dateCreated', event.date, language) : {}),
		...(event.known && isIso(event.known.edtf) && { datePublished: event.known.edtf }),
		spokenByCharacter: toSpeaker(event, statement),
		...evidenceOf(event),
		citation: event.sources.map((source) => toPage(source, language))
	};
}

/**
 * Whether an EDTF text is a date that others read, too: a year, a month, a day or a time without a mark, after the year 0.
 */
const isIso = (edtf: string) =>
	/^(?!0000)\d{4}(-(0\d|1[0-2]))?$|^(?!0000)\d{4}-\d\d-\d\d(T[\d:]+(Z|[+-][\d:]+)?)?$/.test(edtf);

/** Schema.org has no dates that are not sure, none BC and no spans of days: those are only said. */
function when(
	name: 'dateCreated' | 'dateModified' | 'datePublished',
	date: DateData,
	language: string
): object {
	return isIso(date.edtf) ? { [name]: date.edtf } : { temporal: formatDate(date, language) };
}

/**
 * Only the own words of someone named are a person's: what a spokesperson or a text without a name says
 * is the organisation's. What is only reported of anybody else in it is not: an employee at a protest does not speak
 * for the company.
 */
function toSpeaker({ attribution }: TimelineEvent, { speaker }: Statement): object {
	// Whether a name is a person's is not known without what they speak for.
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

/** The type of a source for Schema.org; without a type a work, or a page if it is on the web. */
const pageTypes: Record<SourceType, string> = {
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

/** Of these Schema.org says pages. */
const paged: ReadonlySet<SourceType> = new Set([
	'article-newspaper',
	'article-journal',
	'chapter',
	'report'
]);

function toPage(source: SourceData, language: string): object {
	const { publisher, title, address, published, type, author, pages, isbn } = source;
	const { archive, shelfMark } = source;
	return {
		'@type': type ? pageTypes[type] : address ? 'WebPage' : 'CreativeWork',
		...(address?.href && { url: address.href }),
		...(title !== null && { name: title }),
		...(author !== undefined && { author: { '@type': 'Thing', name: author } }),
		...(pages !== undefined && type && paged.has(type) && { pagination: pages }),
		...(isbn !== undefined && type === 'book' && { isbn }),
		...(archive !== undefined &&
			type === 'manuscript' && {
				holdingArchive: { '@type': 'ArchiveOrganization', name: archive },
				itemLocation: shelfMark
			}),
		publisher: { '@type': 'Organization', name: publisher },
		...(published && when('dateCreated', published, language))
	};
}

/** As the text of a `script` element: nothing in it ends that, and it reads the same. */
export function toScriptText(data: object): string {
	const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escaped);
}
