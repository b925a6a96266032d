import { openWhileShown } from './open-while-shown.ts';
import type { StageLink } from './stage-link.ts';
import type { Presentation } from './presentation.svelte.ts';

/** The features of the presenter's window for `window.open`; sizes in px. */
const popupFeatures = 'popup,width=1180,height=780';

/** How long to wait for a message from an opened window before it counts as unreachable, ms. */
const maxWindowAnswerTime = 5_000;

/** The connection of a stage to its presenter's windows, and the problems for which `PresenterDialogs` has dialogs. */
export class PresenterWindows {
	/** Whether the browser has blocked the window. */
	isBlocked = $state.raw(false);
	/** Whether a window was opened but cannot be reached. Browsers may isolate pages that were opened from a disk. */
	isUnreachable = $state.raw(false);
	/** Runs until an opened window has sent a message. */
	#answerTimer: ReturnType<typeof setTimeout> | undefined;
	/** Whether to ask which of two stages should control the session. */
	isAskingWhichStage = $state.raw(false);
	/** Whether another stage controls this session. */
	#hasRival = false;
	#link: StageLink | null = null;

	/**
	 * Opens the presenter's page, or brings it to the front. Browsers only allow it during a click or key press.
	 *
	 * @param name the window's name; a second call with the same name reuses the window
	 */
	open(address: string, name: string): void {
		if (this.#hasRival) {
			this.isAskingWhichStage = true;
			return;
		}
		this.isBlocked = window.open(address, name, popupFeatures) === null;
		if (!this.isBlocked)
			this.#answerTimer ??= setTimeout(() => (this.isUnreachable = true), maxWindowAnswerTime);
	}

	/** Makes this stage control the session instead of the other one. */
	takeOver(): void {
		this.isAskingWhichStage = false;
		this.#link?.takeOver();
	}

	/**
	 * Connects the stage to the presenter's windows of the session.
	 *
	 * @param Link the class of the connection, which is loaded later than this module
	 * @returns a function that disconnects
	 */
	connect(session: string, presentation: Presentation, Link: typeof StageLink): () => void {
		const { stage } = presentation;
		return openWhileShown(
			() =>
				(this.#link = new Link(window, session, {
					read: () => presentation.report,
					has: (slide) => stage.deck.slideById.has(slide),
					run: (command) => stage.run(command),
					onhello: () => {
						clearTimeout(this.#answerTimer);
						this.#answerTimer = undefined;
						this.isUnreachable = false;
					},
					onrival: (hasRival) => {
						this.#hasRival = hasRival;
						this.isAskingWhichStage = hasRival;
					}
				}))
		);
	}

	/** Sends the state to the presenter's windows. Call after each change. */
	sendState(): void {
		this.#link?.sendState();
	}
}
