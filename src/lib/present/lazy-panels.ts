import type { Lazy } from '#lib/ui/lazy.svelte.ts';
import type * as panels from './panels.ts';

/** What is seen on the stage when it is asked for, what a press on a slide does, and its connection with presenters. */
export type StagePanels = Lazy<typeof panels>;
