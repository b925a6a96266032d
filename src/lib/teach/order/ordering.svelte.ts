import { order as messages } from '#language/teach';
import { formatHintsUsed, formatScores } from './format-result.ts';
import { formatMonth, nextHint, type Hint } from './hints.ts';
import type { Exercise } from './exercise.ts';
import { encodeResult } from './result-code.ts';
import { gradeOrder, type Grading } from '#lib/record/time-order.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { formatTitle } from '#lib/messages/format-drawn.ts';
import { formatNumber } from '#lib/messages/format.ts';

/** The cards in the reader's order, the earliest first. */
type Order = readonly TimelineEvent[];

/**
 * The state of the exercise: the reader's order, its grading and the hints. It is never stored or sent.
 *
 * Moving a card discards `checkedGrading`, which is only valid for the order that was checked. The text in `announcement`
 * is for a live region. The component that renders this region empties it.
 */
export class Ordering {
	/** The exercise, with the cards to order. */
	readonly exercise: Exercise;
	/** The language of the record, BCP 47. */
	readonly language: string;
	#order = $state.raw<Order>([]);
	/** Earlier orders for undo, the latest last. */
	#history = $state.raw<readonly Order[]>([]);
	/** The card that was picked up by keyboard, and the order before; null if there is none. */
	#lifted = $state.raw<{ event: TimelineEvent; before: Order } | null>(null);
	#checkedGrading = $state.raw<Grading | null>(null);
	/** The hints so far, in order. Kept after a restart, because their number is part of the result. */
	#hints = $state.raw<readonly Hint[]>([]);
	/** Whether the answer is shown instead of the cards. */
	isAnswered = $state.raw(false);
	/** The latest announcement for screen readers; empty if there is none. */
	announcement = $state.raw('');

	constructor(exercise: Exercise, language: string) {
		this.exercise = exercise;
		this.language = language;
		this.#order = exercise.start;
	}

	/** The current order of the cards. */
	get order(): Order {
		return this.#order;
	}

	/** The card that was picked up by keyboard; null if there is none. */
	get liftedCard(): TimelineEvent | null {
		return this.#lifted?.event ?? null;
	}

	/** The grading of the current order; null until the reader checks it. */
	get checkedGrading(): Grading | null {
		return this.#checkedGrading;
	}

	/** The scores of the checked order in words, and its result code; null until the reader checks it. */
	get result(): { scores: [positions: string, neighbours: string]; code: string } | null {
		if (!this.#checkedGrading) return null;
		const count = (isRight: readonly boolean[]) => isRight.filter(Boolean).length;
		const positions = count(this.#checkedGrading.positions);
		const neighbours = count(this.#checkedGrading.neighbours);
		const result = { positions, neighbours, hints: this.#hints.length };
		return {
			scores: formatScores(result, this.#order.length),
			code: encodeResult(result, this.exercise.start)
		};
	}

	/** The number of hints in words, such as “2 hints used”; empty if there were none. */
	get hintsUsedText(): string {
		const { length } = this.#hints;
		return length === 0 ? '' : formatHintsUsed(length);
	}

	/** The hints for a card: “later than card 3”, “September 2025”. Cards are numbered by their current positions. */
	formatHints(event: TimelineEvent): string[] {
		return this.#hints.filter((hint) => hint.event === event).map((hint) => this.#formatHint(hint));
	}

	/** Whether a move can be undone. */
	get canUndo(): boolean {
		return this.#history.length > 0;
	}

	/** The grading of the current order, whether checked or not. */
	readonly grading: Grading = $derived.by(() => gradeOrder(this.#order));

	/** Moves a card by a number of positions, but not beyond the ends of the list. */
	move(event: TimelineEvent, by: number): void {
		this.moveTo(event, this.#order.indexOf(event) + by);
	}

	/** Moves a card to an index, but not beyond the ends of the list. All moves of a picked-up card are one undo step. */
	moveTo(event: TimelineEvent, index: number): void {
		if (this.liftedCard !== event) this.drop();
		const from = this.#order.indexOf(event);
		const to = Math.min(Math.max(index, 0), this.#order.length - 1);
		if (from >= 0 && to !== from) {
			if (!this.#lifted) this.#addToHistory(this.#order);
			this.#setOrder(this.#order.toSpliced(from, 1).toSpliced(to, 0, event));
		}
		this.#announce(event);
	}

	/** Picks a card up, or drops it at its current position. For the keyboard. */
	toggleLift(event: TimelineEvent): void {
		const isLifted = this.liftedCard === event;
		this.drop();
		if (!isLifted) this.#lifted = { event, before: this.#order };
		this.#announce(event, isLifted ? messages.said.dropped : messages.said.pickedUp);
	}

	/** Drops the picked-up card at its current position. */
	drop(): void {
		const before = this.#lifted?.before;
		this.#lifted = null;
		if (before && before !== this.#order) this.#addToHistory(before);
	}

	/** Puts the picked-up card back where it was. */
	cancel(): void {
		if (!this.#lifted) return;
		const { event, before } = this.#lifted;
		this.#lifted = null;
		if (before !== this.#order) this.#setOrder(before);
		this.#announce(event, messages.said.putBack);
	}

	/** Undoes the last move. */
	undo(): void {
		this.drop();
		const order = this.#history.at(-1);
		if (!order) return;
		this.#history = this.#history.slice(0, -1);
		this.#setOrder(order);
		this.announcement = messages.said.undone;
	}

	/** Restores the shuffled order. The reader can undo this. */
	restart(): void {
		this.drop();
		if (this.#order !== this.exercise.start) {
			this.#addToHistory(this.#order);
			this.#setOrder(this.exercise.start);
		}
		this.announcement = messages.said.restarted;
	}

	/** Gives the next hint, and counts it. */
	giveHint(): void {
		this.drop();
		const hint = nextHint(this.#order, this.#hints);
		if (hint) this.#hints = [...this.#hints, hint];
		this.announcement = hint
			? messages.said.hint({
					title: formatTitle(hint.event),
					hint: this.#formatHint(hint),
					used: this.hintsUsedText
				})
			: messages.said.noHint;
	}

	/** Grades the order. */
	check(): void {
		this.drop();
		this.#checkedGrading = this.grading;
		if (!this.result) return;
		const [positions, neighbours] = this.result.scores;
		this.announcement = messages.said.scores({ positions, neighbours });
	}

	#addToHistory(order: Order): void {
		this.#history = [...this.#history, order];
	}

	#setOrder(order: Order): void {
		this.#order = order;
		this.#checkedGrading = null;
	}

	/** Announces a card's position and what was done with it. */
	#announce(event: TimelineEvent, formatDone = ({ card }: { card: string }) => card): void {
		const position = formatNumber(this.#order.indexOf(event) + 1);
		const all = formatNumber(this.#order.length);
		const card = messages.said.position({ title: formatTitle(event), position, all });
		this.announcement = formatDone({ card });
	}

	#formatHint({ event, laterThan }: Hint): string {
		return laterThan
			? messages.hints.laterThan({ card: formatNumber(this.#order.indexOf(laterThan) + 1) })
			: formatMonth(event.date, this.language);
	}
}
