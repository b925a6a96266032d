import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { drawScene } from '#lib/timeline/draw/draw-scene.ts';
import { arcCrossesBox } from '#lib/timeline/layout/arcs.ts';
import { labelBox } from '#lib/timeline/layout/labels.ts';
import { markBox } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { nameDrop, nameLineHeight, nameWidth } from '#lib/timeline/layout/track-name.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf, type Domain } from '#lib/timeline/layout/transform.ts';
import { marksOf } from '../../fixtures/scene-events.ts';
import { aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';

const width = 1080;
const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

function eventOf(id: string): TimelineEvent {
	const event = shippedTimeline.eventById.get(id);
	if (!event) throw new Error(`no event ${id}`);
	return event;
}

function draw(
	selected: TimelineEvent | null,
	domain: Domain = wholeDomainOf(shippedTimeline),
	at = width
): Scene {
	return layoutScene(shippedTimeline, { class: sizeClassFor(at), width: at }, domain, { selected });
}

const principle = eventOf('imod-2025-09-25-mass-surveillance-principle');

function middleOf(scene: Scene, event: TimelineEvent) {
	const marks = marksOf(scene, shippedTimeline);
	const mark = marks.find(({ shown }) => shown.includes(event));
	if (!mark) throw new Error(`${event.id} is not in the view`);
	const { x0, x1, y0, y1 } = markBox(mark, width);
	return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}

describe('arcs', () => {
	test('join the selected event with each that it is linked with, once', () => {
		const scene = draw(principle);
		expect(principle.links.length).toBeGreaterThan(1);
		expect(scene.arcs.map(({ key }) => key).sort()).toEqual(
			principle.links
				.map(({ type, isForward, event }) =>
					isForward ? `${principle.id} ${type} ${event.id}` : `${event.id} ${type} ${principle.id}`
				)
				.sort()
		);
	});

	test('run from the event that a link is written on to the one that it names', () => {
		const scene = draw(principle);
		for (const { event, isForward, type } of principle.links) {
			const [from, to] = isForward ? [principle, event] : [event, principle];
			const arc = scene.arcs.find(({ key }) => key === `${from.id} ${type} ${to.id}`);
			// It begins beside the one mark, and the arrow's tip, where it ends, is beside the other.
			for (const [point, event] of [
				[arc?.from, from],
				[arc?.to, to],
				[arc?.head, to]
			] as const) {
				const mark = middleOf(scene, event);
				const away = Math.hypot((point?.x ?? NaN) * width - mark.x, (point?.y ?? NaN) - mark.y);
				expect(away).toBeGreaterThan(12);
				expect(away).toBeLessThan(24);
			}
		}
	});

	test('lie under the marks and their labels, and cross no label but those of leads, figures and the selected event', () => {
		for (const at of [640, 828, 1080]) {
			for (const event of shippedTimeline.events) {
				const scene = draw(event, undefined, at);
				const list = drawScene(scene);
				const keys = list.map(({ key }) => key);
				const marks = scene.marks.map(({ key }) => keys.indexOf(key));
				expect(keys.indexOf('arcs')).toBeGreaterThan(0);
				expect(Math.min(...marks)).toBeGreaterThan(keys.indexOf('arcs'));
				for (const mark of scene.marks) {
					if (mark.isPoint || mark.label?.look !== 'plain' || mark.firstIndex === event.index)
						continue;
					const box = labelBox(markBox(mark, at), mark.label);
					const through = scene.arcs.filter((arc) => arcCrossesBox(arc, box, at));
					expect(through, `${event.id} at ${at} px: ${mark.key}`).toEqual([]);
				}
			}
		}
	});

	test('go under their marks where they would cross the name of a track over them', () => {
		let tried = 0;
		for (const at of [320, 358, 706, width]) {
			for (const event of shippedTimeline.events) {
				const { arcs, tracks } = draw(event, undefined, at);
				tried += arcs.length;
				for (const { name, headY } of tracks) {
					if (headY === null) throw new Error('a track without a name');
					const x1 = Math.max(...name.map(nameWidth));
					const box = { x0: 0, x1, y0: headY, y1: headY + nameDrop + nameLineHeight };
					const through = arcs.filter((arc) => arcCrossesBox(arc, box, at));
					expect(through, `${event.id} at ${at} px: ${name.join(' ')}`).toEqual([]);
				}
			}
		}
		expect(tried).toBeGreaterThan(50);
	});

	test('leave a label in the view that has another place beside its mark', () => {
		const labelled = (scene: Scene) =>
			marksOf(scene, shippedTimeline).find(
				({ key }) => key === 'ice-2026-02-operational-use-statement'
			);
		const before = labelled(draw(null, undefined, 1300));
		const after = labelled(draw(eventOf('ice-2026-01-contracts-response'), undefined, 1300));
		expect([before?.label?.side, after?.label?.side]).toEqual(['start', 'end']);
	});

	test('are none at rest: no line runs through the labels', () => {
		for (const at of [300, 700, width]) expect(draw(null, undefined, at).arcs).toEqual([]);
	});

	test('leave a point of a series upright: no line reads as data', () => {
		const scene = draw(eventOf('ice-2025-07-data-400'));
		const [arc, ...more] = scene.arcs;
		expect(more).toEqual([]);
		const { from, control } = arc ?? { from: { x: NaN, y: NaN }, control: { x: NaN, y: NaN } };
		expect(Math.abs(control.x - from.x) * width).toBeLessThan((from.y - control.y) / 3);
	});

	test('end in an arrow at the edge where the other event is outside the view', () => {
		const scene = draw(principle, [utc('2025-09-20'), utc('2025-10-01')]);
		const forward = draw(eventOf('ice-2026-02-operational-use-statement'), [
			utc('2026-01-20'),
			utc('2026-03-10')
		]);
		for (const arc of [...scene.arcs, ...forward.arcs]) {
			expect(arc.head.x * width).toBeGreaterThanOrEqual(0);
			expect(arc.head.x * width).toBeLessThanOrEqual(width);
		}
		const arc = forward.arcs.find(({ key }) => key.endsWith(principle.id));
		expect((arc?.head.x ?? NaN) * width).toBeLessThan(40);
		expect(Math.abs(arc?.head.angle ?? NaN)).toBeGreaterThan(90);
	});

	test('are cut at the edges of the view, where they go on as the same curve', () => {
		for (const [id, from, to] of [
			['imod-2025-09-25-mass-surveillance-principle', '2025-09-20', '2025-10-01'],
			['ice-2026-02-operational-use-statement', '2026-01-20', '2026-03-10']
		] as const) {
			const { arcs } = draw(eventOf(id), [utc(from), utc(to)]);
			expect(arcs.length).toBeGreaterThan(0);
			for (const { from, control, to } of arcs) {
				for (const { x } of [from, control, to]) {
					expect(x).toBeGreaterThan(-0.0001);
					expect(x).toBeLessThan(1.0001);
				}
			}
			const cut = arcs.filter(({ from, to }) =>
				[from.x, to.x].some((x) => Math.min(Math.abs(x), Math.abs(1 - x)) < 0.0001)
			);
			expect(cut.length).toBeGreaterThan(0);
		}
	});

	test('are longer than their arrows, or not drawn', () => {
		const disabled = eventOf('imod-2025-09-25-services-disabled');
		expect(draw(disabled).arcs.length).toBeLessThan(disabled.links.length);
		for (const selected of shippedTimeline.events) {
			for (const at of [280, 374, 708, width]) {
				for (const { from, head } of draw(selected, undefined, at).arcs) {
					expect(Math.hypot((head.x - from.x) * at, head.y - from.y)).toBeGreaterThanOrEqual(18);
				}
			}
		}
	});

	test('are there in the narrow drawing, too', () => {
		expect(draw(principle, undefined, 300).arcs.length).toBeGreaterThan(0);
	});

	test('are none to what a filter hides', () => {
		const hidden = new Set(shippedTimeline.events.filter(({ track }) => track.id === 'ice'));
		const size = { class: sizeClassFor(width), width };
		const selected = eventOf('imod-2025-09-25-evidence-statement');
		const { arcs } = layoutScene(shippedTimeline, size, wholeDomainOf(shippedTimeline), {
			hidden,
			selected
		});
		expect(arcs.length).toBeGreaterThan(0);
		expect(arcs.filter(({ key }) => / ice-|^ice-/.test(key))).toEqual([]);
	});

	test('stay below the top of the drawing, and contain only numbers', () => {
		for (let seed = 0; seed < 40; seed++) {
			const timeline = aTimeline(seed, { events: 60 });
			const size = { class: sizeClassFor(width), width };
			const selected = timeline.events[seed] ?? null;
			for (const { from, control, to, head } of layoutScene(
				timeline,
				size,
				wholeDomainOf(timeline),
				{
					selected
				}
			).arcs) {
				const numbers = [from, control, to, head].flatMap((point) => Object.values(point));
				expect(numbers.every(Number.isFinite)).toBe(true);
				for (let t = 0; t <= 1; t += 0.05) {
					const y = (1 - t) ** 2 * from.y + 2 * (1 - t) * t * control.y + t ** 2 * to.y;
					expect(y).toBeGreaterThanOrEqual(0);
				}
			}
		}
	});
});
