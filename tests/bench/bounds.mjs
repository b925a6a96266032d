// The figures that we hold ourselves to, against what was measured.
import {
	cellKey,
	cellOf,
	dataWords,
	median,
	missedOf,
	quantile,
	stepOf,
	stepsOf
} from './figures.mjs';
import { ownPages } from './lighthouse.mjs';
import { shipped } from './data.mjs';
import { startNames } from './starts.mjs';

/** @typedef {import('./figures.mjs').Results} Results */
/** @typedef {import('./figures.mjs').StepKind} StepKind */

/**
 * `value` is NaN where it could not be measured; `least` or `most` is what it must be.
 * @typedef {{ words: string, value: number, unit: string, least?: number, most?: number }} Bound
 */

/**
 * A step while the view moves, as a multiple of a peer's.
 *
 * @type {[kind: StepKind, words: string, data: string, peer: string, of: string, most: number][]}
 */
const steps = [
	['zoom', 'a step of the wheel', '10', 'vis', 'vis-timeline’s', 1],
	['zoom', 'a step of the wheel', '1000', 'floor', 'the floor’s', 2],
	['zoom', 'a step of the wheel', '1000', 'vis', 'vis-timeline’s', 0.5],
	['zoom', 'a step of the wheel', '10000', 'floor', 'the floor’s', 2],
	['zoom', 'a step of the wheel', '100000', 'floor', 'the floor’s', 1],
	['drag', 'a step of a drag', '10', 'floor', 'the floor’s', 2],
	['drag', 'a step of a drag', '1000', 'floor', 'the floor’s', 2],
	['drag', 'a step of a drag', '100000', 'floor', 'the floor’s', 1]
];

/**
 * The same, in ms.
 *
 * @type {[data: string, most: number][]}
 */
const zooms = [
	['1000', 8.5],
	['100000', 17]
];

/**
 * The slowest press on a mark, ms.
 *
 * @type {[data: string, most: number][]}
 */
const presses = [
	['10', 40],
	['1000', 48],
	['10000', 48],
	['100000', 48]
];

/** @param {Bound} bound @returns {boolean | null} null where it was not measured */
export function isHeld({ value, least = -Infinity, most = Infinity }) {
	return Number.isNaN(value) ? null : value >= least && value <= most;
}

/** @param {Results} results @returns {Bound[]} */
function loadBounds({ loads }) {
	/** @param {string} subject */
	const loadOf = (subject) => loads[cellKey(subject, shipped)];
	/** @param {string} subject */
	const firstItem = (subject) => median(loadOf(subject)?.firstItems ?? []);
	/** @param {string} subject */
	const sooner = (subject) => firstItem(subject) / firstItem('ours');
	const { bytes = NaN, scriptBytes = NaN } = loadOf('ours') ?? {};
	return [
		{ words: 'story page: JavaScript', value: scriptBytes / 1000, unit: 'KB', most: 92 },
		{ words: 'story page: all it loads', value: bytes / 1000, unit: 'KB', most: 165 },
		...['vis', 'timelinejs'].map((peer) => ({
			words: `first item painted sooner than by ${peer === 'vis' ? 'vis-timeline' : 'TimelineJS3'}`,
			value: sooner(peer),
			unit: '×',
			least: 2
		}))
	];
}

/** @param {Results} results @returns {Bound[]} on slow 4G with a processor four times slower */
function startBounds({ loads, starts }) {
	const story = loads[cellKey('ours', shipped)];
	const { embed, stage, opened } = startNames;
	const busy = [
		{ words: 'story', page: story },
		{ words: embed, page: starts[embed] }
	];
	return [
		...busy.flatMap(({ words, page }) => [
			{
				words: `start of ${words}: longest task`,
				value: median(page?.longestTasks ?? []),
				unit: 'ms',
				most: 200
			},
			{
				words: `start of ${words}: blocking time`,
				value: median(page?.blockings ?? []),
				unit: 'ms',
				most: 150
			}
		]),
		{
			words: `${stage}: first slide painted`,
			value: median(starts[stage]?.firstItems ?? []),
			unit: 'ms',
			most: 900
		},
		{
			words: `${opened} to the first card`,
			value: median(starts[opened]?.firstItems ?? []),
			unit: 'ms',
			most: 1200
		}
	];
}

/** @param {Results} results @returns {Bound[]} */
function stepBounds(results) {
	const { datas } = results;
	/** @param {string} subject @param {string} data @param {StepKind} kind */
	const step = (subject, data, kind) => stepOf(results, subject, data, kind);
	return [
		...steps.map(([kind, words, data, peer, of, most]) => ({
			words: `${words}, ${dataWords(data)}: of ${of}`,
			value: step('ours', data, kind) / step(peer, data, kind),
			unit: '×',
			most
		})),
		...datas.map((data) => ({
			words: `what follows a gesture, ${dataWords(data)}`,
			value: step('ours', data, 'rest'),
			unit: 'ms',
			most: 12
		})),
		...datas.map((data) => ({
			words: `a key with its glide and rest, ${dataWords(data)}`,
			value: step('ours', data, 'key'),
			unit: 'ms',
			most: 50
		})),
		...zooms.map(([data, most]) => ({
			words: `a step of the wheel, ${dataWords(data)}`,
			value: step('ours', data, 'zoom'),
			unit: 'ms',
			most
		})),
		...presses.map(([data, most]) => ({
			words: `a press on a mark, the slowest, ${dataWords(data)}`,
			value: quantile(stepsOf(results, 'ours', data, 'press'), 1),
			unit: 'ms',
			most
		}))
	];
}

/** @param {Results} results @returns {Bound[]} on a processor four times slower */
function slowBounds(results) {
	/** @param {string} data */
	const slow = (data) => cellOf(results, 'ours', data)?.slow;
	return [
		...results.datas.map((data) => ({
			words: `processor four times slower, ${dataWords(data)}: frames missed`,
			value: missedOf(slow(data)),
			unit: '',
			most: 0
		})),
		{
			words: 'processor four times slower, 1,000 events: a press on a mark, the slowest',
			value: quantile(slow('1000')?.press ?? [], 1),
			unit: 'ms',
			most: 200
		}
	];
}

/** @param {Results} results @returns {Bound[]} */
function memoryBounds(results) {
	return results.datas.flatMap((data) => {
		const memory = cellOf(results, 'ours', data)?.memory;
		/** @param {'heap' | 'nodes'} measure */
		const grown = (measure) =>
			memory?.after200 ? (memory.after200[measure] / memory.after20[measure] - 1) * 100 : NaN;
		return [
			{ words: `${dataWords(data)}: heap after 200 zooms over after 20`, value: grown('heap') },
			{
				words: `${dataWords(data)}: DOM nodes after 200 zooms over after 20`,
				value: grown('nodes')
			}
		].map((bound) => ({ ...bound, unit: '%', most: 5 }));
	});
}

/** @param {Results} results @returns {Bound} */
const zoomTaskBound = (results) => ({
	words: '100,000 events: longest task of 200 zooms',
	value: cellOf(results, 'ours', '100000')?.memory?.longestTask ?? NaN,
	unit: 'ms',
	most: 200
});

/** @param {Results} results @returns {Bound[]} */
function openingBounds(results) {
	const openings = cellOf(results, 'ours', '100000')?.openings ?? [];
	return [
		{
			words: '100,000 events: from the address to a timeline that can be used',
			value: median(openings.map(({ ready }) => ready ?? NaN)) / 1000,
			unit: 's',
			most: 3
		},
		{
			words: '100,000 events: longest task while they load',
			value: median(openings.map(({ longestTask }) => longestTask)),
			unit: 'ms',
			most: 200
		}
	];
}

/** @param {Results} results @returns {Bound} */
const framesBound = ({ frames }) => ({
	words: 'five embeds in one article, processor four times slower: all can be used',
	value: median(frames) / 1000,
	unit: 's',
	most: 3
});

/** @param {Results} results @returns {Bound[]} */
function lighthouseBounds({ lighthouse }) {
	return ownPages.flatMap(({ name, bound }) =>
		bound.map((category) => ({
			words: `Lighthouse, ${name}: ${category}`,
			value: median(lighthouse[name]?.[category] ?? []),
			unit: '',
			least: 100
		}))
	);
}

/** @param {Results} results @returns {Bound[]} in the order of the report */
export const boundsOf = (results) => [
	...loadBounds(results),
	...startBounds(results),
	...stepBounds(results),
	...slowBounds(results),
	...memoryBounds(results),
	zoomTaskBound(results),
	...openingBounds(results),
	framesBound(results),
	...lighthouseBounds(results)
];
