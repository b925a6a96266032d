import type * as strip from './Strip.svelte';
import type { Lazy } from '#lib/ui/lazy.svelte.ts';
import type * as panels from './panels.ts';
import type * as tools from './tools.ts';

/** The search and what shows it, and the table. */
export type LazyTools = Lazy<typeof tools>;

/** The panels that unfold, and the parts that are drawn once a reader moves, selects or goes back in time. */
export type LazyPanels = Lazy<typeof panels>;

export type LazyStrip = Lazy<typeof strip>;
