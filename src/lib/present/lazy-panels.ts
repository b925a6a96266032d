import type { Lazy } from '#lib/ui/lazy.svelte.ts';
import type * as panels from './panels.ts';

/** The code of the stage that is loaded after the stage is shown, because its first view does not need it. */
export type StagePanels = Lazy<typeof panels>;
