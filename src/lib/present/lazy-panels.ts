import type { Lazy } from '#lib/ui/lazy.svelte.ts';
import type * as panels from './panels.ts';

/** The parts of the stage that are loaded after it is shown, because its first view does not need them. */
export type StagePanels = Lazy<typeof panels>;
