import { order as messages } from '#language/teach';
import { formatHintsUsed, formatScores } from './format-result.ts';
import { formatMonth, nextHint, type Hint } from './hints.ts';
import type { Exercise } from './ordering.ts';
import { encodeResult } from './result-code.ts';
import { gradeOrder, type Grading } from '#lib/record/time-order.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { formatTitle } from '#lib/messages/format-drawn.ts';
import { formatNumber } from '#lib/messages/format.ts';

/** The cards, from the earliest to the latest in the reader’s opinion. */
type Order = readonly TimelineEvent[];

/**
 * Events that a reader puts in order. The state is only in memory: nothing is stored or sent.
 *
 * A move removes the marks, because they are those of the order before. `said` is for a live region, whose owner
 * empties it.
 */
export class Ordering {
	/** The cards to be put in order. */
	readonly exercise: Exercise;
	/** The language of dates, BCP 47. */
	readonly language: string;
	#order = $state.raw<Order>([]);
	/** Earlier orders, for undo. */
	#history = $state.raw<readonly Order[]>([]);
	/** The card that is picked up by key, and the order before that; null if none is. */
	#lifted = $state.raw<{ event: TimelineEvent; before: Order } | null>(null);
	#marks = $state.raw<Grading | null>(null);
	/** The hints in the order in which they were given. A restart keeps them, because they are counted. */
	#hints = $state.raw<readonly Hint[]>([]);
	/** Whether the answer is shown instead of the cards. */
	isAnswered = $state.raw(false);
	/** The last effect in words, for screen readers; empty if there is none. */
	said = $state.raw('');

	constructor(exercise: Exercise, language: string) {
		this.exercise = exercise;
		this.language = language;
		this.#order = exercise.start;
	}

	/** The current order of the cards. */
	get order(): Order {
		return this.#order;
	}

	/** The card that is picked up by key; null if none is. */
	get lifted(): TimelineEvent | null {
		return this.#lifted?.event ?? null;
	}

	/** The marks of the current order; null until it is checked. */
	get marks(): Grading | null {
		return this.#marks;
	}

	/** The scores of the checked order in words, and its result code; null until it is checked. */
	get result(): { scores: [positions: string, neighbours: string]; code: string } | null {
		if (!this.#marks) return null;
		const count = (marks: readonly boolean[]) => marks.filter(Boolean).length;
		const positions = count(this.#marks.positions);
		const neighbours = count(this.#marks.neighbours);
		const result = { positions, neighbours, hints: this.#hints.length };
		return {
			scores: formatScores(result, this.#order.length),
			code: encodeResult(result, this.exercise.start)
		};
	}

	/** How many hints were given, such as “2 hints used”; empty if none was. */
	get hintsUsed(): string {
		const { length } = this.#hints;
		return length === 0 ? '' : formatHintsUsed(length);
	}

	/** The hints for a card: “later than card 3”, “September 2025”. Numbers are the cards' current positions. */
	hintsOf(event: TimelineEvent): string[] {
		return this.#hints.filter((hint) => hint.event === event).map((hint) => this.#formatHint(hint));
	}

	/** Whether a move can be undone. */
	get canUndo(): boolean {
		return this.#history.length > 0;
	}

	/** The marks of the current order, even before it is checked. */
	readonly answer: Grading = $derived.by(() => gradeOrder(this.#order));

	/** Moves a card by a number of positions, at most to an end of the list. */
	move(event: TimelineEvent, by: number): void {
		this.moveTo(event, this.#order.indexOf(event) + by);
	}

	/**
	 * Moves a card to an index, at most to an end of the list. All moves of a card that is picked up are one undo step.
	 */
	moveTo(event: TimelineEvent, index: number): void {
		if (this.lifted !== event) this.drop();
		const from = this.#order.indexOf(event);
		const to = Math.min(Math.max(index, 0), this.#order.length - 1);
		if (from >= 0 && to !== from) {
			if (!this.#lifted) this.#remember(this.#order);
			this.#set(this.#order.toSpliced(from, 1).toSpliced(to, 0, event));
		}
		this.#say(event);
	}

	/** Picks a card up by key, or drops it at its current position. */
	toggle(event: TimelineEvent): void {
		const isLifted = this.lifted === event;
		this.drop();
		if (!isLifted) this.#lifted = { event, before: this.#order };
		this.#say(event, isLifted ? messages.said.dropped : messages.said.pickedUp);
	}

	/** Drops the card that is picked up at its current position. */
	drop(): void {
		const before = this.#lifted?.before;
		this.#lifted = null;
		if (before && before !== this.#order) this.#remember(before);
	}

	/** Puts the card that is picked up back in its former position. */
	cancel(): void {
		if (!this.#lifted) return;
		const { event, before } = this.#lifted;
		this.#lifted = null;
		if (before !== this.#order) this.#set(before);
		this.#say(event, messages.said.putBack);
	}

	/** Undoes the last move. */
	undo(): void {
		this.drop();
		const order = this.#history.at(-1);
		if (!order) return;
		this.#history = this.#history.slice(0, -1);
		this.#set(order);
		this.said = messages.said.undone;
	}

	/** Restores the order in which the cards were handed out. This can be undone. */
	restart(): void {
		this.drop();
		if (this.#order !== this.exercise.start) {
			this.#remember(this.#order);
			this.#set(this.exercise.start);
		}
		this.said = messages.said.restarted;
	}

	/** Gives the next hint and counts it. */
	hint(): void {
		this.drop();
		const hint = nextHint(this.#order, this.#hints);
		if (hint) this.#hints = [...this.#hints, hint];
		this.said = hint
			? messages.said.hint({
					title: formatTitle(hint.event),
					hint: this.#formatHint(hint),
					used: this.hintsUsed
				})
			: messages.said.noHint;
	}

	/** Marks the order. */
	check(): void {
		this.drop();
		this.#marks = this.answer;
		if (!this.result) return;
		const [positions, neighbours] = this.result.scores;
		this.said = messages.said.scores({ positions, neighbours });
	}

	#remember(order: Order): void {
		this.#history = [...this.#history, order];
	}

	#set(order: Order): void {
		this.#order = order;
		this.#marks = null;
	}

	/** Announces the position of a card, and what was done with it. */
	#say(event: TimelineEvent, formatDone = ({ card }: { card: string }) => card): void {
		const position = formatNumber(this.#order.indexOf(event) + 1);
		const all = formatNumber(this.#order.length);
		const card = messages.said.position({ title: formatTitle(event), position, all });
		this.said = formatDone({ card });
	}

	#formatHint({ event, laterThan }: Hint): string {
		return laterThan
			? messages.hints.laterThan({ card: formatNumber(this.#order.indexOf(laterThan) + 1) })
			: formatMonth(event.date, this.language);
	}
}
