// One measurement after the other, each noted in the results, whether it succeeds or fails.
import { shipped } from './data.mjs';
import { cellKey, median } from './figures.mjs';
import { timeFrames } from './frames.mjs';
import { Failure } from './lab.mjs';
import { ownPages, runLighthouse } from './lighthouse.mjs';
import { measureMemory } from './memory.mjs';
import { press } from './presses.mjs';
import { limits, slowStep } from './settings.mjs';
import { measureSlow } from './slow.mjs';
import { ownStarts } from './starts.mjs';
import { measureSteps } from './steps.mjs';

/** @typedef {import('./figures.mjs').Results} Results */
/** @typedef {import('./lab.mjs').Lab} Lab */
/** @typedef {import('./lab.mjs').Visit} Visit */
/** @typedef {import('./server.mjs').Site} Site */
/** @typedef {import('./subjects.mjs').Subject} Subject */
/** @typedef {import('./subjects.mjs').SiteName} SiteName */
/** @typedef {import('./figures.mjs').Starts} Starts */

/**
 * @param {Results} results what the figures are written into
 * @param {Lab} lab
 * @param {Record<SiteName, Site>} sites
 * @param {(words: string) => void} say
 */
export function createMeasuring(results, lab, sites, say) {
	/**
	 * @param {string} words
	 * @param {() => Promise<void>} visit
	 * @param {(failure: string) => void} fail
	 */
	async function attempt(words, visit, fail) {
		const begin = Date.now();
		try {
			await visit();
			say(`${words}: ${((Date.now() - begin) / 1000).toFixed(1)} s`);
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			fail(error.message);
			say(`${words}: ${error.message}`);
		}
	}

	/** @param {Starts} starts @param {Visit} visit once the net is at rest */
	async function noteStart(starts, { noted, readNoted }) {
		const { longestTask, blocking } = await readNoted();
		starts.firstItems.push(noted.firstItem ?? NaN);
		starts.longestTasks.push(longestTask);
		starts.blockings.push(blocking);
	}

	/** @returns {Starts} */
	const noStarts = () => ({ firstItems: [], longestTasks: [], blockings: [] });

	/** @param {Subject} subject @param {string} data events that pages hold */
	async function measureLoad(subject, data) {
		const key = cellKey(subject.name, data);
		if (!subject.shows(data) || results.loads[key]?.failure) return;
		const load = (results.loads[key] ??= {
			bytes: NaN,
			scriptBytes: NaN,
			...noStarts(),
			failure: null
		});
		/** @type {Map<string, string>} */
		const asked = new Map();
		const address = subject.holding(data);
		const site = sites[address.site];
		const options = {
			...limits,
			isSlow: true,
			/** @param {string} path @param {string} type */
			onrequest: (path, type) => void (path.includes('favicon') || asked.set(path, type))
		};
		await attempt(
			`first item, ${subject.label}, ${data}`,
			() =>
				lab.visit({ item: subject.item, address }, options, async (visit) => {
					await visit.page.waitForLoadState('networkidle');
					await noteStart(load, visit);
					/** @param {(type: string) => boolean} counts */
					const sum = async (counts) => {
						const paths = [...asked].filter(([, type]) => counts(type)).map(([path]) => path);
						const bytes = await Promise.all(paths.map(site.sizeOf));
						return bytes.reduce((a, b) => a + b, 0);
					};
					load.bytes = await sum(() => true);
					load.scriptBytes = await sum((type) => type === 'script');
				}),
			(failure) => (load.failure = failure)
		);
	}

	/** Our other pages, with the shipped record. @param {string} host that has a record to open */
	async function measureStarts(host) {
		for (const { name, ...place } of ownStarts(host)) {
			await attempt(
				`start, ${name}`,
				() =>
					lab.visit(place, { ...limits, isSlow: true }, async (visit) => {
						await visit.page.waitForLoadState('networkidle');
						await noteStart((results.starts[name] ??= noStarts()), visit);
					}),
				(failure) => say(failure)
			);
		}
	}

	/** @param {Subject} subject @param {string} data */
	const placeOf = ({ item, holding, opening }, data) => ({
		item,
		address: data === shipped ? holding(data) : opening(data)
	});

	/** @param {Subject} subject @param {string} data */
	const cellFor = (subject, data) =>
		(results.cells[cellKey(subject.name, data)] ??= {
			openings: [],
			steps: [],
			memory: null,
			slow: null,
			failure: null,
			memoryFailure: null
		});

	/** @param {Visit} visit @param {Subject} subject @param {string} data */
	const measurePress = async (visit, subject, data) =>
		data === shipped ? [] : await press(visit, subject, Number(data));

	/** @param {Subject} subject @param {string} data */
	async function measureUse(subject, data) {
		if (!subject.shows(data)) return;
		const cell = cellFor(subject, data);
		const isSlow = median(cell.steps.flatMap(({ step }) => step)) > slowStep;
		if (cell.failure || isSlow) return;
		await attempt(
			`steps, ${subject.label}, ${data}`,
			() =>
				lab.visit(placeOf(subject, data), limits, async (visit) => {
					cell.openings.push(visit.noted);
					const steps = await measureSteps(visit, subject);
					cell.steps.push({ ...steps, press: await measurePress(visit, subject, data) });
				}),
			(failure) => (cell.failure = failure)
		);
	}

	/** @param {Subject} subject @param {string} data */
	async function measureSlowly(subject, data) {
		if (subject.name !== 'ours') return;
		await attempt(
			`slow processor, ${subject.label}, ${data}`,
			() =>
				lab.visit(placeOf(subject, data), limits, async (visit) => {
					const frames = await measureSlow(visit, subject);
					const press = await measurePress(visit, subject, data);
					cellFor(subject, data).slow = { ...frames, press };
				}),
			(failure) => say(failure)
		);
	}

	/** @param {Subject} subject @param {string} data */
	async function measureHeld(subject, data) {
		// All with the shipped record, and ours with every other one, too.
		if (!subject.shows(data) || (data !== shipped && subject.name !== 'ours')) return;
		const cell = cellFor(subject, data);
		if (cell.failure) return;
		await attempt(
			`memory, ${subject.label}, ${data}`,
			() =>
				lab.visit(placeOf(subject, data), limits, async (visit) => {
					cell.memory = await measureMemory(visit, subject);
				}),
			(failure) => (cell.memoryFailure = failure)
		);
	}

	async function measureLighthouse() {
		for (const { name, path } of ownPages) {
			const scores = (results.lighthouse[name] ??= {});
			try {
				const found = await runLighthouse(sites.shipped.origin + path);
				for (const [category, score] of Object.entries(found)) {
					(scores[category] ??= []).push(score);
				}
				say(`Lighthouse, ${name}: ${Object.values(found).join(' ')}`);
			} catch (error) {
				say(`Lighthouse, ${name}: ${error}`);
			}
		}
	}

	async function measureFrames() {
		await attempt(
			'five embeds',
			async () => {
				results.frames.push(await timeFrames(lab, sites.shipped.origin, limits.load));
			},
			(failure) => say(failure)
		);
	}

	return {
		measureLoad,
		measureStarts,
		measureUse,
		measureSlowly,
		measureHeld,
		measureFrames,
		measureLighthouse
	};
}
