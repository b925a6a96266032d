import { tick } from 'svelte';
import type { StoryState } from '#lib/cards/story-state.svelte.ts';

/** Shows stories one after another in the same part of a page. */
export class StorySlot<Story extends { view: StoryState }> {
	/** The story that is shown; null before the first. */
	shown = $state.raw<Story | null>(null);
	/** The first error while the new story is being drawn; null if there is none. */
	#thrown: { error: unknown } | null = null;

	/** Call with errors that a story's drawing throws. */
	readonly onerror = (error: unknown): void => {
		console.error(error);
		this.#thrown ??= { error };
	};

	/** Replaces the shown story. @throws the error of the drawing, after the previous story is shown again */
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
