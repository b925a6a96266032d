// Measures our site beside its peers and a bare canvas: `npm run bench`. README.md says how.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format } from 'oxfmt';
import { buildPages, buildSite, installPeers, modules, prepareSite } from './builds.mjs';
import { folder, shipped, writeData } from './data.mjs';
import { article, articlePage } from './frames.mjs';
import { openLab } from './lab.mjs';
import { createMeasuring } from './measure.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { startRecordHost } from './record-host.mjs';
import {
	builtIn,
	builtRecord,
	datas,
	isKept,
	isPart,
	loadsInRound,
	parts,
	rounds,
	sizes,
	subjects
} from './settings.mjs';

/** @typedef {import('./figures.mjs').Results} Results */
/** @typedef {import('./subjects.mjs').Subject} Subject */

const outcome = 'tests/bench/RESULTS.md';

const start = Date.now();
/** @param {string} words */
const say = (words) =>
	console.log(`${String(Math.round((Date.now() - start) / 1000))} s  ${words}`);

/** @type {Results} */
const results = { datas, subjects, loads: {}, starts: {}, cells: {}, frames: [], lighthouse: {} };

installPeers();
say('building');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
prepareSite();
await writeData(sizes);
const held = parts.includes('load') ? builtIn.filter((data) => datas.includes(data)) : [];
buildSite(`${folder}/site`, shipped);
if (held.includes(builtRecord)) buildSite(`${folder}/built`, builtRecord);
await buildPages(`${folder}/pages`, builtIn);

const sites = {
	shipped: await serve([['/', `${folder}/site`]]),
	built: await serve([['/', `${folder}/built`]]),
	bench: await serve([
		['/pages', `${folder}/pages`],
		['/bench-data', `${folder}/bench-data`],
		['/timelinejs', `${modules}/@knight-lab/timelinejs/dist`]
	])
};
const origins = {
	shipped: sites.shipped.origin,
	built: sites.built.origin,
	bench: sites.bench.origin
};
const other = await startRecordHost(readFileSync(`${folder}/site/events.json`));
writeFileSync(`${folder}/site${article}`, articlePage(sites.shipped.origin));
const lab = await openLab(origins);

/** @param {number} by @returns {Subject[]} so that none is always the first */
const turned = (by) => subjects.map((_, i) => subjects[(i + by) % subjects.length] ?? _);

const measuring = createMeasuring(results, lab, sites, say);

try {
	for (let round = 0; round < rounds; round++) {
		say(`round ${round + 1} of ${rounds}`);
		for (let i = 0; i < loadsInRound && parts.includes('load'); i++) {
			for (const data of held) {
				for (const subject of turned(round + i)) await measuring.measureLoad(subject, data);
			}
			await measuring.measureStarts(other.host);
		}
		for (const data of parts.includes('steps') ? datas : []) {
			for (const subject of turned(round)) await measuring.measureUse(subject, data);
		}
		if (parts.includes('frames')) await measuring.measureFrames();
		if (parts.includes('lighthouse')) await measuring.measureLighthouse();
	}
	for (const data of parts.includes('slow') ? datas : []) {
		for (const subject of subjects) await measuring.measureSlowly(subject, data);
	}
	for (const data of parts.includes('memory') ? datas : []) {
		for (const subject of subjects) await measuring.measureHeld(subject, data);
	}
} finally {
	await lab.close();
	[...Object.values(sites), other].forEach((site) => site.close());
}

const text = report(results, {
	date: new Date().toISOString().slice(0, 10),
	cores: cpus().length,
	memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
	chromium: lab.version,
	rounds,
	minutes: (Date.now() - start) / 60_000,
	isPart
});
const { code: formatted } = await format(
	outcome,
	text,
	JSON.parse(readFileSync('.oxfmtrc.json', 'utf8'))
);
writeFileSync(`${folder}/results.json`, JSON.stringify(results));
writeFileSync(`${folder}/RESULTS.md`, formatted);
console.log(`\n${formatted}`);
if (isKept) {
	writeFileSync(outcome, formatted);
	say(`written to ${outcome}`);
}
