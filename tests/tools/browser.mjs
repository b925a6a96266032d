// Finds a Chromium for the tests, or with --ensure installs one.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chromium-headless-shell'
];

const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe')
];

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

/** @param {string} file */
function runs(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * The browser to use: CHROME_PATH, one on PATH, one in the usual places, or Playwright's own.
 * @returns {Promise<string | undefined>}
 */
async function lookForBrowser() {
	const { CHROME_PATH, PATH = '' } = process.env;
	if (CHROME_PATH) return CHROME_PATH;
	const onPath = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
	const found = [...onPath, ...places].find(runs);
	if (found) return found;
	const { chromium } = await import('playwright');
	const own = chromium.executablePath();
	return existsSync(own) ? own : undefined;
}

/**
 * @returns {Promise<string>} the path of a Chromium
 * @throws when there is none, with what to do
 */
export async function findBrowser() {
	const found = await lookForBrowser();
	if (!found) {
		throw new Error(
			'No Chromium found. Run "node tests/tools/browser.mjs --ensure", or set CHROME_PATH to one.'
		);
	}
	return found;
}

async function ensureBrowser() {
	if (await lookForBrowser()) return;
	const isRoot = process.getuid?.() === 0;
	const hasApt = spawnSync('apt-get', ['--version']).status === 0;
	/** @type {import('node:child_process').ExecFileSyncOptions} */
	const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	if (isRoot && hasApt) {
		execFileSync('apt-get', ['update', '-qq'], options);
		const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
		execFileSync('apt-get', install, options);
	} else {
		execFileSync('npx', ['playwright', 'install', 'chromium'], options);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (process.argv.includes('--ensure')) await ensureBrowser();
	console.log(`browser: ${await findBrowser()}`);
}
