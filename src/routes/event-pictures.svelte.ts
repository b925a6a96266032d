import { resolve } from '$app/paths';
import type { PictureContext } from '#lib/cards/pictures.ts';
import { isOneFile } from './pages.ts';

/** The component that shows pictures; null until it is loaded. */
let Picture = $state.raw<PictureContext['Picture']>(null);

/** The component and the addresses for pictures of the site's own record. */
export const pictures: PictureContext = {
	get Picture() {
		return Picture;
	},
	// The one file contains its pictures.
	addressOf: isOneFile ? null : (path) => resolve('/') + path
};

/** The component for pictures of other records, which must contain their pictures. */
export const foreignPictures: PictureContext = {
	get Picture() {
		return Picture;
	},
	addressOf: null
};

/** Sets the component at once, as the server does. */
export function usePicture(component: PictureContext['Picture']): void {
	Picture = component;
}

/** Loads the code that shows pictures, for records that have some. If that fails, the page shows none. */
export async function loadPictures(): Promise<void> {
	try {
		usePicture((await import('#lib/cards/EventPicture.svelte')).default);
	} catch (error) {
		console.error(error);
	}
}
