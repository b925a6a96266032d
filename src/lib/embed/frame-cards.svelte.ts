import type { TimelineEvent } from '#lib/record/timeline.ts';

/** Cards opened in place, where the reader is: below the row of `from`, or below the drawing if `from` is null. */
export interface Called {
	from: TimelineEvent | null;
	events: readonly TimelineEvent[];
}

/** No open cards. */
const none: Called = { from: null, events: [] };

/**
 * Which cards of a frame are open. Beside a drawing, or in a frame of fixed height, cards open in the list, which
 * scrolls. A frame that grows does not scroll, so a card is “called”: it is shown below the drawing or below the card
 * that links to it.
 */
export class FrameCards {
	/** The events whose cards are open in the list. */
	opened = $state.raw<readonly TimelineEvent[]>([]);
	/** The cards that are opened in place. */
	called = $state.raw(none);
	/** Whether the frame grows with the cards below its drawing. */
	#isGrowing = $state.raw(false);

	/** Whether the frame grows with the cards below its drawing, so that it never scrolls. */
	get isGrowing(): boolean {
		return this.#isGrowing;
	}

	set isGrowing(isGrowing: boolean) {
		if (this.#isGrowing && !isGrowing) this.#add(this.called.events);
		this.#isGrowing = isGrowing;
	}

	/** Opens cards. @param before the cards opened in place that stay above them */
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
	 * Removes a card that was opened in place, and those below it.
	 *
	 * @returns the event of the card above it, or of the row it was called from; null if that is the drawing
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
