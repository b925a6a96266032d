// Finds the browsers that the tests look in, or with --ensure installs them.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';

/** @typedef {{ set: string | undefined, names: string[], places: string[], packages: string[] }} Kind */

/**
 * Of each engine: what names it, its names on PATH, its usual places elsewhere, and Debian's packages.
 * @satisfies {Record<string, Kind>}
 */
const kinds = {
	Chromium: {
		set: process.env.CHROME_PATH,
		// The one without a window first: it draws no toolbars for each page that a test opens.
		names: [
			'chromium-headless-shell',
			'chromium',
			'chromium-browser',
			'google-chrome-stable',
			'google-chrome'
		],
		places: [
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			join(programs, 'Google/Chrome/Application/chrome.exe')
		],
		packages: ['chromium-headless-shell']
	},
	Firefox: {
		set: process.env.FIREFOX_PATH,
		names: ['firefox-esr', 'firefox'],
		places: [
			'/Applications/Firefox.app/Contents/MacOS/firefox',
			join(programs, 'Mozilla Firefox/firefox.exe')
		],
		packages: ['firefox-esr']
	},
	// A display that nobody sees comes with it.
	WebKit: {
		set: process.env.WEBKIT_DRIVER_PATH,
		names: ['WebKitWebDriver'],
		places: [],
		packages: ['webkit2gtk-driver', 'xvfb']
	}
};

/** @typedef {keyof typeof kinds} EngineName */

/** Quiet, offline and allowed to run as root in a container. */
export const browserArgs = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run',
	'--font-render-hinting=none'
];

/**
 * For pages that live for seconds: what V8 compiles beside them so that they run faster is hardly used, and takes a
 * twentieth of the processor time of their tests.
 */
export const briefArgs = [...browserArgs, '--js-flags=--no-opt,--no-maglev'];

/** @param {string} file */
function runs(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** @param {string[]} names */
function onPath(names) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

/**
 * The program to use: what a variable names, one on PATH, or one in the usual places; of Chromium
 * Playwright's own, too. WebKit's is its driver, which is of no use without a display.
 * @param {EngineName} name
 * @returns {Promise<string | undefined>}
 */
export async function findEngine(name) {
	const { set, names, places } = kinds[name];
	const found = set ?? onPath(names) ?? places.find(runs);
	if (name === 'WebKit') return onPath(['Xvfb']) && found;
	if (found || name === 'Firefox') return found;
	const { chromium } = await import('playwright');
	const own = chromium.executablePath();
	return existsSync(own) ? own : undefined;
}

/**
 * What to do where an engine is missing, in one line.
 * @param {EngineName} name
 */
export const missing = (name) =>
	`${name} is missing: apt-get install --no-install-recommends ${kinds[name].packages.join(' ')}`;

/**
 * @returns {Promise<string>} the path of a Chromium
 * @throws when there is none, with what to do
 */
export async function findBrowser() {
	const found = await findEngine('Chromium');
	if (!found) {
		throw new Error(
			'No Chromium found. Run "node tests/tools/browser.mjs --ensure", or set CHROME_PATH to one.'
		);
	}
	return found;
}

/**
 * Installs what is missing where that can be done without asking anybody. What is missing afterwards, as without
 * a network, is counted by the tests that look in it.
 * @param {EngineName[]} names
 */
async function ensure(names) {
	const found = await Promise.all(names.map(findEngine));
	const wanted = names.filter((_, i) => !found[i]);
	if (wanted.length === 0) return;
	const isRoot = process.getuid?.() === 0;
	const hasApt = spawnSync('apt-get', ['--version']).status === 0;
	/** @type {import('node:child_process').ExecFileSyncOptions} */
	const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	if (isRoot && hasApt) {
		execFileSync('apt-get', ['update', '-qq'], options);
		const packages = wanted.flatMap((name) => kinds[name].packages);
		const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
		execFileSync('apt-get', install, options);
	} else if (wanted.includes('Chromium')) {
		execFileSync('npx', ['playwright', 'install', 'chromium'], options);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const names = /** @type {EngineName[]} */ (Object.keys(kinds));
	if (process.argv.includes('--ensure')) {
		await ensure(names).catch(({ message }) => console.error(message));
	}
	for (const name of names) console.log((await findEngine(name)) ?? missing(name));
	// Without this one nothing can be tested; the others are counted where they are asked for.
	await findBrowser();
}
