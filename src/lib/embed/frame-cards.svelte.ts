import type { TimelineEvent } from '#lib/record/timeline.ts';

/** Cards that are shown where the reader pressed: below the row of `from`, or below the drawing if `from` is null. */
export interface InPlaceCards {
	from: TimelineEvent | null;
	events: readonly TimelineEvent[];
}

const noCards: InPlaceCards = { from: null, events: [] };

/**
 * Which cards of a frame are open. If the list is beside the drawing, or the frame has a fixed height, cards open in
 * the list, which scrolls. A frame that grows with its content does not scroll. There, a card opens “in place”: below
 * the drawing, or below the card with the pressed link.
 */
export class FrameCards {
	/** The events whose cards are open in the list. */
	openEvents = $state.raw<readonly TimelineEvent[]>([]);
	inPlace = $state.raw(noCards);
	#isGrowing = $state.raw(false);

	/** Whether the list is below the drawing, in a frame that grows with its content, so that nothing scrolls. */
	get isGrowing(): boolean {
		return this.#isGrowing;
	}

	set isGrowing(isGrowing: boolean) {
		if (this.#isGrowing && !isGrowing) this.#openInList(this.inPlace.events);
		this.#isGrowing = isGrowing;
	}

	/** Opens cards. @param before the cards in place that stay open above them */
	open(events: readonly TimelineEvent[], before: InPlaceCards = noCards): void {
		this.inPlace = { from: before.from, events: [...before.events, ...events] };
		if (!this.isGrowing) this.#openInList(events);
	}

	/** Opens or folds a card of the list. */
	toggle(event: TimelineEvent, isOpen: boolean): void {
		if (isOpen) this.#openInList([event]);
		else this.openEvents = this.openEvents.filter((other) => other !== event);
	}

	/**
	 * Closes a card in place, and those below it.
	 *
	 * @returns the event of the card from which it was opened; null if it was opened from the drawing
	 */
	dismiss(index: number): TimelineEvent | null {
		const { from, events } = this.inPlace;
		this.inPlace = { from, events: events.slice(0, index) };
		return this.inPlace.events.at(-1) ?? from;
	}

	#openInList(events: readonly TimelineEvent[]): void {
		this.openEvents = [...this.openEvents, ...events];
	}
}
