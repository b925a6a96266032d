import { tick } from 'svelte';
import type { StoryState } from '#lib/cards/story-state.svelte.ts';

/** Where a page shows one story after another. */
export class StorySlot<Story extends { view: StoryState }> {
	shown = $state.raw<Story | null>(null);
	/** The error of a story that could not be drawn. */
	#thrown: { error: unknown } | null = null;

	/** Called with the errors of a story's drawing. */
	readonly onerror = (error: unknown): void => {
		console.error(error);
		this.#thrown ??= { error };
	};

	/**
	 * Draws a story in the place of the one that is shown.
	 *
	 * @throws what its drawing throws; then the one before it is there again
	 */
	async show(story: Story): Promise<void> {
		const before = this.shown;
		const { scrollY } = window;
		this.#thrown = null;
		this.shown = story;
		try {
			await tick();
			if (this.#thrown) throw (this.#thrown as { error: unknown }).error;
			if (story.view.scenes.length === 0) throw new Error('its layout failed');
		} catch (error) {
			this.shown = before;
			await tick();
			scrollTo({ top: scrollY, behavior: 'instant' });
			throw error;
		}
	}
}
