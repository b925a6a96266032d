import { picture as messages, separator } from '#language/record';
import { formatCredit } from '#lib/messages/format-credit.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { directionOf } from '#lib/record/direction.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { cutToWidth } from '#lib/ui/text-width.ts';
import { element, type Markup } from '#lib/ui/markup.ts';
import { cardLine, cardPage, cardSize, toWidthLimit } from './card-page.ts';
import { lightColorsOf, lightColors } from './palette.ts';
import { firstLines } from './to-lines.ts';

/** The margins of the card, px. */
const margin = { x: 56, y: 26 };
/** Width between the margins, px. */
const innerWidth = cardSize.width - 2 * margin.x;
/** Font size and line height of the credit, px. */
const creditType = { size: 26, lineHeight: 36 };
/** Font size and line height of the title, px, and the maximum number of its lines. */
const titleType = { size: 42, lineHeight: 50, lines: 2 };
/** Font size and line height of the bottom line, px. */
const footType = { size: 21, lineHeight: 34 };

/** The texts of a preview picture. The event’s own picture goes above them. */
interface PictureCard {
	svg: Markup;
	/** The height that is free above the texts, px. */
	top: number;
}

/** The preview picture for a link to an event that has a picture: title, date and credit. */
export function drawPictureCard(timeline: Timeline, event: TimelineEvent): PictureCard {
	const isRightToLeft = directionOf(timeline.language) === 'rtl';
	const date = formatDate(event.date, timeline.language);
	const when = messages.when({
		date: date.charAt(0).toUpperCase() + date.slice(1),
		track: event.track.label
	});
	const { title, picture } = event;
	const lines = firstLines(
		title,
		toWidthLimit('serif', title, innerWidth),
		titleType.size,
		titleType.lines
	);
	const creditText = picture ? formatCredit(picture.credit) : '';
	const names = [creditText, timeline.title].filter(Boolean).join(separator);
	const height = creditType.lineHeight + lines.length * titleType.lineHeight + footType.lineHeight;
	const top = cardSize.height - height - 2 * margin.y;

	let y = top + margin.y;
	const write = (words: string, { size, lineHeight }: typeof creditType, look: object = {}) => {
		const line = cardLine(words, [margin.x, y + 0.74 * lineHeight], isRightToLeft, {
			size,
			...look
		});
		y += lineHeight;
		return line;
	};
	const inLine = (words: string, size: number) =>
		cutToWidth(words, toWidthLimit('sans', words, innerWidth), size);
	const texts = [
		write(inLine(when, creditType.size), creditType, { isBold: true }),
		...lines.map((line) => write(line, titleType, { isSerif: true })),
		write(inLine(names, footType.size), footType, { fill: lightColors.ink2 })
	];
	const edge = {
		x: 0,
		y: top,
		width: cardSize.width,
		height: 6,
		fill: lightColorsOf(event.track).line
	};
	return { svg: cardPage([element('rect', edge), ...texts]), top };
}
