import { layoutScene } from '#lib/timeline/layout/scene.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { toTransform, wholeDomain, type Domain } from '#lib/timeline/layout/transform.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { directionOf } from '#lib/record/direction.ts';
import { drawScene } from './draw-scene.ts';
import { drawLegend } from './legend.ts';
import { toLines } from './lines.ts';
import { element, text, type Markup } from './markup.ts';
import { palette } from './palette.ts';
import { Pen } from './pen.ts';
import { toMarkup } from './shape.ts';

/** What a picture is to show: what the page’s drawing does. */
export interface PictureOf {
	timeline: Timeline;
	domain: Domain;
	selected: TimelineEvent | null;
	/** What a filter hides. */
	hidden: ReadonlySet<TimelineEvent>;
	/** The events that it is about. */
	events: readonly TimelineEvent[];
	/** px that the drawing is laid out for. */
	width: number;
	/** Under the headline. */
	dek: readonly string[];
	/** Under the drawing: from what, which version, where it stands. */
	foot: readonly string[];
	/** In words, for whoever does not see it. */
	words: string;
}

export interface Picture {
	/** A whole SVG document. */
	svg: string;
	/** px */
	width: number;
	height: number;
}

/**
 * Faces that nearly every system has: a picture brings none. Words have room for the widest of them, see
 * `textWidth`.
 */
const fonts = {
	sans: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Helvetica, Arial, sans-serif",
	serif: "Georgia, 'Times New Roman', 'Noto Serif', serif"
};

/** px */
const margin = 32;
const headline = { size: 28, lineHeight: 34 };
const dek = { size: 15, lineHeight: 22 };
const foot = { size: 13, lineHeight: 18 };

/** So much wider than `textWidth` says the widest serif is. */
const serifShare = 1.08;

/**
 * The drawing as it stands on the page, in light colours, with headline, key and where it comes from, as
 * one SVG document.
 *
 * @throws Error if the layout does
 */
export function drawView(given: PictureOf): Picture {
	const { timeline, domain, selected, hidden, width } = given;
	const isRightToLeft = directionOf(timeline.language) === 'rtl';
	const whole = wholeDomain(timeline.extent);
	const scene = layoutScene(
		timeline,
		{ class: sizeClassFor(width), width },
		toTransform(domain, whole, width),
		{ selected, hidden }
	);
	let y = margin;
	/** Lines of words, one below the other. */
	const block = (
		texts: readonly string[],
		{ size, lineHeight }: typeof dek,
		look: Record<string, string | number>,
		share = 1
	) =>
		texts
			.flatMap((words) => toLines(words, width / share, size))
			.map((line) => {
				y += lineHeight;
				return element(
					'text',
					{
						x: margin + (isRightToLeft ? width : 0),
						y: y - lineHeight * 0.27,
						'font-size': size,
						'text-anchor': isRightToLeft ? 'end' : 'start',
						...look
					},
					[text(line)]
				);
			});
	const group = (id: string, shapes: ReturnType<typeof drawScene>) =>
		element(
			'g',
			{ id, transform: `translate(${margin} ${y})`, 'font-size': 13 },
			shapes.map(toMarkup)
		);
	const serif = { 'font-family': fonts.serif, 'font-weight': 500, fill: palette.ink };
	const head = [
		...block([timeline.title], headline, serif, serifShare),
		...block(given.dek, dek, { fill: palette.ink2 })
	];
	y += 16;
	const drawing = group('drawing', drawScene(scene, width, isRightToLeft));
	y += scene.height + 14;
	const key = drawLegend(given.events, new Pen(width, isRightToLeft, palette.paper), 0);
	const keyGroup = group('key', key.shapes);
	y += key.height + 10;
	const end = block(given.foot, foot, { fill: palette.ink2 });
	const size = { width: width + 2 * margin, height: Math.ceil(y + margin - 6) };
	const parts: Markup[] = [
		element('title', {}, [text(timeline.title)]),
		element('desc', {}, [text(given.words)]),
		element('rect', { ...size, fill: palette.paper }),
		...head,
		drawing,
		keyGroup,
		...end
	];
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...size,
			viewBox: `0 0 ${size.width} ${size.height}`,
			role: 'img',
			'xml:lang': timeline.language,
			'font-family': fonts.sans
		},
		parts
	);
	return { svg: `${svg}\n`, ...size };
}
