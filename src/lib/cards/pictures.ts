import { getContext, setContext, type Component } from 'svelte';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/** Where a picture is shown: on a card, a card in a frame, the stage, in print, or on a card to cut out. */
export type PictureSize = 'card' | 'frame' | 'stage' | 'paper' | 'cut';

export interface PictureProps {
	event: TimelineEvent;
	size?: PictureSize;
}

/** What a page needs to show pictures. */
export interface Pictures {
	/** The component for a picture; null until it is loaded, which only a record with pictures needs. */
	readonly Picture: Component<PictureProps> | null;
	/** Converts the path of one of the site's files to its address; null if the record is not the site's own. */
	addressOf: ((path: string) => string) | null;
}

const key = Symbol('pictures');

/** Lets the cards in this component show pictures. */
export const setPictures = (pictures: Pictures): Pictures => setContext(key, pictures);

/** Undefined on pages that show no pictures. */
export const getPictures = (): Pictures | undefined => getContext<Pictures | undefined>(key);
