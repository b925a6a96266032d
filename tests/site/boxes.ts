import { drawing, type Surface } from './story.ts';

type Kind =
	| 'mark'
	| 'band'
	| 'bar'
	| 'count'
	| 'label'
	| 'head'
	| 'name'
	| 'gap'
	| 'upper'
	| 'lower'
	| 'cursor';

/** Something that is painted, px in the window. */
export interface Painted {
	kind: Kind;
	text: string;
	/** Which of the drawing's marks it belongs to; -1 for none. */
	mark: number;
	/** Whether a label is inside its own band. */
	isInside: boolean;
	/** Whether its mark is that of the selected event, or of a cluster. */
	of: 'selected' | 'cluster' | null;
	x0: number;
	x1: number;
	y0: number;
	y1: number;
}

export interface Picture {
	/** Of the drawing. */
	frame: Pick<Painted, 'x0' | 'x1' | 'y0' | 'y1'>;
	windowWidth: number;
	painted: Painted[];
	/** Attributes of the drawing that should have a number but have none. */
	notNumbers: string[];
	/** Names of tracks that end in an ellipsis. */
	cutHeads: string[];
}

/** Measures what the drawing paints: of words the ink and not the room that is kept for them. */
export function measure(page: Surface): Promise<Picture> {
	return drawing(page).evaluate((plane) => {
		const frame = plane.querySelector('.drawing') ?? plane;
		const boxOf = ({ left, right, top, bottom }: DOMRect) => ({
			x0: left,
			x1: right,
			y0: top,
			y1: bottom
		});
		/** The ascenders of the face begin this far under the top of a line's box. */
		const overInk = 2;
		const inkOf = (node: Element) => {
			const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			const boxes: ReturnType<typeof boxOf>[] = [];
			while (texts.nextNode()) {
				range.selectNode(texts.currentNode);
				boxes.push(...[...range.getClientRects()].map(boxOf));
			}
			return boxes.filter(({ x0, x1 }) => x1 > x0).map((box) => ({ ...box, y0: box.y0 + overInk }));
		};
		const marks = [...frame.querySelectorAll('a')];
		const markOf = (node: Element) => marks.indexOf(node.closest('a') as HTMLAnchorElement);
		const nodesOf = (selector: string) => [...frame.querySelectorAll(selector)];
		const ofWhat = (node: Element) => {
			const link = node.closest('a');
			if (link?.matches('.selected')) return 'selected' as const;
			return link && !link.dataset.event ? ('cluster' as const) : null;
		};
		const describe = (kind: Kind, node: Element) => ({
			kind,
			text: (kind === 'mark' && node.getAttribute('aria-label')) || (node.textContent ?? '').trim(),
			mark: markOf(node),
			isInside: node.closest('.inside') !== null,
			of: ofWhat(node)
		});
		const boxes = (kind: Kind, selector: string) =>
			nodesOf(selector).map((node) => ({
				...describe(kind, node),
				...boxOf(node.getBoundingClientRect())
			}));
		const words = (kind: Kind, selector: string) =>
			nodesOf(selector).flatMap((node) =>
				inkOf(node).map((box) => ({ ...describe(kind, node), ...box }))
			);
		/** All bars of a series are one path, `M x base L x y L x2 y L x2 base` for each, on a plane that is stretched. */
		const bars = [...frame.querySelectorAll<SVGPathElement>('path.bar')].flatMap((path) => {
			const matrix = path.getScreenCTM() ?? new DOMMatrix();
			const pattern = /M([\d.-]+) ([\d.-]+)L[\d.-]+ ([\d.-]+)L([\d.-]+)/g;
			return [...(path.getAttribute('d') ?? '').matchAll(pattern)].map((found) => {
				const [x0 = 0, base = 0, top = 0, x1 = 0] = found.slice(1).map(Number);
				const from = new DOMPoint(x0, top).matrixTransform(matrix);
				const to = new DOMPoint(x1, base).matrixTransform(matrix);
				const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
				const box = { x0: left, x1: right, y0: from.y, y1: to.y };
				return { ...describe('bar', path), mark: -1, isInside: false, of: null, ...box };
			});
		});
		return {
			frame: boxOf(frame.getBoundingClientRect()),
			windowWidth: document.documentElement.clientWidth,
			painted: [
				...boxes('mark', 'a'),
				...boxes('band', '.band'),
				...bars,
				...boxes('count', '.count'),
				...words('label', '.label'),
				...words('head', '.head'),
				...words('name', '.name'),
				...words('gap', '.gap'),
				...words('upper', '.tick:not(.lower)'),
				...words('lower', '.tick.lower'),
				...words('cursor', '.words')
			],
			notNumbers: nodesOf('*').flatMap((node) =>
				[...node.attributes]
					.filter(({ value }) => /NaN|Infinity|undefined/.test(value))
					.map(({ name, value }) => `<${node.localName} ${name}="${value}">`)
			),
			cutHeads: nodesOf('.head')
				.map((node) => node.textContent ?? '')
				.filter((words) => words.split('\n').some((line) => line.trimEnd().endsWith('…')))
		};
	});
}

/** Less than this is the rounding of a face's widths, px. */
const tolerance = 0.75;

/** Half a mark may extend beyond the edge, into the page’s margin, px. */
const overEdge = 16;

/** Descenders of the last line may reach the rule under the drawing, px. */
const underEdge = 1.5;

const isOver = (a: Painted, b: Painted) =>
	Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > tolerance &&
	Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > tolerance;

/** Whether two things may lie over each other. */
function mayOverlap(a: Painted, b: Painted): boolean {
	const kinds = [a.kind, b.kind];
	// Words are beside or over a bar, and its mark is on the bar.
	if (kinds.includes('bar')) return !kinds.some((kind) => ['label', 'name', 'gap'].includes(kind));
	if (a.mark === b.mark && a.mark >= 0) {
		// The lines of one label, and a mark with the contents of its box.
		if (!kinds.includes('label')) return true;
		return a.kind === b.kind ? false : (a.kind === 'label' ? a : b).isInside;
	}
	// The selected event is over its cluster, in the same lane.
	if ([a.of, b.of].sort().join() === 'cluster,selected' && !kinds.includes('label')) {
		return Math.abs((a.y0 + a.y1) / 2 - (b.y0 + b.y1) / 2) < 1;
	}
	// A band is its mark's own box, and what lies over that is told of the box, but for another band.
	return kinds.includes('band') && a.kind !== b.kind;
}

const round = (value: number) => +value.toFixed(1);
const say = ({ kind, text, x0, x1, y0, y1 }: Painted) =>
	`${kind} “${text.slice(0, 60)}” [${round(x0)}–${round(x1)} × ${round(y0)}–${round(y1)}]`;

/** Everything that is wrong with a picture, in words. */
export function faultsOf({ frame, windowWidth, painted, notNumbers, cutHeads }: Picture): string[] {
	const seen = painted.filter(({ x0, x1 }) => x1 > x0);
	const pairs = seen.flatMap((a, i) =>
		seen
			.slice(i + 1)
			.filter((b) => isOver(a, b) && !mayOverlap(a, b))
			.map((b) => `${say(a)} over ${say(b)}`)
	);
	// What is wholly outside is not painted: the glyph of a crowded band of which an end is seen.
	const isPainted = ({ x0, x1 }: Painted) => x0 < frame.x1 + overEdge && x1 > frame.x0 - overEdge;
	const isCut = (item: Painted) => {
		if (item.kind === 'band' || item.kind === 'bar' || (item.kind === 'mark' && !isPainted(item)))
			return false;
		const over = tolerance + (item.kind === 'mark' || item.kind === 'count' ? overEdge : 0);
		const isOut = item.x0 < frame.x0 - over || item.x1 > frame.x1 + over;
		return isOut || item.y0 < frame.y0 - underEdge || item.y1 > frame.y1 + underEdge;
	};
	const isOutside = (item: Painted) =>
		item.kind !== 'band' &&
		item.kind !== 'bar' &&
		isPainted(item) &&
		(item.x0 < 0 || item.x1 > windowWidth);
	return [
		...pairs,
		...seen.filter(isCut).map((item) => `cut by the drawing: ${say(item)}`),
		...seen.filter(isOutside).map((item) => `outside the window: ${say(item)}`),
		...notNumbers.map((text) => `no number: ${text}`),
		...cutHeads.map((text) => `ends in an ellipsis: ${text}`)
	];
}
