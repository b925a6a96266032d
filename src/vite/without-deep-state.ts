import type { Plugin } from 'vite';

const deepState = /\/svelte\/src\/internal\/client\/proxy\.js$/;

/** What the compiler makes of `$state` with an object in it, and of a new value for it. */
const use = /\$\.proxy\(|\$\.set\(\w+, [^\n]+, true\)/;

/** What Svelte imports from that module; a value stays as it is. */
const plain = `const proxy = (value) => value;
export { proxy, proxy as get_proxied_value };
export const is = Object.is;`;

/**
 * Leaves out Svelte’s deep state, 0.6 KB (brotli), of a script that has no use for it: there `$state.raw` holds all.
 * A use of it fails the build.
 */
export function withoutDeepState(): Plugin {
	return {
		name: 'without-deep-state',
		enforce: 'post',
		transform(code, id) {
			if (deepState.test(id)) return { code: plain, map: null };
			if (id.includes('/node_modules/') || !use.test(code)) return undefined;
			throw new Error(`${id}: use $state.raw, since a frame is built without deep state.`);
		}
	};
}
