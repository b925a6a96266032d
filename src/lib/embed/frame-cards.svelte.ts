import type { TimelineEvent } from '#lib/record/timeline.ts';

/** Cards that come to the reader, and the event whose row they were called from; null for the drawing. */
export interface Called {
	from: TimelineEvent | null;
	events: readonly TimelineEvent[];
}

const none: Called = { from: null, events: [] };

/**
 * Which cards of a frame are open. Beside a drawing, or in a frame of a fixed height, they open in the list, which
 * scrolls. In a frame that grows nothing scrolls, so a card is called to where the reader is: under the drawing,
 * or under the card that leads to it.
 */
export class FrameCards {
	/** The events with open cards in the list. */
	opened = $state.raw<readonly TimelineEvent[]>([]);
	called = $state.raw(none);
	/** Whether the frame grows with the cards below its drawing. */
	#isGrowing = $state.raw(false);

	get isGrowing(): boolean {
		return this.#isGrowing;
	}

	set isGrowing(isGrowing: boolean) {
		if (this.#isGrowing && !isGrowing) this.#add(this.called.events);
		this.#isGrowing = isGrowing;
	}

	/** @param before the cards that stay above them */
	open(events: readonly TimelineEvent[], before: Called = none): void {
		this.called = { from: before.from, events: [...before.events, ...events] };
		if (!this.isGrowing) this.#add(events);
	}

	/** Opens or folds a card of the list. */
	toggle(event: TimelineEvent, isOpen: boolean): void {
		if (isOpen) this.#add([event]);
		else this.opened = this.opened.filter((other) => other !== event);
	}

	/**
	 * Takes a called card away, and those below it.
	 *
	 * @returns the event of the card that led to it; null for the drawing
	 */
	dismiss(index: number): TimelineEvent | null {
		const { from, events } = this.called;
		this.called = { from, events: events.slice(0, index) };
		return this.called.events.at(-1) ?? from;
	}

	#add(events: readonly TimelineEvent[]): void {
		this.opened = [...this.opened, ...events];
	}
}
