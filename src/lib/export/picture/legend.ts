import { legend as messages } from '#language/timeline';
import {
	axisPosition,
	fullWidthGroup,
	type DisplayGroup,
	type TextBlock
} from '#lib/timeline/draw/display-list.ts';
import { drawGlyph } from '#lib/timeline/draw/draw-mark.ts';
import { textWidth } from '#lib/ui/text-width.ts';
import { legendEntries } from '#lib/messages/attribution-legend.ts';
import { usedKinds } from '#lib/record/kinds.ts';
import type { Kind, TimelineEvent } from '#lib/record/timeline.ts';
import { formatKind } from '#lib/messages/format-drawn.ts';

/** The side of the square on which a symbol is drawn, px. */
const glyphSize = 16;

/** Distances between a symbol and its text, and between two items, px. */
const legendGaps = { glyph: 6, item: 20 };
/** Height of a row of the legend, px. */
const rowHeight = 22;
/** Font size of the legend, px. */
const fontSize = 13;

/**
 * The legend of a picture, which explains the shapes and fillings of symbols. On the page, the legend and the
 * filters do this.
 *
 * @param width px
 * @returns `height`: px
 */
export function drawLegend(
	events: readonly TimelineEvent[],
	kinds: readonly Kind[],
	width: number
): { groups: DisplayGroup[]; height: number } {
	const shown = usedKinds({ kinds, events }).map((kind) => {
		return { shape: kind.shape, attribution: 'direct' as const, words: formatKind(kind) };
	});
	const known = legendEntries(events).map(({ attribution, words }) => {
		return { shape: 'page' as const, attribution, words };
	});
	const rows = [
		{ heading: '', items: shown },
		{ heading: messages.lead, items: known }
	];
	const groups: DisplayGroup[] = [];
	let top = 0;
	const add = (x: number, words: string, shapes: DisplayGroup['shapes'] = []) => {
		const texts = [legendText(shapes.length > 0 ? glyphSize / 2 + legendGaps.glyph : 0, words)];
		const place = { x: axisPosition(0, x), y: top + rowHeight / 2 };
		groups.push(fullWidthGroup(`legend ${groups.length}`, { ...place, shapes, texts }));
	};
	for (const { heading, items } of rows) {
		let x = 0;
		if (heading !== '' && items.length > 0) {
			add(x, heading);
			x = textWidth(heading, fontSize) + legendGaps.item / 2;
		}
		for (const { words, ...glyph } of items) {
			const room = glyphSize + legendGaps.glyph + textWidth(words, fontSize);
			if (x > 0 && x + room > width) {
				x = 0;
				top += rowHeight;
			}
			add(x + glyphSize / 2, words, drawGlyph(glyph));
			x += room + legendGaps.item;
		}
		if (items.length > 0) top += rowHeight;
	}
	return { groups, height: top };
}

/** A line of text that is vertically centred on the group’s origin. */
const legendText = (px: number, text: string): TextBlock => ({
	name: 'words',
	key: 'words',
	x: axisPosition(0, px),
	anchor: 'start',
	y: -rowHeight / 2,
	lines: [{ text, size: fontSize, height: rowHeight, isBold: false }],
	halo: 'none'
});
