import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markSize } from '#lib/timeline/layout/size-class.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { markBox } from '#lib/timeline/layout/marks.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { extentWithMargin, wholeDomainOf, type Domain } from '#lib/timeline/layout/transform.ts';
import { aLargeTimeline } from '../../fixtures/a-large-timeline.ts';
import { marksOf, eventsInFocusOrder } from '../../fixtures/scene-events.ts';
import { aRandomFile, aTimeline, aTimelineOf, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { spanOf } from '../../fixtures/drawn-scenes.ts';
import { runs } from '../../fixtures/runs.ts';

const seed = 19;

/** Evenly spread, which `fc.double` is not. */
const aShare = fc.nat(1000).map((part) => part / 1000);

const records: (() => Timeline)[] = [
	() => aTimeline(2, { events: 30, days: 400 }),
	() => aTimeline(5, { events: 400, days: 4_000 }),
	() => aTimeline(8, { events: 3_000, days: 4_000 }),
	() => aLargeTimeline(4, { events: 5_000, intervals: 0.4 })
];

const recipes = fc.record({
	record: fc.nat(records.length - 1),
	width: fc.constantFrom(320, 700, 1080),
	zoom: aShare.map((share) => Math.exp(-share * 5)),
	place: aShare,
	selected: fc.option(aShare),
	/** Every event is hidden but one of so many; 1 hides none. */
	one: fc.constantFrom(1, 2, 7, 900)
});

/** What has been drawn: with the same seed each property looks at the same drawings. */
const drawings = new Map<string, Drawn>();

/** A scene, and what a look at each event of the record knows of it. */
function draw(recipe: Recipe): Drawn {
	const key = JSON.stringify(recipe);
	const drawn = drawings.get(key) ?? drawAnew(recipe);
	drawings.set(key, drawn);
	return drawn;
}

type Drawn = ReturnType<typeof drawAnew>;

function drawAnew({ record, width, zoom, place, selected: at, one }: Recipe) {
	const timeline = (records[record] as () => Timeline)();
	const { events } = timeline;
	const whole = extentWithMargin(timeline.extent);
	const span = (whole[1] - whole[0]) * zoom;
	const start = whole[0] + (whole[1] - whole[0] - span) * place;
	const domain: Domain = [start, start + span];
	const hidden = new Set(events.filter(({ index }) => index % one !== 0));
	const selected = at === null ? null : (events[Math.floor(at * (events.length - 1))] ?? null);
	const draw = (timeline: Timeline) =>
		layoutScene(timeline, { class: sizeClassFor(width), width }, domain, { hidden, selected });
	return { timeline, events, domain, hidden, selected, scene: draw(timeline), draw };
}

interface Recipe {
	record: number;
	width: number;
	zoom: number;
	place: number;
	selected: number | null;
	one: number;
}

describe('a scene, beside a look at every event', () => {
	test('shows all that is in the view, once, and counts what the filter leaves of it', () => {
		fc.assert(
			fc.property(recipes, (recipe) => {
				const { timeline, events, domain, hidden, scene } = draw(recipe);
				const times = new Uint8Array(events.length);
				for (const { events: list, shown } of marksOf(scene, timeline)) {
					for (const { index } of list) times[index] = (times[index] ?? 0) + 1;
					const left = list.filter((event) => !hidden.has(event));
					expect(shown.length).toBe(left.length);
					expect(shown[0]).toBe(left[0]);
				}
				const wrong = events.filter((event) => {
					const [start, end] = spanOf(event, timeline);
					const isWithin = start >= domain[0] && end <= domain[1];
					const count = times[event.index] ?? 0;
					return count > 1 || (isWithin && count === 0);
				});
				expect(wrong.map(({ id }) => id)).toEqual([]);
				const outside = marksOf(scene, timeline).filter(({ events: [first, ...others] }) => {
					if (!first || others.length > 0) return false;
					const [start, end] = spanOf(first, timeline);
					return start > domain[1] || end < domain[0];
				});
				expect(outside.filter(({ isCluster }) => !isCluster).map(({ key }) => key)).toEqual([]);
			}),
			{ numRuns: runs(150), seed }
		);
	});

	test('stops at all that the filter leaves, and at nothing else', () => {
		fc.assert(
			fc.property(recipes, (recipe) => {
				const { timeline, events, hidden, selected, scene } = draw(recipe);
				const stopped = eventsInFocusOrder(scene, timeline, selected).flat();
				const byIndex = (a: TimelineEvent, b: TimelineEvent) => a.index - b.index;
				const left = events.filter((event) => !hidden.has(event));
				expect(stopped.sort(byIndex).map(({ id }) => id)).toEqual(left.map(({ id }) => id));
			}),
			{ numRuns: 40, seed }
		);
	});

	test('has the mark of an event for a cluster of which the filter leaves only that', () => {
		let tried = 0;
		fc.assert(
			fc.property(recipes, (recipe) => {
				const { timeline, scene, selected } = draw(recipe);
				for (const mark of scene.marks) {
					const left = mark.shownRun.to - mark.shownRun.from;
					if (mark.run.to - mark.run.from < 2 || left !== 1) continue;
					tried++;
					const event = timeline.events[mark.firstIndex];
					expect(mark).toMatchObject({ isCluster: false, count: 1 });
					expect(mark.glyph).toEqual({
						shape: event?.kind.shape,
						attribution: event?.attribution
					});
					if (event === selected) expect(scene.selected).toBeNull();
				}
			}),
			{ numRuns: 40, seed }
		);
		expect(tried).toBeGreaterThan(10);
	});

	test('is the same for a record that is drawn for the first time', () => {
		fc.assert(
			fc.property(recipes, (recipe) => {
				const { timeline, scene, draw: again } = draw(recipe);
				const { marks, series, arcs } = again({ ...timeline });
				expect(series).toEqual(scene.series);
				expect(arcs).toEqual(scene.arcs);
				expect(marks).toEqual(scene.marks);
			}),
			{ numRuns: 30, seed }
		);
	});

	test('has bars for what is hidden, faint, and for what is not', () => {
		let tried = 0;
		fc.assert(
			fc.property(recipes, (recipe) => {
				const { timeline, domain, hidden, scene } = draw(recipe);
				const px = (domain[1] - domain[0]) / recipe.width;
				for (const { id, bars } of scene.series) {
					const series = timeline.series.find((each) => each.id === id);
					for (const isFaint of [true, false]) {
						// Longer than what is left out as too short to be seen.
						const some = series?.points.find(({ event, date: { start, end } }) => {
							const to = Math.min(end ?? start, domain[1]);
							return hidden.has(event) === isFaint && to - Math.max(start, domain[0]) > 4 * px;
						});
						if (!some) continue;
						tried++;
						expect(bars.some((bar) => bar.isFaint === isFaint)).toBe(true);
					}
				}
			}),
			{ numRuns: runs(400, 4), seed }
		);
		expect(tried).toBeGreaterThan(30);
	});
});

describe('what a scene is bounded by', () => {
	const size = { class: sizeClassFor(1080), width: 1080 };

	test('has no more arcs than can be told apart', () => {
		const file = aRandomFile(3, { events: 300, days: 4_000 });
		const links = [{ to: 'event-0', type: 'follows' as const }];
		const events = file.events.map((event, i) => (i > 0 ? { ...event, links } : event));
		const timeline = aTimelineOf({ ...file, events });
		const [selected = null] = timeline.events;
		const maxArcs = 120;
		const { arcs } = layoutScene(timeline, size, wholeDomainOf(timeline), { selected });
		expect(selected?.links.length).toBeGreaterThan(2 * maxArcs);
		expect(arcs.length).toBeGreaterThan(maxArcs / 2);
		expect(arcs.length).toBeLessThanOrEqual(maxArcs);
	});

	test('has arcs to what was joined at an edge where that is drawn', () => {
		const file = aRandomFile(6, { events: 800, days: 4_000, tracks: 1 });
		const links = (i: number) =>
			[i - 1, i - 2, i - 3, i - 4, i - 5, i - 6]
				.filter((to) => to >= 0)
				.map((to) => ({ to: `event-${to}`, type: 'follows' as const }));
		const timeline = aTimelineOf({
			...file,
			events: file.events.map((event, i) => ({ ...event, links: links(i) }))
		});
		const whole = extentWithMargin(timeline.extent);
		const span = (whole[1] - whole[0]) / 8;
		let tried = 0;
		for (const selected of timeline.events) {
			if (tried > 10 && !import.meta.env.OTR_ALL) break;
			const from = selected.date.start - span / 200;
			const scene = layoutScene(timeline, size, [from, from + span], { selected });
			const { arcs } = scene;
			const marks = marksOf(scene, timeline);
			for (const { isForward, event } of selected.links) {
				const mark = marks.find(({ events }) => events.includes(event));
				if (!mark || mark.slots.to - mark.slots.from === 1) continue;
				const [one, other] = isForward ? [selected, event] : [event, selected];
				const arc = arcs.find(({ key }) => key === `${one.id} follows ${other.id}`);
				// A count directly beside the mark leaves no room for one.
				if (!arc) continue;
				const { x0, x1 } = markBox(mark, size.width);
				tried++;
				const { x } = isForward ? arc.to : arc.from;
				expect(Math.abs(x * size.width - (x0 + x1) / 2)).toBeLessThan(1.5 * markSize);
			}
		}
		expect(tried).toBeGreaterThan(10);
	});

	test('has no arc from the selected event to what a filter hides', () => {
		const selected = shippedTimeline.events.find(({ links }) => links.length > 3);
		if (!selected) throw new Error('nothing is linked');
		const hidden = new Set(selected.links.map(({ event }) => event));
		const arcsWith = (hidden: ReadonlySet<TimelineEvent>) =>
			layoutScene(shippedTimeline, size, wholeDomainOf(shippedTimeline), { selected, hidden }).arcs;
		expect(arcsWith(new Set()).length).toBeGreaterThan(2);
		expect(arcsWith(hidden)).toEqual([]);
	});

	test('keeps the plans of the last octaves only', () => {
		let looks = 0;
		const { tracks, ...rest } = aTimeline(3, { events: 400, days: 4_000 });
		const timeline: Timeline = {
			...rest,
			get tracks() {
				looks++;
				return tracks;
			}
		};
		/** How often a plan, which is made of the tracks, looks at them; more where it is made anew. */
		const drawAt = (octave: number) => {
			const [start, end] = wholeDomainOf(timeline);
			const half = (end - start) / 2 ** (octave + 1);
			const middle = (start + end) / 2;
			looks = 0;
			layoutScene(timeline, size, [middle - half, middle + half]);
			return looks;
		};
		const made = drawAt(1);
		const kept = drawAt(1);
		expect(made).toBeGreaterThan(kept);
		for (const octave of [2, 3, 4, 5, 6]) drawAt(octave);
		expect(drawAt(1)).toBe(kept);
		for (const octave of [2, 3, 4, 5, 6, 7]) drawAt(octave);
		expect(drawAt(1)).toBeGreaterThan(kept);
	});
});
