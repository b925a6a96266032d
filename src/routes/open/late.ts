// The same as in `../late.ts`, which a chunk of two pages would hold: see there.

const never = () => new Promise<never>(() => undefined);
const isServer = import.meta.env.SSR;

export const loadPanels = isServer ? never : () => import('#lib/story/panels.ts');
export const loadStrip = isServer ? never : () => import('#lib/timeline/Strip.svelte');
