import { getContext, setContext, type Component } from 'svelte';
import type { Lazy } from '#lib/ui/lazy.svelte.ts';
import type { DraftEvent } from './draft.ts';

/** The form for a picture, loaded when it is first needed. */
export type PictureForm = Lazy<{ default: Component<{ event: DraftEvent }> }>;

const key = Symbol('picture form');

/** Gives the form for pictures to the components below. */
export const setPictureForm = (form: PictureForm): PictureForm => setContext(key, form);

/** Undefined if pictures cannot be chosen here. */
export const getPictureForm = (): PictureForm | undefined =>
	getContext<PictureForm | undefined>(key);
