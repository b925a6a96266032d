declare module 'virtual:embed/*' {
	/** A classic script. */
	export const script: string;
	export const style: string;
}
