import type { LoadEventTexts } from '#lib/record/event-text.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { formatTitle } from '#lib/messages/format-drawn.ts';
import type { EventTexts } from '#lib/messages/event-texts.ts';

/** The maximum number of texts in one request: enough for a screen and the items around it. */
const maxInRequest = 200;

/** The texts of a large record's events. Each is requested from the worker when it is first shown. */
export class LazyEventTexts implements EventTexts {
	/** False: events have no texts until these have arrived. */
	readonly isWhole = false;
	readonly #load: LoadEventTexts;
	#version = $state.raw(0);
	// Plain Sets, because pending requests must not trigger rendering.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #requested = new Set<TimelineEvent>();
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #pending = new Set<TimelineEvent>();
	#frame = 0;

	constructor(load: LoadEventTexts) {
		this.#load = load;
	}

	/** Increases whenever texts arrive. */
	get version(): number {
		return this.#version;
	}

	/** Whether an event has its texts. */
	has(event: TimelineEvent): boolean {
		return this.version >= 0 && event.hasText;
	}

	/** The event’s title. If it is missing, requests it and returns a placeholder. */
	titleOf(event: TimelineEvent): string {
		if (!this.has(event)) this.request([event]);
		return formatTitle(event);
	}

	/**
	 * Requests the missing texts of events, in at most one request per animation frame. After a failure, they
	 * can be requested again.
	 */
	request(events: Iterable<TimelineEvent>): void {
		for (const event of events) {
			if (!event.hasText && !this.#pending.has(event)) this.#requested.add(event);
		}
		this.#schedule();
	}

	#schedule(): void {
		if (this.#requested.size === 0 || this.#frame !== 0) return;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			void this.#send();
			this.#schedule();
		});
	}

	async #send(): Promise<void> {
		const events = [...this.#requested].slice(0, maxInRequest);
		for (const event of events) {
			this.#requested.delete(event);
			this.#pending.add(event);
		}
		try {
			const texts = await this.#load(events.map(({ index }) => index));
			for (const [i, event] of events.entries()) {
				const text = texts[i];
				if (text) Object.assign(event, text, { hasText: true });
			}
			this.#version++;
		} catch (error) {
			console.error(error);
		} finally {
			for (const event of events) this.#pending.delete(event);
		}
	}
}
