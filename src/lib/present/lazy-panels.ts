import type { Lazy } from '#lib/ui/lazy.svelte.ts';
import type * as panels from './panels.ts';

/** The panels of the stage that are shown on demand, the moves by a press on a slide, and the connection with presenters. */
export type StagePanels = Lazy<typeof panels>;
