import { getContext, setContext, type Component } from 'svelte';
import type { Lazy } from '#lib/ui/lazy.svelte.ts';
import type { DraftEvent } from './draft.ts';

/** The fields of a picture, which come when they are first wanted. */
export type PictureForm = Lazy<{ default: Component<{ event: DraftEvent }> }>;

const key = Symbol('picture form');

export const setPictureForm = (form: PictureForm): PictureForm => setContext(key, form);

/** Undefined where pictures cannot be chosen. */
export const getPictureForm = (): PictureForm | undefined =>
	getContext<PictureForm | undefined>(key);
