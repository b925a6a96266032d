import { getContext, setContext, type Component } from 'svelte';
import type { Lazy } from '#lib/ui/lazy.svelte.ts';
import type { DraftEvent } from './draft.ts';

/** The form for a picture, loaded on first use. */
export type PictureForm = Lazy<{ default: Component<{ event: DraftEvent }> }>;

const contextKey = Symbol('picture form');

/** Provides the form for pictures to the components below, by context. */
export const setPictureForm = (form: PictureForm): PictureForm => setContext(contextKey, form);

/** The form for pictures; undefined where pictures cannot be chosen. */
export const getPictureForm = (): PictureForm | undefined =>
	getContext<PictureForm | undefined>(contextKey);
