import { kindsOfRecord } from '#lib/record/kinds.ts';
import * as cardMessages from '#language/cards';
import * as messages from '#language/server';
import { formatDate } from '#lib/messages/dates.ts';
import { formatKind } from '#lib/messages/format-drawn.ts';
import { formatEvidence } from '#lib/messages/format.ts';
import { formatQuoted, formatTranslation } from '#lib/messages/quotes.ts';
import { element, text, type Markup } from '#lib/ui/markup.ts';
import { eventPath, cardPicturePath } from '#lib/record/event-paths.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import { statedAttribution } from '#lib/record/stated-attribution.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { parsePartialDate, startOfDate } from '#lib/record/partial-date.ts';
import { findClock, toLocalClock } from '#lib/record/record-clock.ts';
import { datesOf } from '#lib/record/record-data.ts';

/** Enough for readers who load the feed once a week. Older entries are on the page. */
const maxEntries = 100;

/** An entry of the feed: an event or a correction. */
interface FeedEntry {
	id: string;
	title: string;
	/** The address of the event’s page, and for an event that of its preview picture. */
	href: string;
	picture?: string;
	/** When the event or correction was added, and when it last changed, ms UTC. */
	published: number;
	updated: number;
	summary: string;
	categories: [term: string, label: string][];
}

/**
 * The feed of a record (Atom, RFC 4287): the `maxEntries` entries that changed last, the latest first. There is an entry
 * for each event, with the day on which the event was added to the file, and one for each correction, which also updates
 * the event’s entry.
 *
 * @param site the address of the story’s page
 */
export function toAtom(file: EventsFile, site: string): string {
	const entries = [...correctionEntries(file, site), ...eventEntries(file, site)]
		.sort((a, b) => b.updated - a.updated)
		.slice(0, maxEntries);
	const updated = Math.max(instantOf(file.updated), ...entries.map((entry) => entry.updated));
	const self = new URL('feed.xml', site).href;
	const feed = element(
		'feed',
		{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': file.language },
		[
			textElement('id', self),
			textElement('title', file.title),
			textElement('subtitle', file.dek),
			textElement('updated', toTimestamp(updated)),
			element('author', {}, [textElement('name', 'On the Record')]),
			element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
			element('link', { rel: 'alternate', type: 'text/html', href: site }),
			...entries.map(toEntryMarkup)
		]
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${feed}\n`;
}

/** An element that contains only text. */
const textElement = (name: string, words: string) => element(name, {}, [text(words)]);

function toEntryMarkup(entry: FeedEntry): Markup {
	return element('entry', {}, [
		textElement('id', entry.id),
		textElement('title', entry.title),
		textElement('published', toTimestamp(entry.published)),
		textElement('updated', toTimestamp(entry.updated)),
		element('link', { rel: 'alternate', type: 'text/html', href: entry.href }),
		...(entry.picture
			? [element('link', { rel: 'enclosure', type: 'image/png', href: entry.picture })]
			: []),
		...entry.categories.map(([term, label]) => element('category', { term, label })),
		element('summary', { type: 'text' }, [text(entry.summary)])
	]);
}

/** The first instant of a date in the file, ms UTC; 0 if it cannot be read. */
function instantOf(edtf: string): number {
	const date = parsePartialDate(edtf);
	return date ? startOfDate(date) : 0;
}

/** An instant in RFC 3339. Its years have four digits, so earlier dates become the year 1. */
const toTimestamp = (instant: number) =>
	new Date(Math.max(instant, Date.parse('0001'))).toISOString().replace('.000', '');

/** The address of an event’s own page. */
const addressIn = (site: string, event: string) => new URL(eventPath(event), site).href;

function eventEntries(file: EventsFile, site: string): FeedEntry[] {
	const corrected = new Map<string, number>();
	for (const { event, date } of file.corrections) {
		corrected.set(event, Math.max(corrected.get(event) ?? 0, instantOf(date)));
	}
	const tracks = new Map(file.tracks.map(({ id, label }) => [id, label]));
	return file.events.map((event) => {
		const { id } = event;
		const kind = kindsOfRecord(file).find((each) => each.id === event.kind);
		const published = instantOf(event.added ?? file.updated);
		return {
			// The old address of the event. It must not change, or feed readers would show entries twice.
			id: `${site}?event=${id}#${id}`,
			title: event.title,
			href: addressIn(site, id),
			picture: new URL(cardPicturePath(id), site).href,
			published,
			updated: Math.max(published, corrected.get(event.id) ?? 0),
			summary: formatEntry(event, file),
			categories: [
				...(kind ? [[kind.id, formatKind(kind)] as [string, string]] : []),
				[event.track, tracks.get(event.track) ?? event.track]
			]
		};
	});
}

/** The text of an entry: when it was, what happened, what was said, and the evidence. */
export function formatEntry(event: EventRecord, file: EventsFile): string {
	const { date, summary, statement, sources } = event;
	const named = file.sources.filter(({ id }) => sources.includes(id));
	const attribution = statedAttribution(event);
	const evidence = formatEvidence({ attribution, sources: named });
	const clock = toLocalClock(findClock(file.timeZone, date.includes('T') ? datesOf(file) : []));
	const when = formatDate(toDateData(date, clock), file.language);
	const speaker = file.speakers.find(({ id }) => id === statement?.speaker);
	return [
		`${when.charAt(0).toUpperCase()}${when.slice(1)}.`,
		summary,
		...(statement && speaker
			? [
					`${formatQuoted(statement, file.language)} ${speaker.name}.`,
					formatTranslation(statement, file.language)
				]
			: []),
		...(evidence ? [`${cardMessages.evidence({ evidence })}.`] : [])
	]
		.filter((part) => part !== '')
		.join(' ');
}

/** The entries of corrections. Their ids contain a number, which stays, because corrections are only added at the end. */
function correctionEntries(file: EventsFile, site: string): FeedEntry[] {
	const titles = new Map(file.events.map(({ id, title }) => [id, title]));
	const counts = new Map<string, number>();
	return file.corrections.map(({ event, date, text: summary }) => {
		const count = (counts.get(event) ?? 0) + 1;
		counts.set(event, count);
		const published = instantOf(date);
		return {
			id: new URL(`feed.xml#${event}-correction-${count}`, site).href,
			title: messages.correction({ title: titles.get(event) ?? event }),
			href: addressIn(site, event),
			published,
			updated: published,
			summary,
			categories: [['correction', messages.category]]
		};
	});
}
