// What is measured, built: our site, with the shipped record and with one of the bench’s, and one page
// for each of the others.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { fileOf, shipped } from './data.mjs';

const here = new URL('.', import.meta.url).pathname;
const lock = `${here}package-lock.json`;
const installed = `${here}node_modules/.package-lock.json`;

/** Where the peers are, once they are installed. */
export const modules = `${here}node_modules`;

/** @param {string} command @param {string[]} args @param {Record<string, string>=} env */
function run(command, args, env = {}) {
	const { status, stderr } = spawnSync(command, args, {
		encoding: 'utf8',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32'
	});
	if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
}

/** Installs the peers if they are missing or older than the lock file. */
export function installPeers() {
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
	console.log('installing what is measured against, into tests/bench/node_modules');
	run('npm', ['ci', '--prefix', here, '--ignore-scripts', '--no-audit', '--no-fund']);
}

/** Makes what our modules are compiled by, in a checkout where nothing has been built yet. */
export function prepareSite() {
	run('npx', ['svelte-kit', 'sync']);
}

/**
 * Builds our site as anybody does.
 *
 * @param {string} folder
 * @param {string} data the events that are its record
 */
export function buildSite(folder, data) {
	run('node', ['src/cli/build.mjs', '--logLevel', 'warn'], {
		OTR_OUT: folder,
		...(data === shipped ? {} : { OTR_RECORD: fileOf(data) })
	});
}

/**
 * The pages of the others: `NAME.html` asks for the events that it is told of, `NAME-DATA.html` holds them, so that
 * it waits for no second answer.
 *
 * @param {string} folder
 * @param {string[]} datas the events that pages hold
 */
export async function buildPages(folder, datas) {
	const stub = `${here}pages/without-transitions.js`;
	mkdirSync(folder, { recursive: true });
	const names = ['floor', 'vis', 'timelinejs'];
	for (const name of names) {
		await build({
			configFile: false,
			root: `${here}pages`,
			publicDir: false,
			logLevel: 'warn',
			resolve: {
				alias: ['d3-transition', 'd3-interpolate'].map((find) => ({ find, replacement: stub }))
			},
			build: {
				target: 'esnext',
				outDir: resolve(folder),
				emptyOutDir: false,
				modulePreload: false,
				rolldownOptions: {
					input: `${here}pages/${name}.js`,
					output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' }
				}
			}
		});
		writeFileSync(`${folder}/${name}.html`, page(name, null));
		for (const data of datas) {
			writeFileSync(
				`${folder}/${name}-${data}.html`,
				page(name, readFileSync(fileOf(data), 'utf8'))
			);
		}
	}
}

/** What a page loads beside its own script. */
const heads = {
	floor: '',
	vis: '<link rel="stylesheet" href="/pages/vis.css" />',
	timelinejs:
		'<link rel="stylesheet" href="/timelinejs/css/timeline.css" />' +
		'<script src="/timelinejs/js/timeline.js" defer></script>'
};

/** @param {string} name @param {string | null} events as JSON */
function page(name, events) {
	// As high as ours is; the slides of one need the height that its manual gives it.
	const height = name === 'timelinejs' ? 650 : 340;
	const data = events
		? `<script type="application/json" id="events">${events.replaceAll('<', '\\u003c')}</script>`
		: '';
	return (
		'<!doctype html><html lang="en"><head><meta charset="utf-8" />' +
		'<meta name="viewport" content="width=device-width" />' +
		`<title>${name}</title>${heads[/** @type {keyof typeof heads} */ (name)]}` +
		`<style>body{margin:0}#timeline{height:${height}px}canvas{display:block}</style>` +
		`<script type="module" src="/pages/${name}.js"></script></head>` +
		`<body><div id="timeline"></div>${data}</body></html>\n`
	);
}
