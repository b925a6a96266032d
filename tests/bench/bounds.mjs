// The figures that we hold ourselves to, against what was measured.
import { shipped } from './data.mjs';
import { cellOf, dataWords, median, stepOf } from './figures.mjs';
import { ownPages } from './lighthouse.mjs';

/** @typedef {import('./figures.mjs').Results} Results */
/** @typedef {import('./figures.mjs').StepKind} StepKind */

/**
 * `value` is NaN where it could not be measured; `least` or `most` is what it must be.
 * @typedef {{ words: string, value: number, unit: string, least?: number, most?: number }} Bound
 */

/** @type {{ kind: StepKind, words: string }[]} */
const steps = [
	{ kind: 'zoom', words: 'a step of the wheel' },
	{ kind: 'pan', words: 'a step of a drag' }
];

/** @param {Bound} bound @returns {boolean | null} null where it was not measured */
export function isHeld({ value, least = -Infinity, most = Infinity }) {
	return Number.isNaN(value) ? null : value >= least && value <= most;
}

/** @param {Results} results @returns {Bound[]} */
function loadBounds({ loads }) {
	/** @param {string} subject */
	const firstItem = (subject) => median(loads[subject]?.firstItems ?? []);
	/** @param {string} subject */
	const sooner = (subject) => firstItem(subject) / firstItem('ours');
	const { bytes = NaN, scriptBytes = NaN } = loads.ours ?? {};
	return [
		{ words: 'story page: JavaScript', value: scriptBytes / 1000, unit: 'KB', most: 75 },
		{ words: 'story page: all it loads', value: bytes / 1000, unit: 'KB', most: 140 },
		...['vis', 'timelinejs'].map((peer) => ({
			words: `first item painted sooner than by ${peer === 'vis' ? 'vis-timeline' : 'TimelineJS3'}`,
			value: sooner(peer),
			unit: '×',
			least: 2
		}))
	];
}

/** @param {Results} results @returns {Bound[]} */
function stepBounds(results) {
	/** @param {string} subject @param {string} data @param {StepKind} kind */
	const step = (subject, data, kind) => stepOf(results, subject, data, kind);
	return [
		...steps.map(({ kind, words }) => ({
			words: `${words}, the shipped record: of the floor’s`,
			value: step('ours', shipped, kind) / step('floor', shipped, kind),
			unit: '×',
			most: 3
		})),
		...[...steps, { kind: /** @type {const} */ ('key'), words: 'a key' }].map(
			({ kind, words }) => ({
				words: `${words} at 100,000 events: of our own at 1,000`,
				value: step('ours', '100000', kind) / step('ours', '1000', kind),
				unit: '×',
				most: 1.5
			})
		),
		...steps.map(({ kind, words }) => ({
			words: `${words} at 100,000 events: of the floor’s`,
			value: step('ours', '100000', kind) / step('floor', '100000', kind),
			unit: '×',
			most: 1
		})),
		...steps.map(({ kind, words }) => ({
			words: `${words} at 10,000 events: faster than vis-timeline`,
			value: step('vis', '10000', kind) / step('ours', '10000', kind),
			unit: '×',
			least: 10
		}))
	];
}

/** @param {Results} results @returns {Bound[]} */
function memoryBounds(results) {
	return results.datas.flatMap((data) => {
		const memory = cellOf(results, 'ours', data)?.memory;
		/** @param {'heap' | 'nodes'} what */
		const grown = (what) =>
			memory?.after200 ? (memory.after200[what] / memory.after20[what] - 1) * 100 : NaN;
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
	...stepBounds(results),
	...memoryBounds(results),
	zoomTaskBound(results),
	...openingBounds(results),
	framesBound(results),
	...lighthouseBounds(results)
];
