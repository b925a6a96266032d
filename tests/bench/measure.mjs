// One measurement after the other, each noted in the results, whether it succeeds or fails.
import { shipped } from './data.mjs';
import { cellKey, median } from './figures.mjs';
import { timeFrames } from './frames.mjs';
import { Failure } from './lab.mjs';
import { ownPages, runLighthouse } from './lighthouse.mjs';
import { measureMemory } from './memory.mjs';
import { press } from './presses.mjs';
import { limits, pressed, slowStep } from './settings.mjs';
import { measureSlow } from './slow.mjs';
import { measureSteps } from './steps.mjs';

/** @typedef {import('./figures.mjs').Results} Results */
/** @typedef {import('./lab.mjs').Lab} Lab */
/** @typedef {import('./lab.mjs').Visit} Visit */
/** @typedef {import('./server.mjs').Site} Site */
/** @typedef {import('./subjects.mjs').Subject} Subject */

/**
 * @param {Results} results what the figures are written into
 * @param {Lab} lab
 * @param {Record<'shipped' | 'bench', Site>} sites
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

	/** @param {Subject} subject */
	async function measureLoad(subject) {
		if (!subject.shows(shipped) || results.loads[subject.name]?.failure) return;
		const load = (results.loads[subject.name] ??= {
			bytes: NaN,
			scriptBytes: NaN,
			firstItems: [],
			failure: null
		});
		/** @type {Map<string, string>} */
		const asked = new Map();
		const site = sites[subject.address(shipped).site];
		const options = {
			...limits,
			isSlow: true,
			/** @param {string} path @param {string} type */
			onrequest: (path, type) => void (path.includes('favicon') || asked.set(path, type))
		};
		await attempt(
			`first item, ${subject.label}`,
			() =>
				lab.visit(subject, shipped, options, async ({ page, noted }) => {
					await page.waitForLoadState('networkidle');
					load.firstItems.push(noted.firstItem ?? NaN);
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
		data === pressed ? await press(visit, subject) : [];

	/** @param {Subject} subject @param {string} data */
	async function measureUse(subject, data) {
		if (!subject.shows(data)) return;
		const cell = cellFor(subject, data);
		const isSlow = median(cell.steps.flatMap(({ step }) => step)) > slowStep;
		if (cell.failure || isSlow) return;
		await attempt(
			`steps, ${subject.label}, ${data}`,
			() =>
				lab.visit(subject, data, limits, async (visit) => {
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
				lab.visit(subject, data, limits, async (visit) => {
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
				lab.visit(subject, data, limits, async (visit) => {
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
		measureUse,
		measureSlowly,
		measureHeld,
		measureFrames,
		measureLighthouse
	};
}
