/*
 * What the stage loads after it is shown, so that it works later without a network. The server imports none of it,
 * because the HTML of a page contains the styles of all that the server imports.
 */

const never = () => new Promise<never>(() => undefined);
/** Whether this is the prerendered page, which imports none of the parts. */
const isServer = import.meta.env.SSR;

/** Loads the panels of the stage. */
export const loadPanels = isServer ? never : () => import('#lib/present/panels.ts');
/** Loads the printed slides. */
export const loadSlides = isServer ? never : () => import('./Slides.svelte');
/** Loads the stage for a record of another site. */
export const loadForeign = isServer ? never : () => import('./ForeignStage.svelte');
