declare module 'virtual:start/root' {
	import type { Component } from 'svelte';

	const Root: Component<Record<string, unknown>>;
	export default Root;
}

declare module 'virtual:start/client' {
	/** The path of Vite’s manifest, which lists the files that were built for browsers. */
	export const manifest: string;
}

declare module 'virtual:embed/*' {
	/** The text of a classic script. */
	export const script: string;
	export const style: string;
}
