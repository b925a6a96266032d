import type { Lazy } from '#lib/ui/lazy.svelte.ts';
import type * as panels from './panels.ts';

/** The loading state of `panels.ts`: the parts of the stage that its first view does not need. */
export type StagePanels = Lazy<typeof panels>;
