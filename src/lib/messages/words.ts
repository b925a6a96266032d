import { dateFormat, numberFormat } from './formats.ts';
import type {
	Attribution,
	DateData,
	EventKind,
	EventLink,
	LinkType,
	Qualifier,
	Series,
	Timeline,
	TimelineEvent
} from '#lib/record/timeline.ts';
import { readingAt } from '#lib/record/series.ts';
import type { Version } from '#lib/record/version.ts';
import { formatDate } from './dates.ts';

/** Every word of the interface that names something in the record. */
export const kindWords: Readonly<Record<EventKind, string>> = {
	statement: 'Statement',
	report: 'Report',
	protest: 'Protest',
	action: 'Action',
	measurement: 'Reported figure'
};

/** How we know, said of a whole event or of its quoted words. */
export const attributionWords: Readonly<Record<Attribution, string>> = {
	direct: 'the speaker’s own words',
	spokesperson: 'from a spokesperson or an unsigned company text',
	reported: 'as reported by the sources',
	document: 'from documents, as reported by the sources'
};

const linkWords: Readonly<Record<LinkType, readonly [forward: string, back: string]>> = {
	'responds-to': ['Responds to', 'Response'],
	follows: ['Follows', 'Followed by'],
	'part-of': ['Part of', 'Includes'],
	'reported-by': ['Reported by', 'Reports'],
	'contrasts-with': ['Contrasts with', 'Contrasted by']
};

/** A link in words, from the end that it is seen from. */
export function linkPhrase({ type, isForward }: EventLink): string {
	return linkWords[type][isForward ? 0 : 1];
}

const qualifierWords: Readonly<Record<Qualifier, string>> = {
	exact: '',
	about: 'about ',
	almost: 'almost ',
	'at-least': 'at least '
};

/** A value with its qualifier and unit: "almost 1,400 TB". */
export function valueWords(
	{ value, qualifier }: { value: number; qualifier: Qualifier },
	unit: string,
	language: string
): string {
	return `${qualifierWords[qualifier]}${numberFormat(language).format(value)} ${unit}`;
}

/** What is said of a stretch without a figure; in two lines where one is too long. */
export const gapWords = ['no figure', 'published between'] as const;

/** How we know, in a word or two. */
const attributionShort: Readonly<Record<Attribution, string>> = {
	direct: 'in the speaker’s own words',
	spokesperson: 'from a spokesperson',
	reported: 'reported',
	document: 'reported from documents'
};

/**
 * What a series says of an instant (ms UTC), the longest first: a figure with its date and how we
 * know, or that there is none. Nothing where nothing is known to be missing.
 */
export function readingWords(series: Series, time: number, language: string): string[] {
	const point = readingAt(series, time);
	if (point === null) return [];
	if (point === 'gap') return ['no figure published for this time'];
	const figure = `${valueWords(point, series.unit, language)}, ${formatDate(point.date, language)}`;
	const { attribution } = point.event;
	return [attributionWords, attributionShort].map((words) => `${figure}; ${words[attribution]}`);
}

/** The whole record in one sentence: "33 events, …, 16 quoted statements from 4 organisations". */
export function overviewWords(timeline: Timeline): string {
	const { events, quoted, language } = timeline;
	const statements = count(quoted.statements, 'quoted statement', language);
	return [
		count(events.length, 'event', language),
		spanWords(edgesOf(events), timeline),
		...(quoted.statements > 0
			? [
					quoted.organisations === 0
						? statements
						: `${statements} from ${count(quoted.organisations, 'organisation', language)}`
				]
			: [])
	].join(', ');
}

/** How much the filters leave: "14 of 33 events shown". */
export function shownWords(shown: number, { events, language }: Timeline): string {
	return `${countWords(shown, language)} of ${count(events.length, 'event', language)} shown`;
}

/** How much a search leaves, and what was searched for: "7 of 33 events match “contract”". */
export function foundWords(shown: number, { events, language }: Timeline, q: string): string {
	const all = count(events.length, 'event', language);
	return `${countWords(shown, language)} of ${all} match “${q.trim()}”`;
}

/** How many there are of something, as the record's own numbers are written: "1,400". */
export function countWords(n: number, language: string): string {
	return numberFormat(language).format(n);
}

export function count(n: number, noun: string, language: string): string {
	return `${countWords(n, language)} ${noun}${n === 1 ? '' : 's'}`;
}

/** Several events: how many, which begins first and which ends last. */
export interface Several {
	length: number;
	first: TimelineEvent | undefined;
	latest: TimelineEvent | undefined;
}

/** From the first date to the last, each no sharper than it is known. */
function spanWords({ first, latest }: Omit<Several, 'length'>, { language }: Timeline): string {
	if (!first || !latest) return '';
	const start = edgeWords(first.date, 'start', language, 'long');
	if (latest.date.end === null) return `${start} onwards`;
	return toWords([start, edgeWords(latest.date, 'end', language, 'long')]);
}

function edgesOf([one, ...events]: readonly TimelineEvent[]): Omit<Several, 'length'> {
	if (!one) return { first: undefined, latest: undefined };
	const endOf = ({ date }: TimelineEvent) => date.end ?? Infinity;
	return {
		first: events.reduce((a, b) => (b.date.start < a.date.start ? b : a), one),
		latest: events.reduce((a, b) => (endOf(b) >= endOf(a) ? b : a), one)
	};
}

/** “Version 1a2b3c4d5e6f of 25 November 2026”. */
export function versionWords({ hash, date }: Version, language: string): string {
	return `Version ${hash} of ${formatDate(date, language)}`;
}

/** Until when the facts of a record were looked up, as sharp as it is known. */
export function checkedWords(checked: DateData, language: string): string {
	return `Nothing after ${edgeWords(checked, 'end', language, 'long')} has been checked.`;
}

type MonthStyle = 'long' | 'short';

/** One end of a date: its doubt, if there is any, needs the whole date to be said. */
function edgeWords(
	date: DateData,
	side: 'start' | 'end',
	language: string,
	month: MonthStyle
): string {
	if (date.isSoft || date.end === null) return formatDate(date, language);
	const isos = date.edtf.split('/');
	const [iso = '', instant] =
		side === 'start' ? [isos[0], date.start] : [isos.at(-1), date.end - 1];
	return formatAs(instant, iso, language, month);
}

/** An instant as sharp as an ISO date is long: a year, a month or a day. */
function formatAs(
	instant: number,
	iso: string,
	language: string,
	month: MonthStyle = 'long'
): string {
	return dateFormat(language, {
		year: 'numeric',
		...(iso.length > 4 ? { month } : {}),
		...(iso.length > 7 ? { day: 'numeric' } : {})
	}).format(instant);
}

/** A day in words: "1 September 2025". */
export function dayWords(iso: string, { language }: Timeline): string {
	return formatAs(Date.parse(iso), iso, language);
}

/** What is the same on both ends is said once. */
function toWords(ends: string[]): string {
	return [...new Set(ends)].join(' to ');
}

/** The title of an event, or that it is still to come. */
export function titleWords({ title, hasText }: TimelineEvent): string {
	return hasText ? title : 'Loading…';
}

/**
 * An event in one spoken phrase: what its label says, what it is, when, in which track, how we know.
 *
 * @param label the lines beside its mark, which a voice can say: a figure's are not its title
 */
export function eventPhrase(
	event: TimelineEvent,
	language: string,
	label: readonly string[] = []
): string {
	const what = `${kindWords[event.kind]}, ${formatDate(event.date, language)}, ${event.track.label}`;
	const words = `${event.lead ?? titleWords(event)}. ${what}; ${attributionWords[event.attribution]}`;
	const isSaid = words.toLowerCase().includes(label.join(' ').toLowerCase());
	return isSaid ? words : `${words}; ${label.join(', ')}`;
}

/** What the live region says of a selection: "Event 3 of 33: TITLE, DATE. 1 statement." */
export function selectionPhrase(event: TimelineEvent, { events, language }: Timeline): string {
	const [place, all] = [event.index + 1, events.length].map((n) => countWords(n, language));
	const statement = event.statement ? ' 1 statement.' : '';
	return `Event ${place} of ${all}: ${titleWords(event)}, ${formatDate(event.date, language)}.${statement}`;
}

/** Several events of one track in one spoken phrase. */
export function clusterPhrase(events: Several, timeline: Timeline): string {
	const { first, length } = events;
	if (!first) return '';
	const words = [count(length, 'event', timeline.language), spanWords(events, timeline)];
	return [...words, first.track.label].join(', ');
}

/** The part of the story that a domain shows, in words: "1 Aug 2025 to 30 Sept 2025". */
export function domainWords(domain: readonly [number, number], timeline: Timeline): string {
	return toWords(domainEnds(domain, timeline));
}

/**
 * The first and the last day of the story that a domain shows: where the story's own end is seen, no
 * sharper than it is known.
 */
function domainEnds(domain: readonly [number, number], timeline: Timeline): string[] {
	const { extent, ends, language } = timeline;
	const format = dateFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
	// The margin beside the story is not part of it, unless there is nothing else to see.
	const isOutside = domain[0] >= extent[1] || domain[1] <= extent[0];
	const start = isOutside ? domain[0] : Math.max(domain[0], extent[0]);
	const end = isOutside ? domain[1] : Math.min(domain[1], extent[1]);
	const { first, last } = ends;
	const seesFirst = start === extent[0] && first.end !== null && first.end <= end;
	const seesLast = end === extent[1] && last.end !== null && last.start >= start;
	return [
		seesFirst ? edgeWords(first, 'start', language, 'short') : format.format(start),
		seesLast ? edgeWords(last, 'end', language, 'short') : format.format(end - 1)
	];
}

/** The story's own ends in words, no sharper than they are known. */
export function extentWords({ ends, extent, language }: Timeline): { first: string; last: string } {
	const { first, last } = ends;
	return {
		first: edgeWords(first, 'start', language, 'long'),
		last:
			last.end === null
				? formatAs(extent[1] - 1, '2000-01-01', language)
				: edgeWords(last, 'end', language, 'long')
	};
}

/** The names of the window over the visible part and of its two ends. */
export function brushWords(domain: readonly [number, number], timeline: Timeline) {
	const [first = '', last = ''] = domainEnds(domain, timeline);
	return {
		start: `Start of the visible part, ${first}`,
		window: `Visible part, ${toWords([first, last])}`,
		end: `End of the visible part, ${last}`
	};
}

const rightToLeft = new Set([
	'ar',
	'arc',
	'ckb',
	'dv',
	'fa',
	'he',
	'ks',
	'ps',
	'sd',
	'ug',
	'ur',
	'yi'
]);

/** The direction that a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return rightToLeft.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
