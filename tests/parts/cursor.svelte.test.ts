import { describe, expect, test } from 'vitest';
import { cursorOf } from '#lib/parts/cursor.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { dayMs } from '#lib/record/date-point.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

function aView(width = 1080): StoryState {
	const view = new StoryState(shippedTimeline);
	view.width = width;
	return view;
}

function eventOf(id: string): TimelineEvent {
	const event = shippedTimeline.eventById.get(id);
	if (!event) throw new Error(`no event ${id}`);
	return event;
}

function sceneOf({ scenes: [scene] }: StoryState): Scene {
	if (!scene) throw new Error('no scene');
	return scene;
}

const principle = eventOf('imod-2025-09-25-mass-surveillance-principle');
const december = eventOf('ice-2025-12-internal-response');
const [series] = shippedTimeline.series;

describe('the cursor', () => {
	test('is none while nothing is pointed at or selected', () => {
		const view = aView();
		expect(cursorOf(view, sceneOf(view))).toBeNull();
	});

	test('marks the selected event’s date, its title only where the mark has no label', () => {
		const view = aView();
		view.select(principle, 'key');
		const own = drawnMarks(sceneOf(view)).find(({ key }) => key === principle.id);
		expect(own?.label).not.toBeNull();
		expect(cursorOf(view, sceneOf(view))?.text).toBe('25 September 2025');
		// The title is said where it has room beside the years.
		for (const [width, text] of [
			[1400, `${principle.title}, 25 September 2025`],
			[700, '25 September 2025']
		] as const) {
			const other = aView(width);
			other.select(principle, 'key');
			const { marks, ...others } = sceneOf(other);
			const scene = { ...others, marks: marks.map((mark) => ({ ...mark, label: null })) };
			const cursor = cursorOf(other, scene);
			expect(cursor?.text).toBe(text);
			expect(cursor?.lower).toEqual(scene.ticks.lower);
		}
	});

	test.each([288, 320, 700, 1080, 1400])(
		'of what is selected leaves the years at %d px',
		(width) => {
			const view = aView(width);
			const whole = sceneOf(view).ticks.lower;
			for (const event of shippedTimeline.events) {
				view.setDomain(null);
				view.select(event, 'scroll');
				expect(cursorOf(view, sceneOf(view))?.lower, event.id).toEqual(whole);
				view.setDomain([event.date.start - 40 * dayMs, event.date.start + 40 * dayMs]);
				const scene = sceneOf(view);
				expect(cursorOf(view, scene)?.lower, event.id).toEqual(scene.ticks.lower);
			}
		}
	);

	test('marks a month as wide as it is, with its doubt in words', () => {
		const view = aView();
		view.select(december, 'key');
		const cursor = cursorOf(view, sceneOf(view));
		expect(cursor?.text).toBe('December 2025, day unknown');
		expect((cursor?.to ?? 0) - (cursor?.from ?? 0)).toBeGreaterThan(0.05);
	});

	test('follows the pointer: the day, and over the series what is known of it', () => {
		if (!series) throw new Error('no series');
		const view = aView();
		view.select(principle, 'key');
		const at = (day: string, over = false) => {
			view.pointer = { time: utc(day), series: over ? series : null };
			return cursorOf(view, sceneOf(view))?.text;
		};
		expect(at('2025-10-03')).toBe('3 Oct 2025');
		expect(at('2025-10-03', true)).toBe('3 Oct 2025: no figure in this record for this time');
		expect(at('2025-07-31', true)).toBe(
			'31 Jul 2025: about 400 TB, July 2025, day unknown; documents'
		);
		expect(at('2025-08-01', true)).toBe('1 Aug 2025: no figure in this record for this time');
		// Neither before the first figure nor after the last is one known to be missing.
		expect(at('2025-06-30', true)).toBe('30 Jun 2025');
		expect(at('2026-02-17', true)).toBe('17 Feb 2026');
	});

	test('says nothing of figures that a filter hides', () => {
		const view = aView();
		view.filters.choose({ kinds: ['statement'] });
		view.pointer = { time: utc('2026-01-15'), series: series ?? null };
		expect(cursorOf(view, sceneOf(view))?.text).toBe('15 Jan 2026');
	});

	test('says of a figure how we know where there is less room, too', () => {
		const view = aView(480);
		view.pointer = { time: utc('2026-01-15'), series: series ?? null };
		expect(cursorOf(view, sceneOf(view))?.text).toBe(
			'almost 1,400 TB, January 2026, day unknown; documents'
		);
	});

	test('marks the event whose mark is pointed at, but not one whose card is', () => {
		const view = aView();
		view.select(principle, 'key');
		view.hovered = december;
		expect(cursorOf(view, sceneOf(view))?.text).toBe('25 September 2025');
		view.pointer = { time: utc('2025-12-10'), series: null };
		expect(cursorOf(view, sceneOf(view))?.text).toBe('December 2025, day unknown');
	});
});
