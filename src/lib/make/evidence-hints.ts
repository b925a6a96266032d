import { safeUrl } from '#lib/record/safe-url.ts';
import { parsePartialDate, startOfDate, endOfDate } from '#lib/record/partial-date.ts';
import { contentOfKind } from './draft-kinds.ts';
import type { EditorDraft, DraftEvent, DraftKind, DraftSource, ItemKey } from './draft.ts';
import { hasStatement } from './write-event.ts';

/** A code for each hint about evidence. A record with hints is still valid. */
export type HintCode =
	| 'no-source'
	| 'no-page-with-words'
	| 'one-publisher'
	| 'older-source'
	| 'no-summary'
	| 'no-publication-date'
	| 'not-secure'
	| 'own-words-of-others'
	| 'figure-of-other-kind'
	| 'thousands-or-decimals';

/** A hint that the evidence of an event may be weak or wrong. */
export interface EvidenceHint {
	/** The field at which the hint is shown. */
	field: keyof DraftEvent;
	code: HintCode;
}

/** Matches `120.000`, which means 120 in some languages and 120,000 in others. Only the author can tell. */
const ambiguousNumberPattern = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** The hints for an event, in the order of the form's fields. */
export function findEvidenceHints(
	event: DraftEvent,
	sources: ReadonlyMap<ItemKey, DraftSource>,
	kinds: readonly DraftKind[]
): EvidenceHint[] {
	const eventSources = event.sources.flatMap((key) => sources.get(key) ?? []);
	const hints: EvidenceHint[] = [];
	const addIf = (isWeak: boolean, field: EvidenceHint['field'], code: HintCode) => {
		if (isWeak) hints.push({ field, code });
	};
	/** Whether the event's form has a field for a quote. */
	const hasQuoteField = hasStatement(event, kinds);
	const isQuoted = hasQuoteField && event.quote.trim() !== '';
	addIf(event.summary.trim() === '', 'summary', 'no-summary');
	addIf(isQuoted && event.quotedFrom === '', 'quotedFrom', 'no-page-with-words');
	addIf(
		event.attribution === 'direct' && hasQuoteField && !isQuoted,
		'attribution',
		'own-words-of-others'
	);
	addIf(
		contentOfKind(kinds, event.kind) !== 'figure' && event.value !== '',
		'value',
		'figure-of-other-kind'
	);
	addIf(
		contentOfKind(kinds, event.kind) === 'figure' &&
			ambiguousNumberPattern.test(event.value.trim()),
		'value',
		'thousands-or-decimals'
	);
	addIf(eventSources.length === 0, 'sources', 'no-source');
	addIf(
		eventSources.some((source) => isOlder(source, event)),
		'sources',
		'older-source'
	);
	addIf(isOnePublisher(eventSources), 'sources', 'one-publisher');
	addIf(
		// Some sources have no date of publication. Then the day on which the page was opened is enough.
		eventSources.some(({ published, accessed }) => published === '' && accessed === ''),
		'sources',
		'no-publication-date'
	);
	addIf(
		eventSources.some(({ url }) => safeUrl(url)?.secure === false),
		'sources',
		'not-secure'
	);
	return hints;
}

/** Whether a source was certainly published before the event began. False if either date is unknown. */
function isOlder({ published }: DraftSource, { date }: DraftEvent): boolean {
	const [sourceDate, eventDate] = [parsePartialDate(published), parsePartialDate(date)];
	const end = sourceDate && endOfDate(sourceDate);
	return (
		eventDate !== null &&
		!eventDate.noStart &&
		typeof end === 'number' &&
		end <= startOfDate(eventDate)
	);
}

/** Whether all sources of an event have the same publisher. */
const isOnePublisher = (sources: readonly DraftSource[]): boolean =>
	sources.length > 1 &&
	new Set(sources.map(({ publisher }) => publisher.trim().toLowerCase())).size === 1;

/** The sources of a draft, by key. */
export const sourcesByKey = ({ sources }: EditorDraft): ReadonlyMap<ItemKey, DraftSource> =>
	new Map(sources.map((source) => [source.key, source]));

/** Whether readers can find a source: it has an address, a title or a shelf mark. */
const isFindable = ({ url, title, shelfMark }: DraftSource): boolean =>
	safeUrl(url) !== null || [title, shelfMark].some((text) => text.trim() !== '');

/** The number of an event's citable sources: those that have a publisher and that readers can find. */
export const countCitableSources = (
	event: DraftEvent,
	sources: ReadonlyMap<ItemKey, DraftSource>
): number =>
	event.sources.filter((key) => {
		const source = sources.get(key);
		return source && source.publisher.trim() !== '' && isFindable(source);
	}).length;

/** The number of events with a citable source, and the number of all events. */
export function countEventsWithSources(
	{ events }: EditorDraft,
	sources: ReadonlyMap<ItemKey, DraftSource>
): { sourced: number; all: number } {
	const sourced = events.filter((event) => countCitableSources(event, sources) > 0);
	return { sourced: sourced.length, all: events.length };
}

/** The questions of the checklist for judging a source, in order. */
export const checklist = ['opened', 'publisher', 'kind', 'published', 'second'] as const;

/** A question of the checklist. */
export type ChecklistItem = (typeof checklist)[number];

/** For each question of the checklist, whether the draft already answers it. */
export function answeredItems(
	source: DraftSource,
	event: DraftEvent,
	sources: ReadonlyMap<ItemKey, DraftSource>
): Record<ChecklistItem, boolean> {
	const others = event.sources.flatMap((key) => sources.get(key) ?? []);
	const publisherOf = ({ publisher }: DraftSource) => publisher.trim().toLowerCase();
	return {
		opened: source.accessed !== '',
		publisher: source.publisher.trim() !== '',
		kind: event.attribution !== '',
		published: source.published !== '',
		second: others.some((other) => publisherOf(other) !== publisherOf(source))
	};
}
