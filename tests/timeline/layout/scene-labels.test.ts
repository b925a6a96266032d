import { describe, expect, test } from 'vitest';
import { formatDate } from '#lib/messages/dates.ts';
import { formatBrief } from '#lib/messages/format-drawn.ts';
import { overlaps } from '#lib/timeline/layout/box.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import { markSize, sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { textWidth } from '#lib/ui/text-width.ts';
import { extentWithMargin } from '#lib/timeline/layout/transform.ts';
import { marksOf, type MarkOfEvents } from '../../fixtures/scene-events.ts';
import { aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { labelFaults, labelsUnderBars } from '../../fixtures/label-faults.ts';
import { runs } from '../../fixtures/runs.ts';
import {
	type Drawn,
	domainOf,
	draw,
	boxOf,
	labelBoxOf,
	barsOf,
	describeDrawing,
	check
} from '../../fixtures/drawn-scenes.ts';

describe('labels in every scene', () => {
	/** Marks of a lane that lie over one another, and words beside the labels that reach out of the view. */
	function outsideOf({ scene, width }: Drawn): string[] {
		const marks = scene.marks.map((mark) => ({ mark, box: boxOf(mark, width) }));
		const covered = marks.flatMap(({ mark, box }, i) =>
			marks
				.slice(i + 1)
				.filter(({ mark: other }) => other.lane === mark.lane && !other.isPoint)
				.filter(({ box: other }) => other.x0 < box.x1 - 0.01 && other.x1 > box.x0 + 0.01)
				.map(({ mark: other }) => `the mark ${mark.key} over ${other.key}`)
		);
		const names = scene.tracks.flatMap(({ name }) =>
			name.filter((line) => 11 + textWidth(line, labelFontSize) > width)
		);
		const { upper, lower } = scene.ticks;
		const ticks = [upper, lower].flatMap((line) =>
			line.flatMap(({ text, x }, i) => {
				if (text === '') return [];
				const x1 = x * width + 5 + textWidth(text, labelFontSize);
				const next = line[i + 1];
				// The next one begins beside its tick.
				return x1 > width || (next && x1 > next.x * width + 5) ? [`the tick ${text}`] : [];
			})
		);
		return [...covered, ...names, ...ticks];
	}

	test('cover no mark, no bar, no other label, no line of a track, no word, and stay inside the view', () => {
		check(runs(800), (drawn) => {
			expect(labelFaults(drawn), describeDrawing(drawn)).toEqual([]);
		});
	});

	test('lie under no other mark of their row than their own band', () => {
		let tried = 0;
		check(runs(800), (drawn) => {
			const { scene, width, selected } = drawn;
			const marks = drawnMarks(scene);
			for (const mark of marks) {
				const { label } = mark;
				const isBand = mark.to > mark.from && mark.symbol !== 'end';
				if (label?.side !== 'under' || label.look !== 'plain' || !isBand || selected) continue;
				tried++;
				const [own, words] = [boxOf(mark, width), labelBoxOf(mark, width)];
				const column = words && { ...words, y0: own.y0 };
				const over = marks.filter(
					(other) => other !== mark && column && overlaps(boxOf(other, width), column)
				);
				expect(
					over.map(({ key }) => key),
					`${mark.key}: ${describeDrawing(drawn)}`
				).toEqual([]);
			}
		});
		expect(tried).toBeGreaterThan(0);
	});

	test('lie under no bar of their row but their own', () => {
		let tried = 0;
		check(runs(800), (drawn) => {
			const { scene, width, selected } = drawn;
			if (selected) return;
			tried += scene.marks.filter(({ label }) => label?.side === 'under').length;
			expect(labelsUnderBars(scene, width), describeDrawing(drawn)).toEqual([]);
		});
		expect(tried).toBeGreaterThan(0);
	});

	test.each(['de', 'ar', 'he'] as const)('do so in %s, at five widths', (language) => {
		const days = 400;
		let count = 0;
		for (const window of [320, 390, 768, 1024, 1440]) {
			const width = Math.min(1080, window - 40);
			for (const events of [5, 12, 30]) {
				const timeline = aTimeline(7, { events, days, tracks: 3, language });
				for (const zoom of [0, 0.2, 0.4]) {
					const domain = domainOf(timeline, zoom, 0.4);
					const size = sizeClassFor(width);
					for (const selected of [null, timeline.events[2] ?? null]) {
						const scene = draw(timeline, width, domain, selected);
						const drawn = { timeline, size, width, domain, zoom, scene, selected };
						expect(labelFaults(drawn), describeDrawing(drawn)).toEqual([]);
						count += drawnMarks(scene).filter(({ label }) => label?.look === 'plain').length;
					}
				}
			}
		}
		expect(count).toBeGreaterThan(100);
	});

	test.each([1, 1.5, 2])('do so with text that is %d times as large, at five widths', (scale) => {
		let count = 0;
		for (const window of [320, 390, 768, 1024, 1440]) {
			const width = Math.min(1080, window - 40) / scale;
			for (const timeline of [shippedTimeline, aTimeline(7, { events: 30, days: 400 })]) {
				for (const zoom of [0, 0.2, 0.4]) {
					const domain = domainOf(timeline, zoom, 0.4);
					const scene = draw(timeline, width, domain);
					const size = sizeClassFor(width);
					const drawn = { timeline, size, width, domain, zoom, scene, selected: null };
					expect(labelFaults(drawn), describeDrawing(drawn)).toEqual([]);
					expect(outsideOf(drawn), describeDrawing(drawn)).toEqual([]);
					count += drawnMarks(scene).filter(({ label }) => label !== null).length;
				}
			}
		}
		expect(count).toBeGreaterThan(30);
	});

	test('begin level with their marks, or have these in their middle', () => {
		let tried = 0;
		check(runs(800, 5), (drawn) => {
			const { scene, width } = drawn;
			for (const mark of drawnMarks(scene)) {
				const [box, label] = [boxOf(mark, width), labelBoxOf(mark, width)];
				const { look = 'plain', side = 'over', isInside = false } = mark.label ?? {};
				if (!label || mark.isPoint || isInside || (side !== 'start' && side !== 'end')) continue;
				tried++;
				// The words of a lead that have no room so are beside their mark all the same.
				const middle = (box.y0 + box.y1) / 2;
				expect(label.y0 <= middle && label.y1 >= middle, describeDrawing(drawn)).toBe(true);
				if (look !== 'plain' || mark.label?.lines.length === 1) continue;
				// No line but the first of two is level with another mark.
				const column = { ...label, x0: Math.min(label.x0, box.x0), x1: Math.max(label.x1, box.x1) };
				const others = drawnMarks(scene).filter((other) => other !== mark);
				const near = others.filter((other) => overlaps(boxOf(other, width), column));
				if ((mark.label?.lines.length ?? 0) > 2) {
					expect(
						near.map(({ key }) => key),
						describeDrawing(drawn)
					).toEqual([]);
				}
			}
		});
		expect(tried).toBeGreaterThan(200);
	});

	test('say the title of their event whole, of a lead its words, with its date where there is room', () => {
		check(runs(200), ({ scene, timeline }) => {
			for (const { label, firstIndex } of drawnMarks(scene)) {
				if (!label) continue;
				const event = timeline.events[firstIndex];
				const isValue = scene.series.length > 0 && event?.kind.id === 'measurement';
				if (label.look === 'flag') {
					// A narrow drawing has room for dates and figures only, and some leads only for their date.
					expect(isValue || event?.lead !== undefined).toBe(true);
				} else if (label.look === 'small-words') {
					expect(label.lines.join(' ')).toBe(event?.lead);
				} else if (event?.lead !== undefined) {
					expect(label.lines.at(-1)).toBe(formatDate(event.date, timeline.language));
					expect(label.lines.slice(0, -1).join(' ')).toBe(event.lead);
				} else if (!isValue) {
					const brief = event && formatBrief(event, timeline.language);
					expect([event?.title, brief]).toContain(label.lines.join(' '));
				}
			}
		});
	});
});

describe('groups of marks', () => {
	/** The marks of each group: marks of a track that are far from its other marks, and from its bars. */
	function groupsOf({ scene, timeline, width }: Drawn) {
		const tracks = new Map(timeline.series.map(({ id, track }) => [id, track]));
		const all = [
			...marksOf(scene, timeline).map((mark) => {
				return { marks: [mark], track: mark.events[0]?.track, box: boxOf(mark, width) };
			}),
			...scene.series.flatMap((series) =>
				barsOf(series, width).map(({ box }) => ({ marks: [], track: tracks.get(series.id), box }))
			)
		];
		all.sort((a, b) => a.box.x0 - b.box.x0);
		return timeline.tracks.flatMap((track) => {
			const groups: { marks: MarkOfEvents[]; end: number }[] = [];
			for (const { marks, box } of all.filter((each) => each.track === track)) {
				const last = groups.at(-1);
				if (last && box.x0 - last.end <= 120) last.marks.push(...marks);
				else groups.push({ marks: [...marks], end: box.x1 });
				const group = groups.at(-1);
				if (group) group.end = Math.max(group.end, box.x1);
			}
			return groups;
		});
	}

	/** The groups without a label; a cluster has none, and neither has a mark that is hardly in the view. */
	const muteOf = (drawn: Drawn) =>
		groupsOf(drawn).filter(({ marks }) => {
			const single = marks.filter((mark) => {
				const { x0, x1 } = boxOf(mark, drawn.width);
				const seen = Math.min(x1, drawn.width) - Math.max(x0, 0);
				return !mark.isCluster && seen >= markSize / 2;
			});
			return single.length > 0 && marks.every(({ label }) => label === null);
		});

	test('of the shipped record each say something at rest', () => {
		const [start, end] = extentWithMargin(shippedTimeline.extent);
		for (const width of [640, 736, 800, 959, 960, 1080, 1400]) {
			for (const zoom of [0, 0.15, 0.3, 0.5]) {
				for (let place = 0; place <= 1; place += 0.25) {
					const domain =
						zoom === 0 ? ([start, end] as const) : domainOf(shippedTimeline, zoom, place);
					const scene = draw(shippedTimeline, width, domain);
					const size = sizeClassFor(width);
					const drawn = {
						timeline: shippedTimeline,
						size,
						width,
						domain,
						zoom,
						scene,
						selected: null
					};
					const mute = muteOf(drawn).map(({ marks }) => marks.map(({ key }) => key).join());
					expect(mute, describeDrawing(drawn)).toEqual([]);
				}
			}
		}
	});

	test('of random records nearly all say something', () => {
		let [all, mute] = [0, 0];
		check(runs(300, 5), (drawn) => {
			if (drawn.size.labels !== 'all') return;
			all += groupsOf(drawn).length;
			mute += muteOf(drawn).length;
		});
		expect(all).toBeGreaterThan(50);
		expect(mute / all).toBeLessThan(0.1);
	});
});
