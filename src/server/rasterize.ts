import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import sharp, { type Sharp } from 'sharp';

const require = createRequire(import.meta.url);

/** The fonts of pictures. The page’s own font files are in a format that the rasterizer cannot read. */
const fontFiles = [
	'@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf',
	'@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
	'@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'
].map((file) => require.resolve(file));

/** Matches texts for which these fonts have all characters: Latin, Greek, Cyrillic, and punctuation. */
const coveredText = /^[\t\n\u{20}-\u{52f}\u{1e00}-\u{20cf}\u{2100}-\u{22ff}]*$/u;

/** Rasterizes an opaque SVG document, without a browser. @param ofWidth px; default: the width of the document */
export function rasterize(svg: string, ofWidth?: number): Sharp {
	// Without system fonts, the pixels are the same on every machine. They are needed only for other characters.
	const loadSystemFonts = !coveredText.test(svg);
	const { pixels, width, height } = new Resvg(svg, {
		font: { fontFiles, loadSystemFonts },
		fitTo: ofWidth ? { mode: 'width', value: ofWidth } : { mode: 'original' }
	}).render();
	return sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
}

/**
 * A drawing as a PNG with a palette, which has a third of the size. It is not dithered, because its areas are even.
 *
 * @param svg opaque
 * @param ofWidth px; default: the width of the document
 */
export async function rasterizeToPng(
	svg: string,
	ofWidth?: number
): Promise<Uint8Array<ArrayBuffer>> {
	const png = rasterize(svg, ofWidth).png({
		palette: true,
		quality: 95,
		dither: 0,
		compressionLevel: 9
	});
	return new Uint8Array(await png.toBuffer());
}
