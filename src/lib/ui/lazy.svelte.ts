import { lazy as lazyMessages } from '#language/ui';

/** Code that is loaded once, when it is first needed. */
export class Lazy<Parts> {
	/** The loaded code; null until it is loaded. */
	parts = $state.raw<Parts | null>(null);
	/** A message if loading has failed; otherwise empty. */
	problem = $state.raw('');
	/** Resolves when the code is loaded or loading has failed. */
	readonly load: () => Promise<void>;

	/** @param onload called with the loaded code */
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
