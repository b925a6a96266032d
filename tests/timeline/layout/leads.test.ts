import { describe, expect, test } from 'vitest';
import { toRecordData } from '#lib/record/record-data.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import { frameClasses } from '#lib/embed/frame-classes.ts';
import { overlaps, type Box } from '#lib/timeline/layout/box.ts';
import { labelBox, lineLook, linesWidth, type LabelSide } from '#lib/timeline/layout/labels.ts';
import { flagBreaks } from '#lib/timeline/layout/lead-label.ts';
import { markBox, type SceneMark } from '#lib/timeline/layout/marks.ts';
import { planFor } from '#lib/timeline/layout/plan.ts';
import { rowObstacles } from '#lib/timeline/layout/rows.ts';
import { barBoxes } from '#lib/timeline/layout/series.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { markSize, sizeClasses, sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { extentWithMargin, type Domain } from '#lib/timeline/layout/transform.ts';
import { aFile } from '../../fixtures/a-file.ts';
import { aRandom, aTimeline, aTimelineOf, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { runs } from '../../fixtures/runs.ts';

/** Longer leads than today's, and one more event on the day of the first. */
function withLongerLeads(): Timeline {
	const longer = new Map([
		['Smith: no', 'Brad Smith: no'],
		['Files said to show', 'The Guardian and others: files show']
	]);
	const events = shipped.events.flatMap((event) => {
		const [from] = [...longer.keys()].filter((words) => event.lead?.startsWith(words));
		if (from !== undefined) {
			return [{ ...event, lead: event.lead?.replace(from, longer.get(from) ?? '') }];
		}
		if (event.id !== 'imod-2025-09-25-services-disabled') return [event];
		return [event, { ...event, id: 'one-more', title: 'A reply', links: [] }];
	});
	return toTimeline(toRecordData({ ...shipped, events } as typeof shipped));
}

const records = [
	['today’s leads', shippedTimeline],
	['longer leads', withLongerLeads()]
] as const;

/** Of a frame, px: its drawing is narrower by its margins. */
const frames = [480, 500, 520, 535, 536, 540, 560, 600, 640, 660, 680];

function draw(timeline: Timeline, width: number, domain: Domain | null, classes = sizeClasses) {
	const shown = domain ?? extentWithMargin(timeline.extent);
	const size = { class: sizeClassFor(width, classes), width };
	return { scene: layoutScene(timeline, size, shown), size, shown };
}

function barsUnderLabels(scene: Scene, width: number): string[] {
	const bars = scene.series.flatMap(({ bars, y, height }) =>
		bars.map((bar): Box => {
			return { x0: bar.from * width, x1: bar.to * width, y0: bar.y, y1: y + height };
		})
	);
	return scene.marks.flatMap((mark) => {
		const box = mark.label && labelBox(markBox(mark, width), mark.label);
		return box && bars.some((bar) => overlaps(bar, box)) ? [mark.key] : [];
	});
}

/** The label of a mark, and where both are, px. */
function placeOf(mark: SceneMark | undefined, width: number) {
	if (!mark?.label) throw new Error('no label');
	const box = markBox(mark, width);
	return { label: mark.label, mark: box, box: labelBox(box, mark.label) };
}

/** The labels of the leads, in order of time, with the words that they should have. */
const leadsOf = ({ marks }: Scene, { events }: Timeline, width: number) =>
	events.flatMap(({ lead, index }) =>
		lead === undefined
			? []
			: [
					{
						lead,
						...placeOf(
							marks.find((mark) => mark.firstIndex === index && !mark.isCluster),
							width
						)
					}
				]
	);

type Placed = ReturnType<typeof placeOf>;

/** Whether the first line of a label is level with its mark; for two lines of words, either line. */
function isLevel({ label: { look, lines }, mark, box }: Placed): boolean {
	const half = lineLook(look, 0, lines.length).height / 2;
	const hasTwo = look === 'small-words' && lines.length === 2;
	const middles = [box.y0 + half, ...(hasTwo ? [box.y1 - half] : [])];
	return middles.some((middle) => Math.abs(middle - (mark.y0 + mark.y1) / 2) <= 8);
}

/** The label of the last figure. */
const lastFigure = ({ marks }: Scene, width: number) =>
	placeOf(
		marks.findLast(({ isPoint }) => isPoint),
		width
	);

function expectNamed(scene: Scene, timeline: Timeline, width: number): void {
	expect(barsUnderLabels(scene, width)).toEqual([]);
	const leads = leadsOf(scene, timeline, width);
	expect(leads).toHaveLength(3);
	for (const { label, lead } of leads) expect(label.lines.join(' ')).toContain(lead);
	expect([...new Set(leads.map(({ label }) => label.look))]).toHaveLength(1);
	// The two of one day, one mark above the other.
	for (const each of leads.slice(1)) expect(isLevel(each), each.lead).toBe(true);
	// After the bar that it is about, not before it, where there is no figure.
	const figure = lastFigure(scene, width);
	expect(figure.label.lines.join(' ')).toMatch(/^almost 1,400 TB/);
	expect(figure.label).toMatchObject({ side: 'end', isInside: false });
	for (const { lead, box } of leads) {
		expect(overlaps({ ...box, y0: box.y0 - 8, y1: box.y1 + 8 }, figure.box), lead).toBe(false);
	}
}

describe.each(records)('with %s', (_, timeline) => {
	test.each(frames)('a frame of %i px says the words of all three', (frame) => {
		const width = frame - 24;
		const { scene } = draw(timeline, width, null, frameClasses);
		expectNamed(scene, timeline, width);
	});

	test.each([828, 1080])('so does a view that ends just after two of them, at %i px', (width) => {
		const domain: Domain = [Date.UTC(2025, 5, 17), Date.UTC(2026, 2, 4)];
		const { scene } = draw(timeline, width, domain);
		expectNamed(scene, timeline, width);
	});
});

test('a frame of a phone’s width has their dates', () => {
	const { scene } = draw(shippedTimeline, 336, null, frameClasses);
	const leads = leadsOf(scene, shippedTimeline, 336);
	expect(leads.map(({ label }) => label.look)).toEqual(['flag', 'flag', 'flag']);
});

interface View {
	timeline: Timeline;
	width: number;
	domain: Domain;
	classes: typeof sizeClasses;
}

function aView(seed: number, width: number, zoom: number): View {
	const random = aRandom(seed * 1_000 + width + zoom);
	const pick = (items: readonly number[]) => items[Math.floor(random() * items.length)] ?? 0;
	const options = { events: pick([5, 12, 30, 90]), days: pick([3, 40, 400, 4_000]) };
	const timeline = aTimeline(seed, options);
	const [first, end] = extentWithMargin(timeline.extent);
	const span = (end - first) / zoom;
	const start = first + (end - first - span) * random();
	const classes = width < 600 ? frameClasses : sizeClasses;
	return { timeline, width, domain: [start, start + span], classes };
}

test('no label of a random record is on a bar, and no lead is left out for a lesser label', () => {
	const faults: string[] = [];
	let [leads, dropped] = [0, 0];
	for (let seed = 0; seed < runs(160, 5); seed++) {
		for (const width of [280, 496, 560, 640, 828, 1080]) {
			for (const zoom of [1, 2, 5]) {
				const { timeline, domain, classes } = aView(seed, width, zoom);
				const { scene, size, shown } = draw(timeline, width, domain, classes);
				const place = `record ${seed} at ${width} px, zoom ${zoom}`;
				for (const key of barsUnderLabels(scene, width)) faults.push(`${place}: ${key} on a bar`);
				const plan = planFor(timeline, size.class, shown);
				// What no label can be on: all but the labels of other events.
				const fixed = () => [
					...scene.marks.map((mark) => markBox(mark, width)),
					...rowObstacles(plan.rows, width),
					...scene.series.flatMap((series) => barBoxes(series, width)),
					...scene.marks.flatMap((mark) =>
						mark.label && timeline.events[mark.firstIndex]?.lead !== undefined
							? [labelBox(markBox(mark, width), mark.label)]
							: []
					)
				];
				for (const mark of scene.marks) {
					const event = timeline.events[mark.firstIndex];
					const box = markBox(mark, width);
					const seen = Math.min(box.x1, width) - Math.max(box.x0, 0);
					if (mark.isCluster || event?.lead === undefined || seen < markSize / 2) continue;
					leads++;
					if (mark.label) continue;
					dropped++;
					const free = flagBreaks(event, timeline).flatMap((lines) =>
						(['start', 'end'] as LabelSide[]).filter((side) => {
							const label = {
								look: 'flag',
								lines,
								side,
								width: linesWidth(lines, 'flag')
							} as const;
							const at = labelBox(box, {
								...label,
								dx: 0,
								dy: 0,
								isInside: false
							});
							// Labels keep 8 px between each other.
							const isIn = at.x0 >= 0 && at.x1 <= width && at.y0 >= 0 && at.y1 <= scene.axisY;
							return isIn && !fixed().some((other) => overlaps(other, at, 8));
						})
					);
					if (free.length > 0) faults.push(`${place}: ${event.id} has room at its ${free.join()}`);
				}
			}
		}
	}
	expect(faults).toEqual([]);
	expect(leads).toBeGreaterThan(400);
	// The others are in a crowd: marks, or another lead's label, leave no room for a date on either side.
	expect(dropped / leads).toBeLessThan(0.02);
});

test.each([
	[
		'2025-01-06?',
		[
			...[['possibly 6 January 2025'], ['possibly', '6 January 2025']],
			...[['Jan 2025?'], ['Jan?'], ['2025?']]
		]
	],
	[
		'[2025-01-14..2025-01-18]',
		[
			...[['between 14 and 18 January 2025'], ['between 14 and', '18 January 2025']],
			...[['Jan 2025'], ['Jan'], ['2025']]
		]
	],
	[
		'[2025-01-14..2025-02-18]',
		[
			...[['between 14 January and 18 February 2025']],
			...[['between 14 January', 'and 18 February 2025'], ['2025']]
		]
	],
	['2025-01-06', [['6 Jan 2025'], ['6 Jan']]]
])('the date of a lead, %s, breaks in no day and no year', (date, lineBreaks) => {
	const [first, ...others] = aFile().events;
	if (!first) throw new Error('no event');
	const timeline = aTimelineOf(aFile({ events: [{ ...first, date }, ...others] }));
	const event = timeline.eventById.get(first.id);
	expect(event && flagBreaks(event, timeline)).toEqual(lineBreaks);
});

test.each(['2025-01-06', '2025-01-06?', '2025-01'])(
	'in a narrow drawing a lead, of %s, says what it is, and no bare date',
	(date) => {
		const [first, ...others] = aFile().events;
		if (!first) throw new Error('no event');
		const said = { ...first, date, lead: 'It says so', leadLabel: 'Said' };
		const timeline = aTimelineOf(aFile({ events: [said, ...others] }));
		const event = timeline.eventById.get(first.id);
		expect(event && flagBreaks(event, timeline)).toEqual([['Said']]);
	}
);
