import type { BrowserContext } from '@playwright/test';

export interface Pixels {
	width: number;
	height: number;
	/** Red, green and blue of the first. */
	corner: number[];
	/** How many are dark in their red. */
	ink: number;
}

/** What a picture shows, read and counted by a page of its own, which no policy binds: to send all of it takes seconds. */
export async function pixelsOf(png: Buffer, context: BrowserContext): Promise<Pixels> {
	const page = await context.newPage();
	const pixels = await page.evaluate(async (text) => {
		const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const { width, height } = image;
		const canvas = new OffscreenCanvas(width, height).getContext('2d');
		if (!canvas) throw new Error('no canvas');
		canvas.drawImage(image, 0, 0);
		const { data } = canvas.getImageData(0, 0, width, height);
		let ink = 0;
		for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 120) ink++;
		return { width, height, corner: [...data.subarray(0, 3)], ink };
	}, png.toString('base64'));
	await page.close();
	return pixels;
}
