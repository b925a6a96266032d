import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../tools/browser.mjs';
import { withScript } from '../tools/hosts/with-script.mjs';
import { heightAtFirst } from './engine.ts';
import { marksOf, open, type Mark } from './page.ts';
import { startChromium } from './puppeteer.ts';

/** They are more than 440 px, which is the least that WebKitGTK has. */
const widths = process.env.OTR_ALL ? [1280, 760, 480] : [1280, 480];

declare module 'vitest' {
	interface ProvidedContext {
		/** The built site, and pages of another origin that embed it. */
		site: string;
		hosts: string;
		/** The story in Arabic, with the interface in Arabic, where all is tried. */
		arabic: string;
		/** Where the sites of the seeded records are, each in a folder. */
		records: string;
		/** The one file as a file on a disk, and a record in a file of its own. */
		oneFile: string;
		record: string;
		/** Where Chromium has its marks, by the width of the window. */
		marks: Record<number, Mark[]>;
	}
}

/** Serves what is built, and asks Chromium where its marks are. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
	const collect = fileURLToPath(new URL('./collect.js', import.meta.url));
	const first = Number(process.env.OTR_PORT ?? 4174) + 10;
	const servers: ChildProcess[] = [];
	process.once('exit', () => servers.forEach((server) => server.kill()));

	/** Serves what is in a folder from this port and the three after it. */
	async function serve(port: number, built: string) {
		const server = spawn('node', ['tests/tools/hosts/server.mjs', String(port), collect, built], {
			stdio: 'inherit'
		});
		servers.push(server);
		const last = `http://localhost:${port + 3}`;
		// A server of another run would serve what another checkout has built.
		while (!(await fetch(last).catch(() => null)) || server.exitCode !== null) {
			if (server.exitCode !== null) throw new Error(`port ${port} is taken: set OTR_PORT`);
			await wait(50);
		}
		return { site: `http://127.0.0.1:${port}`, hosts: last };
	}

	const { site, hosts } = await serve(first, 'build');
	const arabic = process.env.OTR_ALL ? (await serve(first + 4, 'build-records/story-ar')).site : '';

	const { site: records } = await serve(first + 8, 'build-records');

	const folder = mkdtempSync(join(tmpdir(), 'a class of '));
	const oneFile = join(folder, 'on the record.html');
	const html = readFileSync('build/on-the-record.html', 'utf8');
	writeFileSync(oneFile, withScript(html, readFileSync(collect, 'utf8')));
	const record = join(folder, 'mine.json');
	copyFileSync('build/events.json', record);

	const { tab, close } = await startChromium(await findBrowser());
	const marks: Record<number, Mark[]> = {};
	for (const width of widths) {
		await tab.resize(width, heightAtFirst);
		await open(tab, `${site}/`);
		marks[width] = await marksOf(tab);
	}
	await close();

	project.provide('site', site);
	project.provide('hosts', hosts);
	project.provide('arabic', arabic);
	project.provide('records', records);
	project.provide('oneFile', pathToFileURL(oneFile).href);
	project.provide('record', record);
	project.provide('marks', marks);
	return async () => {
		servers.forEach((server) => server.kill());
		rmSync(folder, { recursive: true });
	};
}
