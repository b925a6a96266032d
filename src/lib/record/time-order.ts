import { beginningOf } from './date-data.ts';
import type { Precision } from './date-point.ts';
import { parsePartialDate } from './partial-date.ts';
import type { DateData, EventLink, LinkType, TimelineEvent } from './timeline.ts';

/** The first instant, and the first instant after it, ms UTC. */
type Span = readonly [start: number, end: number];

/** A day, ms. */
const day = 86_400_000;

/** The longest duration of each unit, ms. A time is 0, because it has no mark. */
const units: Readonly<Record<Precision, number>> = {
	century: 36_525 * day,
	decade: 3_653 * day,
	year: 366 * day,
	season: 92 * day,
	month: 31 * day,
	day,
	minute: 0
};

/**
 * All the time in which something may have happened, or have begun if it is a span. A date marked `~` or `?`, and a
 * season, is one unit longer on either side: “around May 2025” may have been in April or June.
 */
function spanOf(date: DateData): Span {
	const [start, last] = beginningOf(date);
	const read = date.isSoft ? parsePartialDate(date.edtf) : null;
	if (!read) return [start, last];
	const until = date.shape === 'bar' ? read.from : read.to;
	return [start - units[read.from.precision], last + units[until.precision]];
}

/** `forward` if the event that has the link came later, `back` if the other one did. Contrasts say neither. */
const laterEnds: Partial<Record<LinkType, 'forward' | 'back'>> = {
	'responds-to': 'forward',
	follows: 'forward',
	'reported-by': 'back'
};

/** Whether a link means that its own event came after the other one. */
export const isLaterBy = ({ type, isForward }: EventLink): boolean =>
	laterEnds[type] === (isForward ? 'forward' : 'back');

/** Whether, by the dates alone, one event had certainly ended before another began. */
const isBeforeByDate = (a: TimelineEvent, b: TimelineEvent) =>
	spanOf(a.date)[1] <= spanOf(b.date)[0];

/**
 * Whether an event certainly came before another. For spans, only the start counts. If dates tie or overlap, a link may
 * decide, because a reply came after what it answers. It decides only in the record’s own order, so that links of a
 * faulty record cannot form a circle. If neither event was before the other, both orders are right.
 */
export function isBefore(a: TimelineEvent, b: TimelineEvent): boolean {
	if (isBeforeByDate(a, b)) return true;
	return (
		a.index < b.index &&
		!isBeforeByDate(b, a) &&
		b.links.some((link) => link.event === a && isLaterBy(link))
	);
}

/** Whether both orders of two events are right. */
export function isTied(a: TimelineEvent, b: TimelineEvent): boolean {
	return !isBefore(a, b) && !isBefore(b, a);
}

/** Whether no event comes after one that it was certainly before. Several orders may be right. */
export function isRightOrder(events: readonly TimelineEvent[]): boolean {
	return events.every((event, i) => events.slice(i + 1).every((later) => !isBefore(later, event)));
}

/** The grading of an order of cards. */
export interface Grading {
	/** For each position, whether it has the right card. */
	positions: readonly boolean[];
	/** For each pair of neighbours, whether they belong together in this order. One item less than there are cards. */
	neighbours: readonly boolean[];
	/** The right order with which the positions were compared. */
	right: readonly TimelineEvent[];
}

/** The maximum number of cards to grade, because the time is exponential in their number. */
export const maxGraded = 10;

/**
 * Grades an order of events. Events whose dates overlap are interchangeable, so there may be many right orders. The
 * order is compared as a whole with one right order, because two cards in the wrong order could each be at a right
 * position in different right orders.
 *
 * - **Positions** are compared with the right order that has the most positions in common with the given one. If there
 *   are several, with the one that has the most right neighbours, and then with the one that moves the fewest cards.
 * - **Neighbours** are compared with the right order that has the most pairs of neighbours in common with the given
 *   one.
 *
 * So every right order gets full marks, and no other order does.
 *
 * @throws RangeError for more than `maxGraded` events
 */
export function gradeOrder(events: readonly TimelineEvent[]): Grading {
	const n = events.length;
	if (n > maxGraded) throw new RangeError(`at most ${maxGraded} events can be graded, not ${n}`);
	// One position (or one pair of neighbours) outweighs all pairs of neighbours (or all positions) together.
	const much = n + 1;
	const byPositions = nearestOrder(events, { position: much, neighbour: 1 });
	const byNeighbours = nearestOrder(events, { position: 1, neighbour: much });
	const rank = new Map(byNeighbours.map((card, i) => [card, i]));
	return {
		positions: byPositions.map((card, i) => card === i),
		neighbours: events.slice(1).map((_, i) => rank.get(i + 1) === (rank.get(i) ?? n) + 1),
		right: byPositions.flatMap((card) => events[card] ?? [])
	};
}

/** What `nearestOrder` counts. */
interface Weights {
	/** The value of a card that is at the same position in both orders. */
	position: number;
	/** The value of two cards that are neighbours in both orders. */
	neighbour: number;
}

/**
 * The right order that has the most in common with a list. Uses dynamic programming over each set of placed cards and
 * the card that was placed last.
 *
 * @returns the cards as positions in the list
 */
function nearestOrder(events: readonly TimelineEvent[], weights: Weights): number[] {
	const n = events.length;
	const cards = events.map((_, i) => i);
	/** For each card, the set of cards that must come before it, as bits. */
	const before = events.map((event) =>
		events.reduce((set, other, i) => (isBefore(other, event) ? set | (1 << i) : set), 0)
	);
	const cache = new Map<number, { total: number; next: number }>();

	function best(set: number, last: number, position: number): { total: number; next: number } {
		const key = set * (n + 1) + last + 1;
		const found = cache.get(key);
		if (found) return found;
		let result = { total: position === n ? 0 : -1, next: -1 };
		for (const card of cards) {
			const isOut = (set & (1 << card)) === 0 && ((before[card] ?? 0) & ~set) === 0;
			if (!isOut) continue;
			const gain =
				(card === position ? weights.position : 0) +
				(last >= 0 && card === last + 1 ? weights.neighbour : 0);
			const total = gain + best(set | (1 << card), card, position + 1).total;
			// `>` keeps the first of equally good cards, so that interchangeable cards do not move.
			if (total > result.total) result = { total, next: card };
		}
		cache.set(key, result);
		return result;
	}

	const order: number[] = [];
	for (let set = 0, last = -1; order.length < n; set |= 1 << last) {
		last = best(set, last, order.length).next;
		order.push(last);
	}
	return order;
}
