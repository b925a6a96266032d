import { holdWhileShown } from './hold-while-shown.ts';
import type { StageLink } from './stage-link.ts';
import type { Presentation } from './presentation.svelte.ts';

/** The features of the presenter's window; size in px. */
const popup = 'popup,width=1180,height=780';

/** How long to wait for an opened window before it counts as unreachable, ms. */
const patience = 5_000;

/** The presenter's windows of a stage, and what the stage must ask its reader about them. */
export class PresenterWindows {
	/** Whether the browser has blocked the window. */
	isBlocked = $state.raw(false);
	/** Whether a window was opened but cannot be reached, as browsers may isolate pages of a file. */
	isUnreachable = $state.raw(false);
	#wait: ReturnType<typeof setTimeout> | undefined;
	/** Whether the reader is being asked which of two stages should lead. */
	isAsking = $state.raw(false);
	/** Whether another stage leads this session. */
	#hasRival = false;
	#link: StageLink | null = null;

	/**
	 * Opens the presenter's page, or brings it to the front. Browsers allow it only during a press or key.
	 *
	 * @param name a second call with the same name reuses the window
	 */
	open(address: string, name: string): void {
		if (this.#hasRival) {
			this.isAsking = true;
			return;
		}
		this.isBlocked = window.open(address, name, popup) === null;
		if (!this.isBlocked) this.#wait ??= setTimeout(() => (this.isUnreachable = true), patience);
	}

	/** Makes this stage lead instead of the other one. */
	takeOver(): void {
		this.isAsking = false;
		this.#link?.takeOver();
	}

	/**
	 * Connects the stage with the presenters of the session.
	 *
	 * @param Link the class of the connection, which is loaded late
	 * @returns a function that disconnects
	 */
	connect(session: string, presentation: Presentation, Link: typeof StageLink): () => void {
		const { stage } = presentation;
		return holdWhileShown(
			() =>
				(this.#link = new Link(window, session, {
					read: () => ({
						state: stage.state,
						presentedIds:
							stage.deck.timeline === presentation.all
								? null
								: stage.deck.timeline.events.map(({ id }) => id)
					}),
					has: (slide) => stage.deck.slideById.has(slide),
					run: (command) => stage.run(command),
					onhello: () => {
						clearTimeout(this.#wait);
						this.#wait = undefined;
						this.isUnreachable = false;
					},
					onrival: (hasRival) => {
						this.#hasRival = hasRival;
						this.isAsking = hasRival;
					}
				}))
		);
	}

	/** Sends the changed state to the presenters. */
	changed(): void {
		this.#link?.changed();
	}
}
