import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	firstStep,
	formatStep,
	saysStep,
	fragmentsOf,
	nextStep,
	parseStep,
	prevStep,
	type Step
} from '#lib/record/steps.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

const { events } = shippedTimeline;
const find = (is: (event: TimelineEvent) => unknown) => {
	const event = events.find(is);
	if (!event) throw new Error('the record has no such event');
	return event;
};

/** Every step of a record, by pressing on. */
function walk(timeline: Timeline): Step[] {
	const steps: Step[] = [];
	for (let step = firstStep(timeline); step; step = nextStep(step, timeline)) steps.push(step);
	return steps;
}

describe('the fragments of an event', () => {
	const bare = { ...find(() => true), statement: null, unknown: null, disputed: null, links: [] };
	const { statement } = find((event) => event.statement);
	const { links } = find((event) => event.links.length > 0);

	test.each<[string, Partial<TimelineEvent>, string[]]>([
		['nothing but what happened', {}, ['what']],
		['a statement', { statement }, ['what', 'statement']],
		['something unknown', { unknown: 'Who' }, ['what', 'evidence']],
		['something disputed', { disputed: 'When' }, ['what', 'evidence']],
		['links', { links }, ['what', 'evidence']],
		['all of it', { statement, links, unknown: 'Who' }, ['what', 'statement', 'evidence']]
	])('with %s', (_, parts, fragments) => {
		expect(fragmentsOf({ ...bare, ...parts })).toEqual(fragments);
	});
});

describe('from step to step', () => {
	test('shows every fragment of every event once, in reading order', () => {
		const all = events.flatMap((event) =>
			fragmentsOf(event).map((_, i) => ({ event, fragment: i + 1 }))
		);
		expect(all.length).toBeGreaterThan(events.length * 1.5);
		expect(walk(shippedTimeline)).toEqual(all);
	});

	test('back is the same way', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), (seed, n) => {
				const timeline = aTimeline(seed, { events: n });
				const steps = walk(timeline);
				const back: Step[] = [];
				for (let s = steps.at(-1) ?? null; s; s = prevStep(s, timeline)) back.push(s);
				expect(back.reverse()).toEqual(steps);
			}),
			{ numRuns: 50 }
		);
	});

	test('a record without events has no steps', () => {
		const empty = { ...shippedTimeline, events: [], eventById: new Map() };
		expect(firstStep(empty)).toBeNull();
		expect(parseStep(`?event=${events[0]?.id}`, empty).step).toBeNull();
	});
});

describe('a step in the address', () => {
	const event = find((event) => fragmentsOf(event).length === 3);

	test('comes back as it was written, for every step', () => {
		for (const step of walk(shippedTimeline)) {
			expect(parseStep(formatStep(step), shippedTimeline)).toEqual({ step, isKnown: true });
		}
	});

	test('is written beside what else stands there, and the first fragment is left out', () => {
		const search = formatStep(
			{ event, fragment: 3 },
			'?theme=dark&asof=2025-12&event=x&tracks=a,b'
		);
		expect(search).toBe(`?theme=dark&asof=2025-12&event=${event.id}&tracks=a,b&step=3`);
		expect(formatStep({ event, fragment: 1 }, search)).not.toContain('step');
	});

	test.each([
		['', 1],
		['&step=1', 1],
		['&step=2', 2],
		['&step=3', 3],
		['&step=2&step=3', 2]
	])('"%s" is fragment %i', (text, fragment) => {
		expect(parseStep(`?event=${event.id}${text}`, shippedTimeline)).toEqual({
			step: { event, fragment },
			isKnown: true
		});
	});

	test.each(['', '4', '999', '1e9', '0', '-1', '2.5', '02', 'two'])(
		'"%s" is no step: the event’s first is offered',
		(text) => {
			expect(parseStep(`?event=${event.id}&step=${text}`, shippedTimeline)).toEqual({
				step: { event, fragment: 1 },
				isKnown: false
			});
		}
	);

	test.each(['?event=none&step=2', '?event=__proto__', '?event=', '?step=2'])(
		'"%s" names no step of the record: its first is offered',
		(search) => {
			expect(parseStep(search, shippedTimeline)).toEqual({
				step: firstStep(shippedTimeline),
				isKnown: search === '?event='
			});
		}
	);

	test('the fragment names an event where the query names none', () => {
		const asked = (search: string, id = event.id) => parseStep(search, shippedTimeline, id);
		expect(asked('?step=2')).toEqual({ step: { event, fragment: 2 }, isKnown: true });
		expect(asked('?event=none').isKnown).toBe(false);
		expect(asked('', 'none')).toEqual({ step: firstStep(shippedTimeline), isKnown: false });
	});

	test('is said by its own words, by none where it is the first, and by no other event’s', () => {
		const first = firstStep(shippedTimeline);
		if (!first) throw new Error('no step');
		const says = (search: string, step = first) => saysStep(search, step, shippedTimeline);
		expect(says('')).toBe(true);
		expect(says(formatStep(first))).toBe(true);
		expect(says('', { event, fragment: 1 })).toBe(event === first.event);
		expect(says('?event=none')).toBe(false);
		expect(says('?step=99')).toBe(false);
		expect(says(`?event=${event.id}&step=2`, { event, fragment: 2 })).toBe(true);
		expect(says(`?event=${event.id}&step=2`, { event, fragment: 1 })).toBe(false);
	});

	test('any string gives a step of the record', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				for (const search of [a, `?event=${event.id}&step=${a}`, `?event=${a}&step=${b}`]) {
					const { step } = parseStep(search, shippedTimeline);
					expect(events).toContain(step?.event);
					expect(step?.fragment).toBeGreaterThanOrEqual(1);
					expect(step?.fragment).toBeLessThanOrEqual(step ? fragmentsOf(step.event).length : 0);
				}
			}),
			{ numRuns: 500 }
		);
	});
});
