import type { BrowserContext } from '@playwright/test';

export interface Pixels {
	width: number;
	height: number;
	/** Red, green, blue and opacity of each. */
	data: Uint8ClampedArray;
}

/** What a screenshot shows, read by a page of its own, which no policy binds. */
export async function pixelsOf(png: Buffer, context: BrowserContext): Promise<Pixels> {
	const page = await context.newPage();
	const { width, height, text } = await page.evaluate(async (text) => {
		const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const { width, height } = image;
		const canvas = new OffscreenCanvas(width, height).getContext('2d');
		if (!canvas) throw new Error('no canvas');
		canvas.drawImage(image, 0, 0);
		let found = '';
		for (const value of canvas.getImageData(0, 0, width, height).data) {
			found += String.fromCharCode(value);
		}
		return { width, height, text: btoa(found) };
	}, png.toString('base64'));
	await page.close();
	return { width, height, data: new Uint8ClampedArray(Buffer.from(text, 'base64')) };
}
