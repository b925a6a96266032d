declare module 'virtual:start/root' {
	import type { Component } from 'svelte';

	const Root: Component<Record<string, unknown>>;
	export default Root;
}

declare module 'virtual:start/client' {
	/** The path of the list of files that the build has made for browsers. */
	export const manifest: string;
}

declare module 'virtual:embed/*' {
	/** A classic script. */
	export const script: string;
	export const style: string;
}
