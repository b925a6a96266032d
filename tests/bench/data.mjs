// The events that all subjects draw.
import { mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** @typedef {import('./pages/events.js').PlainEvent} PlainEvent */

const seed = 7;
const day = 86_400_000;

/** The name of the record that ships, among those of the sizes. */
export const shipped = 'shipped';

/** What a run makes is in here. */
export const folder = 'build-bench';

/** @param {string} data @returns {string} the path of the file with these events */
export const fileOf = (data) => `${folder}/bench-data/${data}.json`;

/** @param {string} path @returns {Promise<any>} a module of ours that is written in TypeScript */
async function load(path) {
	const { NODE_ENV } = process.env;
	const { module } = await runnerImport(path, {
		configFile: false,
		resolve: { alias: { '#lib': `${process.cwd()}/src/lib` } }
	});
	// It leaves `development` behind: what is built after it would carry all that only helps to debug.
	if (NODE_ENV === undefined) delete process.env.NODE_ENV;
	else process.env.NODE_ENV = NODE_ENV;
	return module;
}

/** @param {number} instant ms UTC */
const isoOf = (instant) => new Date(instant).toISOString().slice(0, 10);

/**
 * The shipped record as far as a peer can show it: its dates as days, its titles.
 * @returns {Promise<PlainEvent[]>}
 */
async function shippedEvents() {
	/** @type {typeof import('../fixtures/a-timeline.ts')} */
	const { shippedTimeline } = await load('./tests/fixtures/a-timeline.ts');
	const { events, extent } = shippedTimeline;
	return events.map(({ id, title, date, track }) => ({
		id,
		title,
		start: isoOf(date.start),
		end: date.shape === 'day' ? null : isoOf((date.end ?? extent[1]) - day),
		group: track.label
	}));
}

/**
 * Writes the file of each number of events, and of the shipped record.
 *
 * @param {number[]} sizes numbers of events, over 20 years, in three tracks
 */
export async function writeData(sizes) {
	/** @type {typeof import('../fixtures/many-events.ts')} */
	const { manyEvents } = await load('./tests/fixtures/many-events.ts');
	mkdirSync(`${folder}/bench-data`, { recursive: true });
	/** @param {string} name @param {PlainEvent[]} events */
	const write = (name, events) => writeFileSync(fileOf(name), JSON.stringify(events));
	for (const events of sizes) write(`${events}`, manyEvents(seed, { events, years: 20 }));
	write(shipped, await shippedEvents());
}
