import { emptyTracks } from '#lib/timeline/layout/empty-tracks.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { directionOf } from '#lib/record/direction.ts';
import { withDirection } from '#lib/ui/line-direction.ts';
import { element, text, type Markup } from '#lib/ui/markup.ts';
import { lightColors } from './palette.ts';
import { displayListToSvg } from '#lib/cards/picture/svg-picture.ts';
import { svgDefaults } from '#lib/cards/picture/svg-shapes.ts';
import { drawVeil } from './draw-veil.ts';
import { drawLegend } from './legend.ts';
import { markupMaker, sceneToSvg } from './scene-svg.ts';
import { breakIntoLines } from './to-lines.ts';

/** What a picture shows: the same as the page’s drawing, with texts around it. */
export interface ViewPictureContent {
	timeline: Timeline;
	domain: Domain;
	selected: TimelineEvent | null;
	/** The events that filters hide. */
	hidden: ReadonlySet<TimelineEvent>;
	/** The events whose kinds and attributions are in the legend. */
	events: readonly TimelineEvent[];
	/** The width for which the drawing is laid out, px. */
	width: number;
	/** Lines below the headline. */
	dek: readonly string[];
	/** Lines at the bottom: source, version and address. */
	foot: readonly string[];
	/** The text alternative of the picture. */
	words: string;
}

/** A picture of the drawing with its title, legend and source. */
export interface ViewPicture {
	/** A complete SVG document. */
	svg: string;
	/** Width, px. */
	width: number;
	/** Height, px. */
	height: number;
}

/**
 * Font families that nearly every system has, because the picture contains no fonts. Texts have enough room for
 * the widest of them: see `textWidth`.
 */
const systemFonts = {
	sans: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Helvetica, Arial, sans-serif",
	serif: "Georgia, 'Times New Roman', 'Noto Serif', serif"
};

/** The margin on all sides, px. */
const margin = 32;

/** A text style: sizes in px, and SVG attributes. */
interface LineStyle {
	size: number;
	lineHeight: number;
	/** The width of the widest of its fonts, relative to `textWidth`. */
	share: number;
	look: Record<string, string | number>;
}

/** Style of the title. */
const headlineStyle: LineStyle = {
	size: 28,
	lineHeight: 34,
	share: 1.08,
	look: { 'font-family': systemFonts.serif, 'font-weight': 500, fill: lightColors.ink }
};
/** Style of the sentence below the title. */
const dekStyle: LineStyle = {
	size: 15,
	lineHeight: 22,
	share: 1,
	look: { fill: lightColors.ink2 }
};
/** Style of the lines at the bottom. */
const footStyle: LineStyle = { ...dekStyle, size: 13, lineHeight: 18 };

/**
 * The page’s drawing in light colours, with headline, legend and source, as one SVG document.
 *
 * @throws Error if the layout throws
 */
export function drawViewPicture(given: ViewPictureContent): ViewPicture {
	const { timeline, domain, selected, hidden, width } = given;
	const isRightToLeft = directionOf(timeline.language) === 'rtl';
	const size = { class: sizeClassFor(width), width };
	const empty = emptyTracks(timeline, domain);
	const scene = layoutScene(timeline, size, domain, { selected, hidden, empty, rest: domain });
	let y = margin;
	/** Lines of text, one below the other. */
	const block = (texts: readonly string[], { size, lineHeight, share, look }: LineStyle) =>
		texts
			.flatMap((words) => breakIntoLines(words, width / share, size))
			.map((line) => {
				y += lineHeight;
				const at = { x: margin + (isRightToLeft ? width : 0), y: y - lineHeight * 0.27 };
				const anchor = isRightToLeft ? 'end' : 'start';
				const attributes = { ...at, 'font-size': size, 'text-anchor': anchor, ...look };
				return element('text', attributes, [text(withDirection(line, isRightToLeft))]);
			});
	const group = (id: string, parts: readonly Markup[]) =>
		element('g', { id, transform: `translate(${margin} ${y})`, ...svgDefaults }, parts);
	const plane = { width, isRightToLeft };
	const head = [...block([timeline.title], headlineStyle), ...block(given.dek, dekStyle)];
	y += 16;
	const drawing = group('drawing', [
		...sceneToSvg(scene, width, isRightToLeft),
		...displayListToSvg(
			drawVeil(timeline, domain, { width, height: scene.axisY }),
			plane,
			markupMaker
		)
	]);
	y += scene.height + 14;
	const { groups, height: legendHeight } = drawLegend(given.events, given.timeline.kinds, width);
	const legendGroup = group('key', displayListToSvg(groups, plane, markupMaker));
	y += legendHeight + 10;
	const end = block(given.foot, footStyle);
	const page = { width: width + 2 * margin, height: Math.ceil(y + margin - 6) };
	const parts: Markup[] = [
		element('title', {}, [text(timeline.title)]),
		element('desc', {}, [text(given.words)]),
		element('rect', { ...page, fill: lightColors.paper }),
		...head,
		drawing,
		legendGroup,
		...end
	];
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...page,
			viewBox: `0 0 ${page.width} ${page.height}`,
			role: 'img',
			'xml:lang': timeline.language,
			'font-family': systemFonts.sans
		},
		parts
	);
	return { svg: `${svg}\n`, ...page };
}
