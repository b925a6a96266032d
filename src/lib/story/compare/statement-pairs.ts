import { isStatement } from '#lib/record/kinds.ts';
import { rangeOfBeginning } from '#lib/record/date-data.ts';
import { daysBetween } from '#lib/record/days-between.ts';
import type { LinkType, Statement, Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** An event that quotes someone. */
export type StatementEvent = TimelineEvent & { statement: Statement };

/** Two different statements, in the order of the record. */
export type StatementPair = readonly [earlier: StatementEvent, later: StatementEvent];

/** A pair of statements that are linked in the record. */
export interface SuggestedPair {
	pair: StatementPair;
	/** The type of the link. */
	type: LinkType;
}

/** An event that may be between two others in time. */
export interface EventBetween {
	event: TimelineEvent;
	/** Whether the event certainly is between them, whatever its exact date. */
	isSure: boolean;
}

/** The types of link that suggest a comparison, the strongest first. */
const suggestingLinkTypes: readonly LinkType[] = ['contrasts-with', 'follows', 'responds-to'];

/** Whether an event quotes someone. */
const isStatementEvent = (event: TimelineEvent | undefined): event is StatementEvent =>
	event?.statement !== null && event !== undefined;

/** Every event that quotes someone, in the order of the record. */
export function statementEvents({ events }: Timeline): StatementEvent[] {
	return events.filter(isStatementEvent);
}

/** Puts two statements into the order of the record. */
export function toPair(a: StatementEvent, b: StatementEvent): StatementPair {
	return a.index <= b.index ? [a, b] : [b, a];
}

/**
 * Reads `compare=a,b` of the address.
 *
 * @returns the two statements in this order; null unless a and b are ids of two different statements of this timeline
 */
export function parseCompare(
	text: string | null,
	{ eventById }: Timeline
): readonly [StatementEvent, StatementEvent] | null {
	const events = (text ?? '').split(',').map((id) => eventById.get(id));
	const [a, b, ...rest] = [...new Set(events.filter(isStatementEvent))];
	return a && b && rest.length === 0 ? [a, b] : null;
}

/** Writes a pair as `parseCompare` reads it. */
export function formatCompare([a, b]: readonly [StatementEvent, StatementEvent]): string {
	return `${a.id},${b.id}`;
}

/**
 * The pairs that the record links, each once. They are sorted by the type of the link; then pairs of two tracks
 * before pairs of one; then statements before protests or actions with a quote; then the pairs with the most
 * time between them; then in the order of the record.
 */
export function suggestPairs(timeline: Timeline): SuggestedPair[] {
	const found = new Map<string, SuggestedPair>();
	for (const type of suggestingLinkTypes) {
		for (const from of statementEvents(timeline)) {
			for (const { type: each, isForward, event } of from.links) {
				if (each !== type || !isForward || !isStatementEvent(event) || event === from) continue;
				const pair = toPair(from, event);
				const key = formatCompare(pair);
				if (!found.has(key)) found.set(key, { pair, type });
			}
		}
	}
	const rank = ({ pair: [a, b], type }: SuggestedPair) => [
		suggestingLinkTypes.indexOf(type),
		a.track === b.track ? 1 : 0,
		[a, b].filter(({ kind }) => !isStatement(kind)).length,
		-daysBetween(a.date, b.date).min,
		a.index,
		b.index
	];
	return [...found.values()]
		.map((suggestion) => ({ suggestion, rank: rank(suggestion) }))
		.sort((a, b) => compareRanks(a.rank, b.rank))
		.map(({ suggestion }) => suggestion);
}

/** Groups suggestions by type of link, so that the page explains each type once. */
export function groupByLink(
	suggestions: readonly SuggestedPair[]
): { type: LinkType; pairs: StatementPair[] }[] {
	const groups = new Map<LinkType, StatementPair[]>();
	for (const { type, pair } of suggestions) groups.set(type, [...(groups.get(type) ?? []), pair]);
	return [...groups].map(([type, pairs]) => ({ type, pairs }));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((each, i) => each !== b[i]);
	return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/**
 * The pair that a comparison shows first.
 *
 * @param event if it has a quote, it is in the pair. The other one is a statement that the record links to it,
 * or if there is none, the statement before it; for the first statement, the second one
 * @returns null if the record has fewer than two statements
 */
export function firstPair(timeline: Timeline, event: TimelineEvent | null): StatementPair | null {
	const suggested = suggestPairs(timeline).map(({ pair }) => pair);
	const statements = statementEvents(timeline);
	const [first, second] = statements;
	if (!first || !second) return null;
	if (!event || !isStatementEvent(event)) return suggested[0] ?? [first, second];
	const before = statements[statements.indexOf(event) - 1] ?? second;
	return suggested.find((pair) => pair.includes(event)) ?? toPair(before, event);
}

/**
 * Every event that may be between two others in time, in the order of the record. An event counts if it may
 * begin after the earliest and before the latest possible beginning of the two. Its end does not matter.
 */
export function eventsBetween([a, b]: StatementPair, { events }: Timeline): EventBetween[] {
	const [one, other] = [rangeOfBeginning(a.date), rangeOfBeginning(b.date)];
	const from = Math.min(one[0], other[0]);
	const to = Math.max(one[1], other[1]);
	const sureFrom = Math.min(one[1], other[1]);
	const sureTo = Math.max(one[0], other[0]);
	return events.flatMap((event): EventBetween[] => {
		const [start, end] = rangeOfBeginning(event.date);
		if (event === a || event === b || end <= from || start >= to) return [];
		return [{ event, isSure: start >= sureFrom && end <= sureTo }];
	});
}
