/* The parts of the stage that are loaded after it is shown, so that they later work offline. The server
   imports none of them, because a page's HTML contains the styles of everything that the server imports. */

const neverLoad = () => new Promise<never>(() => undefined);
/** Whether this runs on the server, which prerenders the page. */
const isServer = import.meta.env.SSR;

/** Loads the dialogs and other parts that are loaded after the stage is shown. */
export const loadPanels = isServer ? neverLoad : () => import('#lib/present/panels.ts');
/** Loads the slides for print. */
export const loadSlides = isServer ? neverLoad : () => import('./Slides.svelte');
/** Loads the stage for a record of another site. */
export const loadForeignStage = isServer ? neverLoad : () => import('./ForeignStage.svelte');
