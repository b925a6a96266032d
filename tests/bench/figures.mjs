// What a run has found, and the figures that are made of it.

/** @typedef {import('./probe.mjs').Noted} Noted */
/** @typedef {import('./steps.mjs').Steps} Steps */
/** @typedef {import('./memory.mjs').Memory} Memory */
/** @typedef {import('./slow.mjs').Slow} Slow */
/** @typedef {Exclude<keyof Steps, 'idle'>} StepKind */

/**
 * A subject with one set of events. `failure` and `memoryFailure` say in words why there are none, or no more.
 * @typedef {{ openings: Noted[], steps: Steps[], memory: Memory | null, slow: Slow | null, failure: string | null,
 * memoryFailure: string | null }} Cell
 */

/**
 * How a page starts on a slow net and processor, each in ms: until the first item is painted; the longest task until
 * the net is at rest (0: none took 50 ms); all tasks’ time beyond the first 50 ms of each.
 * @typedef {Record<'firstItems' | 'longestTasks' | 'blockings', number[]>} Starts
 */

/**
 * A subject's page that holds its events.
 * @typedef {Starts & { bytes: number, scriptBytes: number, failure: string | null }} Load
 */

/**
 * @typedef {object} Results
 * @property {string[]} datas the names of the sets of events, in order
 * @property {import('./subjects.mjs').Subject[]} subjects
 * @property {Record<string, Load>} loads by `cellKey`
 * @property {Record<string, Starts>} starts of our other pages, by name
 * @property {Record<string, Cell>} cells by `cellKey`
 * @property {number[]} frames ms until five embeds in one article can be used
 * @property {Record<string, Record<string, number[]>>} lighthouse by page and category, 0 to 100
 */

/** @param {Slow | null | undefined} slow @returns {number} frames missed, of all its gestures */
export const missedOf = (slow) =>
	slow ? slow.wheel.missed + slow.drag.missed + slow.pinch.missed : NaN;

/** @param {string} subject @param {string} data */
export const cellKey = (subject, data) => `${subject} ${data}`;

/** @param {string} data the name of a set of events */
export const dataWords = (data) =>
	Number.isNaN(Number(data)) ? `the ${data} record` : `${Number(data).toLocaleString('en')} events`;

/** @param {Results} results @param {string} subject @param {string} data */
export const cellOf = (results, subject, data) => results.cells[cellKey(subject, data)];

/**
 * The value below which this share of them lies; NaN of none.
 *
 * @param {number[]} values
 * @param {number} share 0 to 1
 */
export function quantile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** @param {number[]} values @returns {number} the middle one, or between the two there; NaN of none */
export function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
	return (lower + upper) / 2;
}

/**
 * @param {Results} results
 * @param {string} subject
 * @param {string} data
 * @param {StepKind | 'idle'} kind
 * @returns {number[]} ms, of all rounds
 */
export const stepsOf = (results, subject, data, kind) =>
	cellOf(results, subject, data)?.steps.flatMap((steps) => steps[kind]) ?? [];

/**
 * @param {Results} results
 * @param {string} subject
 * @param {string} data
 * @param {StepKind} kind
 * @returns {number} ms; NaN where it was not measured
 */
export const stepOf = (results, subject, data, kind) =>
	median(stepsOf(results, subject, data, kind));
