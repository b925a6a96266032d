import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import sharp, { type Sharp } from 'sharp';

const require = createRequire(import.meta.url);

/** What the picture's words are set in; the page's own typeface comes as a format that is not read here. */
const fontFiles = [
	'@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf',
	'@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
	'@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'
].map((file) => require.resolve(file));

/** What those have characters for: Latin, Greek and Cyrillic, with their signs. */
const covered = /^[\t\n\u{20}-\u{52f}\u{1e00}-\u{20cf}\u{2100}-\u{22ff}]*$/u;

/**
 * An opaque SVG document as pixels; without a browser.
 *
 * @param ofWidth px; by default its own
 */
export function rasterize(svg: string, ofWidth?: number): Sharp {
	// The same pixels on every machine, unless the words need a font that we do not bring.
	const loadSystemFonts = !covered.test(svg);
	const { pixels, width, height } = new Resvg(svg, {
		font: { fontFiles, loadSystemFonts },
		fitTo: ofWidth ? { mode: 'width', value: ofWidth } : { mode: 'original' }
	}).render();
	return sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
}

/**
 * A drawing as a PNG with a palette: a third of its size in full colour. Not dithered: its areas are even.
 *
 * @param svg opaque
 * @param ofWidth px; by default its own
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
