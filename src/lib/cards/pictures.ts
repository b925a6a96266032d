import { getContext, setContext, type Component } from 'svelte';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/** Where a picture is shown: on a card, a card in a frame, the stage, in print, or on a card to cut out. */
export type PictureSize = 'card' | 'frame' | 'stage' | 'paper' | 'cut';

/** The props of the component that shows an event’s picture. */
export interface PictureProps {
	event: TimelineEvent;
	size?: PictureSize;
}

/** What a page needs to show pictures. */
export interface PictureContext {
	/** The component for a picture; null until it is loaded, which only a record with pictures needs. */
	readonly Picture: Component<PictureProps> | null;
	/** Converts the path of one of the site's files to its address; null if the record is not the site's own. */
	addressOf: ((path: string) => string) | null;
}

const key = Symbol('pictures');

/** Lets the cards inside this component show pictures. */
export const setPictures = (pictures: PictureContext): PictureContext => setContext(key, pictures);

/** Undefined on pages that show no pictures. */
export const getPictures = (): PictureContext | undefined =>
	getContext<PictureContext | undefined>(key);
