import { holdWhileShown } from './hold-while-shown.ts';
import type { StageLink } from './stage-link.ts';
import type { Presentation } from './presentation.svelte.ts';

/** Size of the presenter's window, px. */
const popup = 'popup,width=1180,height=780';

/** After this time a window that was opened counts as one that is not heard, ms. */
const patience = 5_000;

/** The presenter windows of a stage, and whether another stage leads them. */
export class PresenterWindows {
	/** Whether the browser has blocked the window. */
	isBlocked = $state.raw(false);
	/** Whether a window was opened, and the browser keeps it apart from the stage: a file’s may be. */
	isUnheard = $state.raw(false);
	#wait: ReturnType<typeof setTimeout> | undefined;
	/** Whether the reader is being asked which of two windows should present. */
	isAsking = $state.raw(false);
	/** Whether another window presents in this session. */
	#hasRival = false;
	#link: StageLink | null = null;

	/**
	 * Opens the presenter's page, or brings it to the front. Call it while a press or a key is handled.
	 *
	 * @param name of the window: the same name gives the same window
	 */
	open(address: string, name: string): void {
		if (this.#hasRival) {
			this.isAsking = true;
			return;
		}
		this.isBlocked = window.open(address, name, popup) === null;
		if (!this.isBlocked) this.#wait ??= setTimeout(() => (this.isUnheard = true), patience);
	}

	takeOver(): void {
		this.isAsking = false;
		this.#link?.takeOver();
	}

	/**
	 * Connects the stage with the session's presenters.
	 *
	 * @param Link makes the connection; its code comes late
	 * @returns a function that disconnects
	 */
	connect(session: string, presentation: Presentation, Link: typeof StageLink): () => void {
		const { stage } = presentation;
		return holdWhileShown(
			() =>
				(this.#link = new Link(window, session, {
					read: () => ({
						state: stage.state,
						among:
							stage.deck.timeline === presentation.all
								? null
								: stage.deck.timeline.events.map(({ id }) => id)
					}),
					has: (slide) => stage.deck.slideById.has(slide),
					run: (command) => stage.run(command),
					onhello: () => {
						clearTimeout(this.#wait);
						this.#wait = undefined;
						this.isUnheard = false;
					},
					onrival: (hasRival) => {
						this.#hasRival = hasRival;
						this.isAsking = hasRival;
					}
				}))
		);
	}

	/** Sends them the stage's changed state. */
	changed(): void {
		this.#link?.changed();
	}
}
