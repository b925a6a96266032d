import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressProblems } from '../../src/routes/embed/address-problems.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const [event] = shippedTimeline.events;
const [track] = shippedTimeline.tracks;

test.each([
	['', []],
	['?event=&from=&to=&tracks=', []],
	[`?event=${event?.id}&tracks=${track?.id},x&from=2025-02&to=2025-06-30`, []],
	[`?chapter=${shippedTimeline.chapters[0]?.id}`, []],
	['?chapter=no-such-chapter', ['chapter']],
	['?event=no-such-event', ['event']],
	['?tracks=no-such-track', ['tracks']],
	['?from=May', ['from']],
	['?to=2025-13', ['to']],
	['?from=May&to=2025-06', ['from']],
	['?from=2025-06&to=May', ['to']],
	['?from=May&to=June', ['from', 'to']],
	['?from=2026&to=2025', ['from']],
	['?kinds=x&lang=xx&x=y', ['kinds']]
])('of %s %j is said to be ignored', (search, names) => {
	const problems = addressProblems(search, shippedTimeline);
	expect(problems.map((problem) => /^“(\w+)=/.exec(problem)?.[1]).sort()).toEqual(names);
});

test('any string gives at most one word for each, and a short one', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
			for (const name of ['event', 'tracks', 'from', 'to']) {
				const problems = addressProblems(`?${name}=${a}&${name}=${b}`, shippedTimeline);
				expect(problems.length).toBeLessThanOrEqual(4);
				for (const problem of problems) expect(problem.length).toBeLessThan(80);
			}
		}),
		{ numRuns: 500 }
	);
});
