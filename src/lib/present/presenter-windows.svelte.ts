import type { Timeline } from '#lib/record/timeline.ts';
import { holdWhileShown } from './hold-while-shown.ts';
import { linkStage, type StageLink } from './stage-link.ts';
import type { Stage } from './stage.svelte.ts';

/** A window for the notes, beside the stage, px. */
const popup = 'popup,width=1180,height=780';

/** The presenter windows of a stage, and whether another stage has them. */
export class PresenterWindows {
	/** Whether the browser has kept the window from opening. */
	isBlocked = $state.raw(false);
	/** Whether the reader is asked which of two windows is to present. */
	isAsking = $state.raw(false);
	/** Whether another window presents in this session. */
	#hasRival = false;
	#link: StageLink | null = null;

	/**
	 * Opens the presenter's page, or brings it to the front. Call it while a press or a key is handled.
	 *
	 * @param name of the window: asked for again, the same one comes
	 */
	open(address: string, name: string): void {
		if (this.#hasRival) this.isAsking = true;
		else this.isBlocked = window.open(address, name, popup) === null;
	}

	takeOver(): void {
		this.isAsking = false;
		this.#link?.takeOver();
	}

	/**
	 * Connects the stage with the session's presenters.
	 *
	 * @param whole all of the record
	 * @returns ends it
	 */
	connect(session: string, stage: Stage, whole: Timeline): () => void {
		return holdWhileShown(
			() =>
				(this.#link = linkStage(window, session, {
					read: () => ({
						state: stage.state,
						among: stage.timeline === whole ? null : stage.timeline.events.map(({ id }) => id)
					}),
					has: (event) => stage.timeline.eventById.has(event),
					run: (command) => stage.run(command),
					onrival: (hasRival) => {
						this.#hasRival = hasRival;
						this.isAsking = hasRival;
					}
				}))
		);
	}

	/** Tells them the stage's state, which has changed. */
	changed(): void {
		this.#link?.changed();
	}
}
