// The tables of the report, in Markdown.
import { boundsOf, isHeld } from './bounds.mjs';
import { cellKey, cellOf, dataWords, median, quantile, stepOf, stepsOf } from './figures.mjs';
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

/** @param {number[]} times ms; 0 if none took 50 @returns {string} */
const longWords = (times) => (median(times) === 0 ? 'under 50' : round(median(times)));

/** @param {Results} results @param {string} data events that pages hold */
export function loadTable({ loads, subjects }, data) {
	const own = median(loads[cellKey('ours', data)]?.firstItems ?? []);
	const rows = subjects.flatMap(({ name, label }) => {
		const load = loads[cellKey(name, data)];
		if (!load) return [];
		if (load.failure) return [[label, load.failure, ...Array(5).fill(none)]];
		const first = median(load.firstItems);
		const range = `${round(Math.min(...load.firstItems))} to ${round(Math.max(...load.firstItems))}`;
		const bytes = `${round(load.bytes / 1000)} (${round(load.scriptBytes / 1000)})`;
		const busy = [longWords(load.longestTasks), round(median(load.blockings))];
		return [[label, bytes, round(first), range, ratio(first, own), ...busy]];
	});
	return table(
		[
			dataWords(data),
			'KB, brotli (JS)',
			'first item, ms',
			'least to most',
			'of ours',
			'longest task, ms',
			'blocking, ms'
		],
		rows
	);
}

/** @param {Results} results */
export function startTable({ starts }) {
	const rows = Object.entries(starts).map(([name, { firstItems, longestTasks, blockings }]) => [
		name,
		`${round(median(firstItems))} (${round(Math.min(...firstItems))} to ${round(Math.max(...firstItems))})`,
		longWords(longestTasks),
		round(median(blockings))
	]);
	return table(['', 'first item, ms', 'longest task, ms', 'blocking, ms'], rows);
}

/** @type {Record<StepKind, (subject: Results['subjects'][number]) => boolean>} */
const has = {
	step: () => true,
	zoom: ({ zoom }) => 'delta' in zoom,
	drag: () => true,
	rest: () => true,
	key: ({ keys }) => keys !== null,
	press: ({ mark }) => mark !== null
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
	['ours', 'floor', 'drag', 'ours of the floor’s, drag'],
	['ours', 'floor', 'step', 'ours of the floor’s, a single step'],
	['ours', 'vis', 'zoom', 'ours of vis-timeline’s, wheel'],
	['ours', 'vis', 'drag', 'ours of vis-timeline’s, drag'],
	['ours', 'vis', 'step', 'ours of vis-timeline’s, a single step'],
	['ours', 'vis-clustered', 'zoom', 'ours of clustered vis-timeline’s, wheel'],
	['ours', 'timelinejs', 'step', 'ours of TimelineJS3’s, a single step'],
	['ours', 'timelinejs', 'drag', 'ours of TimelineJS3’s, drag'],
	['ours', 'timelinejs', 'key', 'ours of TimelineJS3’s, key']
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
			const grown = ['heap', 'nodes'].map((measure) => {
				const key = /** @type {'heap' | 'nodes'} */ (measure);
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
export function slowTable(results) {
	const rows = results.datas.flatMap((data) => {
		const slow = cellOf(results, 'ours', data)?.slow;
		if (!slow) return [];
		const { press, ...gestures } = slow;
		const frames = Object.values(gestures).map(
			({ missed, seen }) => `${missed} of ${missed + seen}`
		);
		return [[dataWords(data), ...frames, `${round(median(press))} (${round(quantile(press, 1))})`]];
	});
	return table(['', 'wheel', 'drag', 'pinch', 'press, ms (the slowest)'], rows);
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
