import { expect, test } from 'vitest';
import { boundsOf, isHeld } from './bounds.mjs';
import { cellKey, median, quantile, type Results } from './figures.mjs';
import { report } from './report.mjs';
import { startNames } from './starts.mjs';
import { subjects } from './subjects.mjs';

const noted = {
	firstItem: 100,
	ready: 120,
	failed: null,
	longestTask: 0,
	blocking: 0,
	longestPress: 0
};

/** Every step of a subject takes as long, ms. */
function aCell(step: number): Results['cells'][string] {
	const times = [step, step, step];
	const frames = { seen: 299, missed: 1 };
	const held = { heap: 1e6, nodes: 100 };
	return {
		openings: [noted],
		steps: [
			{
				idle: [0.1],
				step: times,
				zoom: times,
				drag: [step],
				rest: times,
				key: times,
				press: [0, 64]
			}
		],
		slow: { wheel: frames, drag: frames, pinch: { seen: 100, missed: 0 }, press: [96, 184] },
		memory: { loaded: held, after20: held, after200: { heap: 1.2e6, nodes: 101 }, longestTask: 60 },
		failure: null,
		memoryFailure: null
	};
}

const results: Results = {
	datas: ['shipped', '1000'],
	subjects,
	loads: {
		[cellKey('ours', 'shipped')]: {
			bytes: 120_000,
			scriptBytes: 93_000,
			firstItems: [900, 1000, 1100],
			longestTasks: [210, 190, 195],
			blockings: [155],
			failure: null
		},
		[cellKey('vis', 'shipped')]: {
			bytes: 97_000,
			scriptBytes: 94_000,
			firstItems: [2500],
			longestTasks: [0],
			blockings: [0],
			failure: null
		}
	},
	starts: {
		[startNames.stage]: { firstItems: [880, 2850], longestTasks: [0, 0], blockings: [0, 0] },
		[startNames.opened]: { firstItems: [1200], longestTasks: [300], blockings: [260] }
	},
	cells: {
		[cellKey('ours', 'shipped')]: aCell(6),
		[cellKey('ours', '1000')]: aCell(6),
		[cellKey('floor', '1000')]: aCell(3),
		[cellKey('vis', '1000')]: aCell(11),
		[cellKey('timelinejs', '1000')]: {
			openings: [],
			steps: [],
			memory: null,
			slow: null,
			failure: 'does not load in 60 s',
			memoryFailure: null
		}
	},
	frames: [2900, 3300, 3400],
	lighthouse: { story: { performance: [100, 98, 100] } }
};

const circumstances = {
	date: '2026-11-30',
	cores: 2,
	memory: '24 GiB',
	chromium: '156',
	rounds: 2,
	minutes: 10,
	isPart: false
};

test('medians and quantiles, of none and of few', () => {
	expect(median([])).toBeNaN();
	expect([[3], [4, 1], [9, 1, 5], [1, 2, 3, 10]].map(median)).toEqual([3, 2.5, 5, 2.5]);
	expect(quantile([], 0.95)).toBeNaN();
	expect(quantile([2, 1], 0.95)).toBe(2);
	expect(
		quantile(
			Array.from({ length: 100 }, (_, i) => i + 1),
			0.95
		)
	).toBe(95);
});

test('bounds are held, missed, or not measured', () => {
	const bounds = new Map(boundsOf(results).map((bound) => [bound.words, bound]));
	const verdict = (words: string) => {
		const bound = bounds.get(words);
		if (!bound) throw new Error(`no bound “${words}”`);
		return isHeld(bound);
	};
	expect(verdict('story page: JavaScript')).toBe(false);
	expect(verdict('story page: all it loads')).toBe(true);
	expect(verdict('first item painted sooner than by vis-timeline')).toBe(true);
	expect(verdict('first item painted sooner than by TimelineJS3')).toBeNull();
	expect(verdict('start of story: longest task')).toBe(true);
	expect(verdict('start of story: blocking time')).toBe(false);
	expect(verdict('start of `/embed/`: blocking time')).toBeNull();
	expect(verdict('`/present/`: first slide painted')).toBe(false);
	expect(verdict('`/open/`, from “Load” to the first card')).toBe(true);
	expect(verdict('a step of the wheel, 1,000 events')).toBe(true);
	expect(verdict('a press on a mark, the slowest, 10 events')).toBeNull();
	expect(verdict('a step of the wheel, 1,000 events: of the floor’s')).toBe(true);
	expect(verdict('a step of the wheel, 1,000 events: of vis-timeline’s')).toBe(false);
	expect(verdict('a step of a drag, 10 events: of the floor’s')).toBeNull();
	expect(verdict('what follows a gesture, 1,000 events')).toBe(true);
	expect(verdict('a press on a mark, the slowest, 1,000 events')).toBe(false);
	expect(verdict('processor four times slower, 1,000 events: frames missed')).toBe(false);
	const slowest = 'processor four times slower, 1,000 events: a press on a mark, the slowest';
	expect(verdict(slowest)).toBe(true);
	expect(verdict('the shipped record: heap after 200 zooms over after 20')).toBe(false);
	expect(verdict('the shipped record: DOM nodes after 200 zooms over after 20')).toBe(true);
	expect(verdict('Lighthouse, story: performance')).toBe(true);
	expect(verdict('Lighthouse, story: seo')).toBeNull();
	const five = 'five embeds in one article, processor four times slower: all can be used';
	expect(verdict(five)).toBe(false);
	expect(bounds.has('Lighthouse, embed: accessibility')).toBe(true);
	expect(bounds.has('Lighthouse, embed: seo')).toBe(false);
});

test('the report has each figure, and says what failed and what was left out', () => {
	const whole = report(results, circumstances);
	expect(whole).toContain('2026-11-30, 2 cores');
	expect(whole).toMatch(/\| ours \| 6 \(6; 3\) \|/);
	expect(whole).toMatch(/\| vis-timeline \| 97 \(94\) \| 2,500 \|.*\| 2.5 × \| under 50 \| 0 \|/);
	expect(whole).toContain('| `/present/` | 1,865 (880 to 2,850) | under 50 | 0 |');
	expect(whole).toMatch(/\| TimelineJS3 \| – \| does not load in 60 s \|/);
	expect(whole).toMatch(/20 %, 1 % \| 60 ms \|/);
	expect(whole).toContain('| 1,000 events | 1 of 300 | 1 of 300 | 0 of 100 | 140 (184) |');
	expect(whole).toContain('**missed**');
	expect(whole).not.toContain('Part of a run');
	expect(report(results, { ...circumstances, isPart: true })).toContain('Part of a run');
});
