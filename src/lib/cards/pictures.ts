import { getContext, setContext, type Component } from 'svelte';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/** The sizes of pictures, by where they are: on a card, on an embedded card, on the stage, in print, on a printed card to cut out. */
export type PictureSize = 'card' | 'frame' | 'stage' | 'paper' | 'cut';

/** The props of the component that shows an event’s picture. */
export interface PictureProps {
	event: TimelineEvent;
	size?: PictureSize;
}

/** The data that cards need to show pictures. */
export interface PictureContext {
	/** The component for a picture; null until it is loaded. It is loaded only for a record with pictures. */
	readonly Picture: Component<PictureProps> | null;
	/** Converts the path of one of the site's files to its address; null if the record is not from this site. */
	addressOf: ((path: string) => string) | null;
}

const contextKey = Symbol('pictures');

/** Makes pictures available to the cards inside the calling component. */
export const setPictures = (pictures: PictureContext): PictureContext =>
	setContext(contextKey, pictures);

/** The data for pictures. Undefined on pages that show none. */
export const getPictures = (): PictureContext | undefined =>
	getContext<PictureContext | undefined>(contextKey);
