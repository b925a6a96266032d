import { resolve } from '$app/paths';
import type { PictureContext } from '#lib/cards/pictures.ts';
import { isOneFile } from './pages.ts';

let Picture = $state.raw<PictureContext['Picture']>(null);

/** What shows pictures of the site's own record. */
export const pictures: PictureContext = {
	get Picture() {
		return Picture;
	},
	// The one file has them in it.
	addressOf: isOneFile ? null : (path) => resolve('/') + path
};

/** What shows pictures of a record from elsewhere: they are in the record, or nowhere. */
export const foreignPictures: PictureContext = {
	get Picture() {
		return Picture;
	},
	addressOf: null
};

/** The server has the code at once. */
export function usePicture(component: PictureContext['Picture']): void {
	Picture = component;
}

/** Loads the code that shows pictures, for a record that has some. Without it a page shows none. */
export async function loadPictures(): Promise<void> {
	try {
		usePicture((await import('#lib/cards/EventPicture.svelte')).default);
	} catch (error) {
		console.error(error);
	}
}
