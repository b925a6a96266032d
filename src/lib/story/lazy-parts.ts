import type * as strip from './Strip.svelte';
import type { Lazy } from '#lib/ui/lazy.svelte.ts';
import type * as panels from './panels.ts';
import type * as tools from './tools.ts';

/** The search, its highlights, and the table. */
export type LazyTools = Lazy<typeof tools>;

/** The panels of tools, and parts of the drawing that are needed only after a move, a selection or an as-of day. */
export type LazyPanels = Lazy<typeof panels>;

export type LazyStrip = Lazy<typeof strip>;
