import { resolve } from '$app/paths';
import type { PictureContext } from '#lib/cards/pictures.ts';
import { isOneFile } from './pages.ts';

/** The component that shows a picture; null until it is loaded. */
let Picture = $state.raw<PictureContext['Picture']>(null);

/** How to show pictures of the site's own record. */
export const pictures: PictureContext = {
	get Picture() {
		return Picture;
	},
	// The one file (the site as a single HTML file) contains its pictures.
	addressOf: isOneFile ? null : (path) => resolve('/') + path
};

/** How to show pictures of other records, which must contain their pictures. */
export const foreignPictures: PictureContext = {
	get Picture() {
		return Picture;
	},
	addressOf: null
};

/** Sets the component that shows a picture. The server calls this directly, because it loads nothing on demand. */
export function usePicture(component: PictureContext['Picture']): void {
	Picture = component;
}

/** Loads the component, for records with pictures. If that fails, the page shows no pictures. */
export async function loadPictures(): Promise<void> {
	try {
		usePicture((await import('#lib/cards/EventPicture.svelte')).default);
	} catch (error) {
		console.error(error);
	}
}
