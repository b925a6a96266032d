import { createContext } from 'svelte';
import type { TimelineEvent } from '#lib/model/timeline.ts';
import type { Cause, TimelineState } from './timeline-state.svelte.ts';

/** The page's one timeline, and how to go to one of its events: drawing and card together. */
export interface Story {
	view: TimelineState;
	/** Selects an event and brings its card. */
	goTo: (event: TimelineEvent, cause: Cause) => Promise<void>;
	/** Selects an event and brings its mark. */
	show: (event: TimelineEvent, cause: Cause) => Promise<void>;
}

/** Throws where no ancestor has set it. */
export const [getStory, setStory] = createContext<Story>();
