import { rangeOfBeginning } from './date-data.ts';
import { dayMs, type Precision } from './date-point.ts';
import { parsePartialDate } from './partial-date.ts';
import type { DateData, EventLink, LinkType, TimelineEvent } from './timeline.ts';

/** A range of time: the first instant, and the first instant after the range, ms UTC. */
type TimeRange = readonly [start: number, end: number];

/** The maximum duration of each unit, ms. A minute counts as 0, because times of day cannot be marked as approximate. */
const maxUnitLengths: Readonly<Record<Precision, number>> = {
	century: 36_525 * dayMs,
	decade: 3_653 * dayMs,
	year: 366 * dayMs,
	season: 92 * dayMs,
	month: 31 * dayMs,
	day: dayMs,
	minute: 0
};

/**
 * The range of time in which something may have happened, or in which a span may have begun. For a season, or a date
 * marked `~` or `?`, the range also includes the unit before and the unit after: “around May 2025” may mean April or
 * June.
 */
function possibleRange(date: DateData): TimeRange {
	const [start, last] = rangeOfBeginning(date);
	const read = date.isSoft ? parsePartialDate(date.edtf) : null;
	if (!read) return [start, last];
	const until = date.shape === 'bar' ? read.from : read.to;
	return [start - maxUnitLengths[read.from.precision], last + maxUnitLengths[until.precision]];
}

/**
 * Which event came later: `forward` is the event that has the link, `back` the other one. The other types of links
 * (`part-of`, `contrasts-with`) say nothing about the order.
 */
const laterEventOfLink: Partial<Record<LinkType, 'forward' | 'back'>> = {
	'responds-to': 'forward',
	follows: 'forward',
	'reported-by': 'back'
};

/** Whether a link shows that the event with this link came after `link.event`. */
export const isLaterByLink = ({ type, isForward }: EventLink): boolean =>
	laterEventOfLink[type] === (isForward ? 'forward' : 'back');

/** Whether the dates alone prove that event `a` came before event `b`. */
const isBeforeByDate = (a: TimelineEvent, b: TimelineEvent) =>
	possibleRange(a.date)[1] <= possibleRange(b.date)[0];

/**
 * Whether event `a` certainly came before event `b`. For spans, only the start counts. If the dates overlap, a link may
 * decide, because a reply comes after what it answers. But it is ignored if it contradicts the record’s order, because
 * the links of a faulty record could form a circle.
 */
export function isBefore(a: TimelineEvent, b: TimelineEvent): boolean {
	if (isBeforeByDate(a, b)) return true;
	return (
		a.index < b.index &&
		!isBeforeByDate(b, a) &&
		b.links.some((link) => link.event === a && isLaterByLink(link))
	);
}

/** Whether nothing shows which of two events came first, so that both orders are right. */
export function isTied(a: TimelineEvent, b: TimelineEvent): boolean {
	return !isBefore(a, b) && !isBefore(b, a);
}

/** Whether a list is in a right order: no pair of its events is certainly in reverse. Several orders may be right. */
export function isRightOrder(events: readonly TimelineEvent[]): boolean {
	return events.every((event, i) => events.slice(i + 1).every((later) => !isBefore(later, event)));
}

/** How a student’s order of cards is graded. */
export interface Grading {
	/** For each position, whether it has the right card. */
	positions: readonly boolean[];
	/** For each pair of neighbouring cards, whether the second card also follows the first in a right order. */
	neighbours: readonly boolean[];
	/** The right order with which `positions` was compared. */
	right: readonly TimelineEvent[];
}

/** The maximum number of events that can be graded, because grading takes exponential time. */
export const maxGradedEvents = 10;

/**
 * Grades an order of events. There may be many right orders, because events whose dates overlap are interchangeable. We
 * compare the whole list with one right order: two cards in the wrong order could each be at a right position in
 * different right orders, and both would count as right.
 *
 * - **Positions** are compared with the right order that has the most positions in common with the list. If several
 *   orders have equally many, the most neighbours in common decide, and then the fewest moved cards.
 * - **Neighbours** are compared with the right order that has the most pairs of neighbours in common with the list.
 *
 * So every right order gets full marks, and no other order does.
 *
 * @throws RangeError for more than `maxGradedEvents` events
 */
export function gradeOrder(events: readonly TimelineEvent[]): Grading {
	const n = events.length;
	if (n > maxGradedEvents)
		throw new RangeError(`at most ${maxGradedEvents} events can be graded, not ${n}`);
	// A weight so large that one match of this type counts more than all matches of the other type together.
	const much = n + 1;
	const byPositions = nearestRightOrder(events, { position: much, neighbour: 1 });
	const byNeighbours = nearestRightOrder(events, { position: 1, neighbour: much });
	const rank = new Map(byNeighbours.map((card, i) => [card, i]));
	return {
		positions: byPositions.map((card, i) => card === i),
		neighbours: events.slice(1).map((_, i) => rank.get(i + 1) === (rank.get(i) ?? n) + 1),
		right: byPositions.flatMap((card) => events[card] ?? [])
	};
}

/** The weights with which `nearestRightOrder` counts what two orders have in common. */
interface MatchWeights {
	/** For each card that is at the same position in both orders. */
	position: number;
	/** For each pair of cards that are neighbours in both orders. */
	neighbour: number;
}

/**
 * The right order that has the most in common with a list. Uses dynamic programming; a state is the set of cards that
 * are already placed, and the card that was placed last.
 *
 * @returns for each position, the index of its card in the list
 */
function nearestRightOrder(events: readonly TimelineEvent[], weights: MatchWeights): number[] {
	const n = events.length;
	const cards = events.map((_, i) => i);
	/** For each card, the cards that must come before it, as bits. */
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
			const canBeNext = (set & (1 << card)) === 0 && ((before[card] ?? 0) & ~set) === 0;
			if (!canBeNext) continue;
			const gain =
				(card === position ? weights.position : 0) +
				(last >= 0 && card === last + 1 ? weights.neighbour : 0);
			const total = gain + best(set | (1 << card), card, position + 1).total;
			// `>` and not `>=` keeps the first of equally good cards, so that interchangeable cards do not move.
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
