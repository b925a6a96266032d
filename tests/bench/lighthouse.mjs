// Lighthouse for our own pages: mobile, on the slow net and processor that it simulates by default.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../tools/browser.mjs';
import { modules } from './builds.mjs';

/** The four categories, in Lighthouse's own order. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Our pages: the name in the table, the path, and the categories that are to be 100. A frame's page is
 * not to be found: it names the story's in its place.
 */
export const ownPages = [
	{ name: 'story', path: '/', bound: categories },
	{ name: 'embed', path: '/embed/', bound: categories.filter((category) => category !== 'seo') }
];

/**
 * @param {string} address
 * @returns {Promise<Record<string, number>>} 0 to 100 for each category
 * @throws if Lighthouse itself fails
 */
export async function runLighthouse(address) {
	const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[
			`${modules}/lighthouse/cli/index.js`,
			address,
			'--output=json',
			'--quiet',
			'--no-enable-error-reporting',
			`--only-categories=${categories.join(',')}`,
			`--chrome-flags=${flags.join(' ')}`
		],
		{ env: { ...process.env, CHROME_PATH: await findBrowser() }, maxBuffer: 1e8, timeout: 120_000 }
	);
	/** @type {{ categories: Record<string, { score: number | null }> }} */
	const report = JSON.parse(stdout);
	return Object.fromEntries(
		categories.map((name) => [name, Math.round((report.categories[name]?.score ?? NaN) * 100)])
	);
}
