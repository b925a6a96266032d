import { expect, test } from 'vitest';
import { frameClasses } from '#lib/embed/frame-classes.ts';
import { showsAllLeadWords, needsLeadList } from '#lib/embed/lead-words.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { extentWithMargin } from '#lib/timeline/layout/transform.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

/** Of frames, px; their drawings are narrower by 24. */
const widths = [280, 400, 480, 500, 560, 600, 800, 1_000];

const namedIn = (timeline: Timeline) =>
	widths.map((frame) => {
		const width = frame - 24;
		const size = { class: sizeClassFor(width, frameClasses), width };
		const scene = layoutScene(timeline, size, extentWithMargin(timeline.extent));
		return [frame, showsAllLeadWords(scene, timeline)];
	});

test('of the shipped record the words of all leads are in the drawing from 480 px on', () => {
	expect(namedIn(shippedTimeline)).toEqual(widths.map((width) => [width, width >= 480]));
});

test('of a crowded record some leads have only their dates at any width', () => {
	const crowded = aTimeline(11, { events: 60, days: 400 });
	expect(namedIn(crowded)).toEqual(widths.map((width) => [width, false]));
});

test('without leads none are missing', () => {
	const without = aTimeline(4, { events: 30, days: 400 });
	expect(without.events.some(({ lead }) => lead)).toBe(false);
	expect(namedIn(without)).toEqual(widths.map((width) => [width, true]));
});

test('wider frames list the leads of a record if any drawing lacks their words', () => {
	expect(needsLeadList(shippedTimeline)).toBe(false);
	expect(needsLeadList(aTimeline(3, { events: 12, days: 400 }))).toBe(false);
	expect(needsLeadList(aTimeline(7, { events: 30, days: 4_000 }))).toBe(true);
	expect(needsLeadList(aTimeline(11, { events: 60, days: 400 }))).toBe(true);
	expect(needsLeadList(aTimeline(4, { events: 30, days: 400 }))).toBe(false);
});
