/*
 * What the stage loads once it is shown, so that it has all of it if the network goes. The server imports none of it,
 * since the styles of what it imports are in the page’s HTML.
 */

const never = () => new Promise<never>(() => undefined);
const isServer = import.meta.env.SSR;

export const loadPanels = isServer ? never : () => import('#lib/present/panels.ts');
export const loadSlides = isServer ? never : () => import('./Slides.svelte');
export const loadForeign = isServer ? never : () => import('./ForeignStage.svelte');
