import type { Tab } from './engine.ts';
import { press, until } from './page.ts';
import type { Drawn } from './same-places.ts';

/** The text of the page's picture, as its dialog has it beside the file. */
export async function exportSvg(tab: Tab): Promise<string> {
	await press(tab, '#page_share > summary');
	await press(tab, 'button', 'Link, cite, export');
	await press(tab, 'dialog input[type="radio"]', 'Export a file');
	await press(tab, 'dialog input[type="radio"]', 'Picture (SVG)');
	const read = () => {
		const texts = [...document.querySelectorAll<HTMLTextAreaElement>('dialog textarea')];
		return texts.find(({ value }) => value.startsWith('<svg'))?.value ?? '';
	};
	return until(tab, read, []);
}

/** Sets the page's drawing in the fonts of a file, which brings none. */
export async function setFontsOf(tab: Tab, svg: string): Promise<void> {
	const [, fonts] = /^<svg[^>]* font-family="([^"&]*)"/.exec(svg) ?? [];
	if (!fonts) throw new Error('the file names no fonts');
	await tab.evaluate(
		(fonts) => document.documentElement.style.setProperty('--otr-sans', fonts),
		[fonts]
	);
}

/** Shows a file in a page that has nothing else, and reads where its drawing has what. */
export const readSvg = (tab: Tab, svg: string): Promise<Drawn[]> =>
	tab.evaluate(showAndRead, [svg]);

/** Runs in the page. */
function showAndRead(svg: string): Drawn[] {
	const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
	document.body.replaceChildren(document.importNode(file.documentElement, true));
	const drawing = document.querySelector<SVGGElement>('#drawing');
	const origin = drawing?.getScreenCTM();
	if (!drawing || !origin) throw new Error('there is no drawing');
	const found: Drawn[] = [];
	/** From the drawing's left and top, px. */
	const placeOf = (node: SVGGraphicsElement, x: number, y: number) => {
		const { e, f } = node.getScreenCTM() ?? new DOMMatrix();
		return { x: e - origin.e + x, y: f - origin.f + y };
	};
	const range = document.createRange();
	for (const node of drawing.querySelectorAll('text')) {
		const text = node.textContent;
		/** The first letter of one direction, and where it stands. */
		const letter = (pattern: RegExp) => {
			const at = text.search(pattern);
			if (at < 0 || !node.firstChild) return null;
			// WebKit's `getExtentOfChar` knows of one direction only.
			range.setStart(node.firstChild, at);
			range.setEnd(node.firstChild, at + 1);
			return { at, x: range.getBoundingClientRect().x };
		};
		const [latin, other] = [letter(/[a-z]/i), letter(/[\u0590-\u06ff]/)];
		const { x, width } = node.getBBox();
		found.push({
			// Without the marks of direction.
			content: text.replace(/[\u200e\u200f\u202a-\u202e]/g, '').trim(),
			...placeOf(node, x, Number(node.getAttribute('y'))),
			width,
			isRightToLeft: latin && other && latin.x > other.x === latin.at < other.at
		});
	}
	for (const node of drawing.querySelectorAll<SVGPathElement>('.glyph')) {
		found.push({ content: 'symbol', ...placeOf(node, 0, 0), width: 0, isRightToLeft: null });
	}
	for (const node of drawing.querySelectorAll<SVGRectElement>('.band, .count, .span, .cap')) {
		const { x, y, width, height } = node.getBBox();
		const [, id] = /^url\(#(.*)\)$/.exec(node.getAttribute('fill') ?? '') ?? [];
		const gradient = id === undefined ? null : document.getElementById(id);
		const [first, last] = [':first-child', ':last-child'].map(
			(place) => gradient?.querySelector(`stop${place}`)?.getAttribute('stop-opacity') === '0'
		);
		const isTurned = gradient?.getAttribute('x1') === '1';
		found.push({
			content: node.matches('.band, .count') ? 'box' : 'bar',
			...placeOf(node, x + width / 2, y + height / 2),
			width,
			isRightToLeft: null,
			fades: !gradient ? null : first && last ? 'both' : first === isTurned ? 'right' : 'left'
		});
	}
	return found;
}
