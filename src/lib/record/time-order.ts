import { beginningOf } from './date-data.ts';
import type { Precision } from './date-point.ts';
import { parsePartialDate } from './partial-date.ts';
import type { DateData, EventLink, LinkType, TimelineEvent } from './timeline.ts';

/** First instant and first instant after it, ms UTC. */
type Span = readonly [start: number, end: number];

const day = 86_400_000;

/** The longest that each may be, ms. A time has no mark. */
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
 * All the time in which something may have happened, or begun if it lasted. A date marked `~` or `?`, and a season, reaches
 * one unit more on either side, as sharp as that side is said: “around May 2025” may have been in April or June.
 */
function spanOf(date: DateData): Span {
	const [start, last] = beginningOf(date);
	const read = date.isSoft ? parsePartialDate(date.edtf) : null;
	if (!read) return [start, last];
	const until = date.shape === 'bar' ? read.from : read.to;
	return [start - units[read.from.precision], last + units[until.precision]];
}

/** From which end a link says that this end is later than the other. A contrast is a judgement and says nothing of time. */
const laterEnds: Partial<Record<LinkType, 'forward' | 'back'>> = {
	'responds-to': 'forward',
	follows: 'forward',
	'reported-by': 'back'
};

/** Whether a link says that the event which has it came after the other one. */
export const isLaterBy = ({ type, isForward }: EventLink): boolean =>
	laterEnds[type] === (isForward ? 'forward' : 'back');

/** Whether an event had certainly begun and ended by its dates before another began. */
const isBeforeByDate = (a: TimelineEvent, b: TimelineEvent) =>
	spanOf(a.date)[1] <= spanOf(b.date)[0];

/**
 * Whether an event certainly came before another; what lasted counts by its start. Where dates tie or overlap, a link may
 * decide: a reply came after what it answers. It decides only in the record’s own order, so that no links of a faulty
 * record run in a circle. Where neither was before the other, either may come first.
 */
export function isBefore(a: TimelineEvent, b: TimelineEvent): boolean {
	if (isBeforeByDate(a, b)) return true;
	return (
		a.index < b.index &&
		!isBeforeByDate(b, a) &&
		b.links.some((link) => link.event === a && isLaterBy(link))
	);
}

/** Whether either may come first. */
export function isTied(a: TimelineEvent, b: TimelineEvent): boolean {
	return !isBefore(a, b) && !isBefore(b, a);
}

/** Whether no event comes before one that was over when it began. Several orders may be right. */
export function isRightOrder(events: readonly TimelineEvent[]): boolean {
	return events.every((event, i) => events.slice(i + 1).every((later) => !isBefore(later, event)));
}

/** The grading of an order. */
export interface Grading {
	/** Whether the card at each position is at a right one. */
	positions: readonly boolean[];
	/** For each pair of neighbouring cards, whether they are rightly neighbours; one less than there are cards. */
	neighbours: readonly boolean[];
	/** The right order that the positions were compared with. */
	right: readonly TimelineEvent[];
}

/** Marking takes time exponential in the number of cards. */
export const maxMarked = 10;

/**
 * Grades an order of events. Events whose dates overlap are interchangeable, so there may be many right
 * orders. The order is compared as a whole with the right order that is best for it: card by card, two
 * cards that are the wrong way round could each be right, in different orders.
 *
 * - **right positions** are those at which it has the same card as a right order: as many as any right order
 *   has in common with it. Of these orders, `right` is one with the most right neighbours, and then the
 *   one that moves the fewest cards.
 * - **right neighbours** are the pairs of cards that are neighbours in it and, the same way round,
 *   in a right order: as many as any one right order has in common with it.
 *
 * So every right order gets all marks, however its ties are broken, and no other order does.
 *
 * @throws RangeError for more than `maxMarked` events
 */
export function markOrder(events: readonly TimelineEvent[]): Grading {
	const n = events.length;
	if (n > maxMarked) throw new RangeError(`at most ${maxMarked} events can be marked, not ${n}`);
	// One position outweighs all neighbours, or the other way round.
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

interface Worth {
	/** Of a card that is at the same position in both. */
	position: number;
	/** Of two that are neighbours in both. */
	neighbour: number;
}

/**
 * The right order that has most in common with a list, by dynamic programming over the set of cards that
 * are placed and the last of them.
 *
 * @returns the cards by their positions in the list
 */
function nearestOrder(events: readonly TimelineEvent[], worth: Worth): number[] {
	const n = events.length;
	const cards = events.map((_, i) => i);
	/** Of each card, those that must come before it, a bit each. */
	const before = events.map((event) =>
		events.reduce((set, other, i) => (isBefore(other, event) ? set | (1 << i) : set), 0)
	);
	const known = new Map<number, { total: number; next: number }>();

	function best(set: number, last: number, position: number): { total: number; next: number } {
		const key = set * (n + 1) + last + 1;
		const found = known.get(key);
		if (found) return found;
		let result = { total: position === n ? 0 : -1, next: -1 };
		for (const card of cards) {
			const isOut = (set & (1 << card)) === 0 && ((before[card] ?? 0) & ~set) === 0;
			if (!isOut) continue;
			const gain =
				(card === position ? worth.position : 0) +
				(last >= 0 && card === last + 1 ? worth.neighbour : 0);
			const total = gain + best(set | (1 << card), card, position + 1).total;
			// The first of several: interchangeable cards do not move.
			if (total > result.total) result = { total, next: card };
		}
		known.set(key, result);
		return result;
	}

	const order: number[] = [];
	for (let set = 0, last = -1; order.length < n; set |= 1 << last) {
		last = best(set, last, order.length).next;
		order.push(last);
	}
	return order;
}
