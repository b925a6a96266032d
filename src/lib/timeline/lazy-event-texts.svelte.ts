import type { TextSource } from '#lib/record/event-text.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { formatTitle } from '#lib/messages/format.ts';
import type { EventTexts } from './event-texts.ts';

/** Most texts that are asked for at once: what a screen shows, and a piece of a list around it. */
const mostAtOnce = 200;

/**
 * The texts of a large record's events. They are somewhere else: they are asked for as they come to be
 * shown, and are put into the events when they arrive.
 */
export class LazyEventTexts implements EventTexts {
	readonly isWhole = false;
	readonly #source: TextSource;
	#version = $state.raw(0);
	// Nothing that is shown depends on what has been asked: only on what has come.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #wanted = new Set<TimelineEvent>();
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #asked = new Set<TimelineEvent>();
	#frame = 0;

	constructor(source: TextSource) {
		this.#source = source;
	}

	get version(): number {
		return this.#version;
	}

	has(event: TimelineEvent): boolean {
		return this.version >= 0 && event.hasText;
	}

	titleOf(event: TimelineEvent): string {
		void this.version;
		return formatTitle(event);
	}

	/**
	 * Asks once a frame for all that want any, for each text once. What could not be had is asked for
	 * again when it is next wanted.
	 */
	request(events: Iterable<TimelineEvent>): void {
		for (const event of events) {
			if (!event.hasText && !this.#asked.has(event)) this.#wanted.add(event);
		}
		this.#schedule();
	}

	#schedule(): void {
		if (this.#wanted.size === 0 || this.#frame !== 0) return;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			void this.#ask();
			this.#schedule();
		});
	}

	async #ask(): Promise<void> {
		const events = [...this.#wanted].slice(0, mostAtOnce);
		for (const event of events) {
			this.#wanted.delete(event);
			this.#asked.add(event);
		}
		try {
			const texts = await this.#source(events.map(({ index }) => index));
			for (const [i, event] of events.entries()) {
				const text = texts[i];
				if (text) Object.assign(event, text, { hasText: true });
			}
			this.#version++;
		} catch (error) {
			console.error(error);
		} finally {
			for (const event of events) this.#asked.delete(event);
		}
	}
}
