/*
 * What the stage loads after it is shown, so that it works later without a network. The server imports none of it,
 * because the HTML of a page contains the styles of all that the server imports.
 */

const never = () => new Promise<never>(() => undefined);
const isServer = import.meta.env.SSR;

export const loadPanels = isServer ? never : () => import('#lib/present/panels.ts');
export const loadSlides = isServer ? never : () => import('./Slides.svelte');
export const loadForeign = isServer ? never : () => import('./ForeignStage.svelte');
