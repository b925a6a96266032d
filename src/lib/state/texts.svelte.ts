import type { TextSource } from '#lib/model/event-text.ts';
import type { TimelineEvent } from '#lib/model/timeline.ts';
import { titleWords } from '#lib/model/words.ts';

/** Most texts that are asked for at once: what a screen shows, and a piece of a list around it. */
const mostAtOnce = 200;

/**
 * The texts of a record's events. Those of a large one are somewhere else: they are asked for as
 * they come to be shown, and are put into the events when they arrive. Whoever shows a text reads
 * `version`, and so comes to know.
 */
export class Texts {
	readonly #source: TextSource | null;
	#version = $state.raw(0);
	// Nothing that is shown depends on what has been asked: only on what has come.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #wanted = new Set<TimelineEvent>();
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #asked = new Set<TimelineEvent>();
	#frame = 0;

	/** @param source null where every event has its text already */
	constructor(source: TextSource | null = null) {
		this.#source = source;
	}

	/** Rises whenever texts have arrived. */
	get version(): number {
		return this.#version;
	}

	/** Whether nothing ever has to be asked for. */
	get isWhole(): boolean {
		return this.#source === null;
	}

	/** Whether an event's text is here; whoever shows it learns when it comes. */
	has(event: TimelineEvent): boolean {
		return this.#version >= 0 && event.hasText;
	}

	/** An event's title, or that it is still to come; whoever shows it learns when it comes. */
	titleOf(event: TimelineEvent): string {
		return this.has(event) ? event.title : titleWords(event);
	}

	/**
	 * Asks for the texts that are not here yet, once a frame for all that want any. What could not
	 * be had is asked for again when it is next wanted.
	 */
	want(events: Iterable<TimelineEvent>): void {
		if (!this.#source) return;
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
			const texts = (await this.#source?.(events.map(({ index }) => index))) ?? [];
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
