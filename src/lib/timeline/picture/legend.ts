import { legend as messages } from '#language/timeline';
import { glyphSize } from '#lib/timeline/layout/glyph.ts';
import { textWidth } from '#lib/timeline/layout/text-width.ts';
import { legendOf } from '#lib/messages/attribution-legend.ts';
import { listKinds } from '#lib/record/terms.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { formatKind } from '#lib/messages/format.ts';
import type { Pen } from './pen.ts';

/** px */
const gap = { glyph: 6, item: 20 };
const rowHeight = 22;
const fontSize = 13;

/**
 * The legend of a picture: the meaning of the shapes and fillings that it contains. On the page, the legend and the
 * filters say this.
 *
 * @returns its height, px
 */
export function drawLegend(events: readonly TimelineEvent[], pen: Pen): number {
	const kinds = listKinds(events).map((kind) => {
		return { kind, attribution: 'direct' as const, words: formatKind(kind) };
	});
	const known = legendOf(events).map(({ attribution, words }) => {
		return { kind: 'report' as const, attribution, words };
	});
	const rows = [
		{ lead: '', items: kinds },
		{ lead: messages.lead, items: known }
	];
	const { paper, ink2: color } = pen.colors;
	let top = 0;
	for (const { lead, items } of rows) {
		let x = 0;
		if (lead !== '' && items.length > 0) {
			pen.words(lead, { x, y: top + rowHeight / 2 });
			x = textWidth(lead, fontSize) + gap.item / 2;
		}
		for (const { words, ...look } of items) {
			const room = glyphSize + gap.glyph + textWidth(words, fontSize);
			if (x > 0 && x + room > pen.width) {
				x = 0;
				top += rowHeight;
			}
			const middle = top + rowHeight / 2;
			const left = pen.isRightToLeft ? pen.at(x) - glyphSize : x;
			pen.surface.glyph(left, middle - glyphSize / 2, { ...look, color, paper });
			pen.words(words, { x: x + glyphSize + gap.glyph, y: middle });
			x += room + gap.item;
		}
		if (items.length > 0) top += rowHeight;
	}
	return top;
}
