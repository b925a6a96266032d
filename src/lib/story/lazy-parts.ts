import type * as strip from './Strip.svelte';
import type { Lazy } from '#lib/ui/lazy.svelte.ts';
import type * as panels from './panels.ts';
import type * as searchAndTable from './search-and-table.ts';

/** The search, its highlights, and the table. */
export type LazySearchAndTable = Lazy<typeof searchAndTable>;

/** The parts that `LazyPanels` loads. */
export type Panels = typeof panels;

/**
 * The panels of the tools, the answers to “Question the source”, and parts of the drawing that are not needed before a
 * zoom, a selection or a past day.
 */
export type LazyPanels = Lazy<Panels>;

/** The strip: the drawing in a low form that stays visible over the cards. */
export type LazyStrip = Lazy<typeof strip>;
