import { lazy as lazyMessages } from '#language/ui';

/** Code that is loaded once, when it is first needed. */
export class Lazy<Parts> {
	/** Null until it is loaded. */
	parts = $state.raw<Parts | null>(null);
	/** That it could not be loaded; else empty. */
	problem = $state.raw('');
	/** Resolves once it is loaded, or has failed to. */
	readonly load: () => Promise<void>;

	/** @param onload called with the loaded module */
	constructor(loadParts: () => Promise<Parts>, onload?: (parts: Parts) => void) {
		let loading: Promise<void> | undefined;
		this.load = () =>
			(loading ??= loadParts().then(
				(parts) => {
					this.parts = parts;
					onload?.(parts);
				},
				(error: unknown) => {
					console.error(error);
					this.problem = lazyMessages.problem;
				}
			));
	}
}
