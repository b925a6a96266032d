import { getContext, setContext, type Component } from 'svelte';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/** Where a picture is shown: on a card, on one in a frame, large on the stage, small and grey on paper or on a card to cut out. */
export type PictureSize = 'card' | 'frame' | 'stage' | 'paper' | 'cut';

export interface PictureProps {
	event: TimelineEvent;
	size?: PictureSize;
}

/** How a page shows pictures. */
export interface PictureContext {
	/** Null until its code has come, which only a record with pictures asks for. */
	readonly Picture: Component<PictureProps> | null;
	/** The address of a file of the site, by its path there; null if the record is not the site's own. */
	addressOf: ((path: string) => string) | null;
}

const key = Symbol('pictures');

/** Lets the cards below show pictures. */
export const setPictures = (pictures: PictureContext): PictureContext => setContext(key, pictures);

/** Undefined on pages that show none. */
export const getPictures = (): PictureContext | undefined =>
	getContext<PictureContext | undefined>(key);
