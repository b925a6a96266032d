import { isStatement } from '#lib/record/kinds.ts';
import { picture as messages, separator } from '#language/record';
import { formatDate } from '#lib/messages/dates.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import { formatQuoted } from '#lib/messages/quotes.ts';
import { directionOf } from '#lib/record/direction.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor, stripClasses } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { cardLine, cardPage, cardSize, toWidthLimit } from './card-page.ts';
import { svgDefaults } from '#lib/cards/picture/svg-shapes.ts';
import { sceneToSvg } from './scene-svg.ts';
import { firstLines, breakIntoLines } from './to-lines.ts';
import { cutToWidth } from '#lib/ui/text-width.ts';
import { element, type Markup } from '#lib/ui/markup.ts';
import { lightColorsOf, lightColors } from './palette.ts';
import { withDirection } from '#lib/ui/line-direction.ts';

/** The margins of the card, px. */
const margin = { x: 56, top: 46, bottom: 32 };
/** The bar in the track’s colour: its width, and its distance from the text, px. */
const colorBar = { width: 6, gap: 24 };
/** Distance between two blocks of text, px. */
const blockGap = 20;
/** Width between the margins, px. */
const innerWidth = cardSize.width - 2 * margin.x;
/** Where the text begins, px from the side of the card where lines begin. */
const textStart = margin.x + colorBar.width + colorBar.gap;
/** Width of the text, px. */
const textRoom = innerWidth - colorBar.width - colorBar.gap;

/** Font size and line height of small text, px. */
const smallType = { size: 26, lineHeight: 34 };
/** Font sizes of the quote or title, px; line height as a multiple of it. */
const heroType = { maxSize: 54, minSize: 28, lineHeight: 1.18 };
/** Font size of the bottom line, px. */
const footSize = 21;

/** The width for which the strip is laid out, px. Its texts are still readable if the picture is shown at half size. */
const stripWidth = 640;

/** Distance from the top of a line to its baseline, as a share of the line height. */
const baselineShare = 0.74;

/** The texts of the picture: the quote or title of an event, the speaker and the date. */
interface EventCardTexts {
	/** Date and track: “25 September 2025 · Israel Ministry of Defense (IMOD)”. */
	when: string;
	/** The quote, or the title if nothing is quoted. */
	hero: string;
	/** The title, if the event has a quote but is not a statement itself; otherwise null. */
	title: string | null;
	/** The speaker; null if nobody is quoted. */
	who: string | null;
}

function eventCardTexts({ language }: Timeline, event: TimelineEvent): EventCardTexts {
	const { statement, title, kind, track } = event;
	const date = formatDate(event.date, language);
	const when = messages.when({
		date: date.charAt(0).toUpperCase() + date.slice(1),
		track: track.label
	});
	if (!statement) return { when, hero: title, title: null, who: null };
	const who = formatSpeakerText(formatSpeaker(event, statement, language));
	return {
		when,
		hero: formatQuoted(statement, language),
		title: isStatement(kind) ? null : title,
		who
	};
}

/** The text alternative of the picture. */
export function formatEventCard(timeline: Timeline, event: TimelineEvent): string {
	const { when, hero, title, who } = eventCardTexts(timeline, event);
	const shown = event.picture?.alt ?? null;
	return messages.event({
		parts: [when, title, hero, who, shown].filter((part) => part !== null).join(separator)
	});
}

/**
 * The preview picture for a link to an event, as an SVG document: date, quote or title, speaker, and where the
 * event is in the drawing.
 *
 * @throws Error if the layout throws
 */
export function drawEventCard(timeline: Timeline, event: TimelineEvent): string {
	const isRightToLeft = directionOf(timeline.language) === 'rtl';
	const size = { class: sizeClassFor(stripWidth, stripClasses), width: stripWidth };
	const scene = layoutScene(timeline, size, wholeDomainOf(timeline), { selected: event });
	const scale = innerWidth / stripWidth;
	const stripTop = cardSize.height - margin.bottom - footSize - blockGap - scene.height * scale;

	const { when, title, who, ...words } = eventCardTexts(timeline, event);
	const whoLines =
		who === null ? [] : firstLines(who, toWidthLimit('sans', who, textRoom), smallType.size, 2);
	const noteCount = 1 + (title === null ? 0 : 1) + whoLines.length;
	const heroHeight = stripTop - margin.top - 3 * blockGap - noteCount * smallType.lineHeight;
	const big = fitHero(words.hero, heroHeight);

	let y = margin.top;
	const parts: Markup[] = [];
	const write = (
		lines: readonly string[],
		lineHeight: number,
		look: Parameters<typeof cardLine>[3]
	) => {
		for (const line of lines) {
			parts.push(cardLine(line, [textStart, y + baselineShare * lineHeight], isRightToLeft, look));
			y += lineHeight;
		}
	};
	const inLine = (words: string) =>
		cutToWidth(words, toWidthLimit('sans', words, textRoom), smallType.size);
	write([inLine(when)], smallType.lineHeight, { size: smallType.size, isBold: true });
	if (title !== null) {
		const look = { size: smallType.size, fill: lightColors.ink2 };
		write([inLine(title)], smallType.lineHeight, look);
	}
	y += blockGap / 2;
	const isQuoteRightToLeft = directionOf(event.statement?.lang ?? timeline.language) === 'rtl';
	const heroLines = big.lines.map((line) => withDirection(line, isQuoteRightToLeft));
	write(heroLines, big.size * heroType.lineHeight, { size: big.size, isSerif: true });
	y += blockGap / 2;
	write(whoLines, smallType.lineHeight, { size: smallType.size, fill: lightColors.ink2 });

	const edgeX = isRightToLeft ? cardSize.width - margin.x - colorBar.width : margin.x;
	const edgeBox = { x: edgeX, y: margin.top, width: colorBar.width, height: y - margin.top };
	const strip = sceneToSvg(scene, stripWidth, isRightToLeft, event);
	const transform = `translate(${margin.x} ${stripTop.toFixed(2)}) scale(${scale})`;
	return cardPage([
		element('rect', { ...edgeBox, fill: lightColorsOf(event.track).line }),
		...parts,
		element('g', { transform, ...svgDefaults }, strip),
		cardLine(
			cutToWidth(timeline.title, toWidthLimit('sans', timeline.title, innerWidth), footSize),
			[margin.x, cardSize.height - margin.bottom],
			isRightToLeft,
			{ size: footSize, fill: lightColors.ink2 }
		)
	]);
}

/** The lines of a text, in the largest font size in which it fits in a height, px. If none fits, the text is cut. */
function fitHero(words: string, height: number): { lines: string[]; size: number } {
	const width = toWidthLimit('serif', words, textRoom);
	for (let size = heroType.maxSize; size > heroType.minSize; size -= 2) {
		const lines = breakIntoLines(words, width, size);
		if (lines.length * size * heroType.lineHeight <= height) return { lines, size };
	}
	const size = heroType.minSize;
	const count = Math.max(1, Math.floor(height / (size * heroType.lineHeight)));
	return { lines: firstLines(words, width, size, count), size };
}
