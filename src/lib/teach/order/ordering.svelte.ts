import { placeWords, scoreWords } from './ordering-words.ts';
import type { Exercise } from './ordering.ts';
import { markOrder, type Marks } from '#lib/record/time-order.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';

type Order = readonly TimelineEvent[];

/** A card that a key has picked up. */
interface Lifted {
	event: TimelineEvent;
	/** The order that it was picked up from. */
	before: Order;
}

/**
 * Events that a reader puts in order. All of it is in memory only: nothing is stored, nothing is sent.
 *
 * A move takes the marks away, since they were those of another order. What is said of a step is in
 * `said`; whoever says it empties it.
 */
export class Ordering {
	readonly exercise: Exercise;
	readonly #language: string;
	#order = $state.raw<Order>([]);
	/** The orders before, to go back to. */
	#before = $state.raw<readonly Order[]>([]);
	#lifted = $state.raw<Lifted | null>(null);
	#marks = $state.raw<Marks | null>(null);
	/** Whether the answer is shown in the place of the cards. */
	isAnswered = $state.raw(false);
	said = $state.raw('');

	/** @param language of the numbers */
	constructor(exercise: Exercise, language: string) {
		this.exercise = exercise;
		this.#language = language;
		this.#order = exercise.start;
	}

	/** As the cards stand. */
	get order(): Order {
		return this.#order;
	}

	/** The card that a key has picked up; null without one. */
	get lifted(): TimelineEvent | null {
		return this.#lifted?.event ?? null;
	}

	/** What the order is worth; null until that is asked for. */
	get marks(): Marks | null {
		return this.#marks;
	}

	get canUndo(): boolean {
		return this.#before.length > 0;
	}

	/** An answer is compared with the order as it stands, whether or not it was checked. */
	readonly answer: Marks = $derived.by(() => markOrder(this.#order));

	/**
	 * Puts a card so many places later; beyond an end it stays there. While a key has it picked up, all of
	 * its moves are one to be undone.
	 */
	move(event: TimelineEvent, by: number): void {
		this.place(event, this.#order.indexOf(event) + by);
	}

	/** Puts a card at a place, from 0. */
	place(event: TimelineEvent, to: number): void {
		if (this.lifted !== event) this.drop();
		const from = this.#order.indexOf(event);
		const place = Math.min(Math.max(to, 0), this.#order.length - 1);
		if (from >= 0 && place !== from) {
			if (!this.#lifted) this.#before = [...this.#before, this.#order];
			this.#set(this.#order.toSpliced(from, 1).toSpliced(place, 0, event));
		}
		this.#say(event);
	}

	/** Picks a card up by a key, or drops it where it is. */
	toggle(event: TimelineEvent): void {
		if (this.lifted === event) {
			this.drop();
			this.#say(event, 'Dropped: ');
			return;
		}
		this.drop();
		this.#lifted = { event, before: this.#order };
		this.#say(event, 'Picked up: ');
	}

	/** Leaves a card that is picked up where it is. */
	drop(): void {
		const before = this.#lifted?.before;
		this.#lifted = null;
		if (before && before !== this.#order) this.#before = [...this.#before, before];
	}

	/** Puts a card that is picked up back to where it was. */
	cancel(): void {
		if (!this.#lifted) return;
		const { event, before } = this.#lifted;
		this.#lifted = null;
		if (before !== this.#order) this.#set(before);
		this.#say(event, 'Put back: ');
	}

	/** Takes the last move back. */
	undo(): void {
		this.drop();
		const order = this.#before.at(-1);
		if (!order) return;
		this.#before = this.#before.slice(0, -1);
		this.#set(order);
		this.said = 'The last move is undone.';
	}

	/** Puts the cards as they were handed out, which can be undone. */
	restart(): void {
		this.drop();
		if (this.#order !== this.exercise.start) {
			this.#before = [...this.#before, this.#order];
			this.#set(this.exercise.start);
		}
		this.said = 'The cards stand as they did at the start.';
	}

	check(): void {
		this.drop();
		this.#marks = this.answer;
		this.said = `${scoreWords(this.#marks, this.#language).join(', ')}.`;
	}

	#set(order: Order): void {
		this.#order = order;
		this.#marks = null;
	}

	#say(event: TimelineEvent, what = ''): void {
		this.said = what + placeWords(event, this.#order, this.#language);
	}
}
