import sharp from 'sharp';
import { cardSize } from '#lib/export/picture/card-page.ts';
import { lightColors } from '#lib/export/picture/palette.ts';
import { drawPictureCard } from '#lib/export/picture/picture-card.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { MadePicture } from './pictures.ts';
import { rasterize } from './rasterize.ts';

/** A picture that is less than this many times as wide as high is shown whole, on a background of the page’s colour. */
const minRatio = 1.1;

/** Makes the preview of a link to an event with a picture. A palette keeps the PNG small enough for all sites. */
export async function makePictureCard(
	timeline: Timeline,
	event: TimelineEvent,
	{ width, height, files }: MadePicture
): Promise<Uint8Array<ArrayBuffer>> {
	const { svg, top } = drawPictureCard(timeline, event);
	const picture = await sharp(files.get(`${width}.webp`))
		.resize({
			width: cardSize.width,
			height: top,
			fit: width / height < minRatio ? 'contain' : 'cover',
			background: lightColors.paper
		})
		.toBuffer();
	const card = await rasterize(svg)
		.composite([{ input: picture, left: 0, top: 0 }])
		.png({ palette: true, quality: 80, effort: 7 })
		.toBuffer();
	return new Uint8Array(card);
}
