// The tables of the report, in Markdown.
import { boundsOf, isHeld } from './bounds.mjs';
import { cellOf, dataWords, median, quantile, stepOf, stepsOf } from './figures.mjs';
import { categories } from './lighthouse.mjs';

/** @typedef {import('./figures.mjs').Results} Results */
/** @typedef {import('./figures.mjs').StepKind} StepKind */

const none = '–';

/** @param {number} value @returns {string} with as many digits as it is known by */
export function round(value) {
	if (Number.isNaN(value)) return none;
	const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
	return value.toLocaleString('en', { maximumFractionDigits: digits });
}

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
	[head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');

/** @param {number} value @param {number} of what it is given as a multiple of */
const ratio = (value, of) => (Number.isNaN(value / of) ? none : `${round(value / of)} ×`);

/** @param {Results} results */
export function loadTable({ loads, subjects }) {
	const own = median(loads.ours?.firstItems ?? []);
	const rows = subjects.flatMap(({ name, label }) => {
		const load = loads[name];
		if (!load) return [];
		if (load.failure) return [[label, load.failure, none, none, none]];
		const first = median(load.firstItems);
		const range = `${round(Math.min(...load.firstItems))} to ${round(Math.max(...load.firstItems))}`;
		const bytes = `${round(load.bytes / 1000)} (${round(load.scriptBytes / 1000)})`;
		return [[label, bytes, round(first), range, ratio(first, own)]];
	});
	return table(['', 'KB, brotli (JS)', 'first item, ms', 'least to most', 'of ours'], rows);
}

/** @type {Record<StepKind, (subject: Results['subjects'][number]) => boolean>} */
const has = {
	zoom: () => true,
	stream: ({ zoom }) => 'delta' in zoom,
	pan: () => true,
	key: ({ keys }) => keys !== null
};

/** @param {Results} results @param {StepKind} kind */
export function stepTable(results, kind) {
	const { datas, subjects } = results;
	const rows = subjects.filter(has[kind]).flatMap(({ name, label }) => {
		const cells = datas.map((data) => {
			const cell = cellOf(results, name, data);
			const times = stepsOf(results, name, data, kind);
			if (times.length > 0) {
				return `${round(median(times))} (${round(quantile(times, 0.95))}; ${times.length})`;
			}
			return cell?.failure ?? none;
		});
		return cells.every((cell) => cell === none) ? [] : [[label, ...cells]];
	});
	return table(['', ...datas.map(dataWords)], rows);
}

/** @type {[over: string, under: string, kind: StepKind, words: string][]} */
const ratios = [
	['ours', 'floor', 'zoom', 'ours of the floor’s, wheel'],
	['ours', 'floor', 'stream', 'ours of the floor’s, wheel without a pause'],
	['ours', 'floor', 'pan', 'ours of the floor’s, drag'],
	['vis', 'ours', 'zoom', 'vis-timeline’s of ours, wheel'],
	['vis', 'ours', 'stream', 'vis-timeline’s of ours, wheel without a pause'],
	['vis', 'ours', 'pan', 'vis-timeline’s of ours, drag'],
	['vis-clustered', 'ours', 'zoom', 'clustered vis-timeline’s of ours, wheel'],
	['timelinejs', 'ours', 'zoom', 'TimelineJS3’s button of our wheel'],
	['timelinejs', 'ours', 'pan', 'TimelineJS3’s of ours, drag'],
	['timelinejs', 'ours', 'key', 'TimelineJS3’s of ours, key']
];

/** @param {Results} results */
export function ratioTable(results) {
	const { datas } = results;
	const rows = ratios.flatMap(([over, under, kind, words]) => {
		/** @param {string} name @param {string} data */
		const step = (name, data) => stepOf(results, name, data, kind);
		const cells = datas.map((data) => ratio(step(over, data), step(under, data)));
		return cells.every((cell) => cell === none) ? [] : [[words, ...cells]];
	});
	return table(['', ...datas.map(dataWords)], rows);
}

/** @param {Results} results */
export function openingTable(results) {
	const { datas, subjects } = results;
	const rows = subjects.flatMap(({ name, label }) => {
		const cells = datas.map((data) => {
			const { openings = [], failure } = cellOf(results, name, data) ?? {};
			if (openings.length === 0) return failure ?? none;
			const ready = median(openings.map(({ ready }) => ready ?? NaN));
			const longest = median(openings.map(({ longestTask }) => longestTask));
			return `${round(ready)} (${longest > 0 ? round(longest) : 'under 50'})`;
		});
		return cells.every((cell) => cell === none) ? [] : [[label, ...cells]];
	});
	return table(['', ...datas.map(dataWords)], rows);
}

/** @param {Results} results */
export function memoryTable(results) {
	const { datas, subjects } = results;
	const rows = subjects.flatMap(({ name, label }) =>
		datas.flatMap((data) => {
			const { memory, memoryFailure } = cellOf(results, name, data) ?? {};
			const head = `${label}, ${dataWords(data)}`;
			if (memoryFailure) return [[head, memoryFailure, none, none, none, none]];
			if (!memory) return [];
			const { loaded, after20, after200, longestTask } = memory;
			const held = [loaded, after20, after200].map((held) =>
				held ? `${round(held.heap / 1e6)} MB, ${held.nodes.toLocaleString('en')}` : 'takes too long'
			);
			const grown = ['heap', 'nodes'].map((what) => {
				const key = /** @type {'heap' | 'nodes'} */ (what);
				return after200 ? `${round((after200[key] / after20[key] - 1) * 100)} %` : none;
			});
			const longest = longestTask > 0 ? `${round(longestTask)} ms` : 'under 50 ms';
			return [[head, ...held, grown.join(', '), longest]];
		})
	);
	return table(
		['heap, DOM nodes', 'loaded', 'after 20', 'after 200', '20 to 200', 'longest task'],
		rows
	);
}

/** @param {Results} results */
export function lighthouseTable({ lighthouse }) {
	const rows = Object.entries(lighthouse).map(([name, scores]) => [
		name,
		...categories.map((category) => round(median(scores[category] ?? [])))
	]);
	return table(['', ...categories], rows);
}

/** @param {Results} results */
export function boundTable(results) {
	const rows = boundsOf(results).map((bound) => {
		const { words, value, unit, least, most } = bound;
		const limit = least === undefined ? `at most ${most}` : `at least ${least}`;
		const held = isHeld(bound);
		const verdict = held === null ? 'not measured' : held ? 'held' : '**missed**';
		return [words, `${round(value)} ${unit}`.trim(), `${limit} ${unit}`.trim(), verdict];
	});
	return table(['', 'measured', 'bound', ''], rows);
}
