import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readRecord } from '#lib/import/read-record.ts';
import { columnNames } from '#lib/record/csv.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { parseEventIds } from '#lib/record/routes.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { readChosenEvents } from '#lib/teach/order/chosen-events.ts';
import { parseSheetView } from '#lib/teach/papers/sheet-view.ts';
import about from '../../package.json' with { type: 'json' };
import { siteLanguages } from '../../src/vite/language.ts';
import { firstBlock, readDoc, root } from './read-docs.ts';

const pages = ['README.md', ...readdirSync(`${root}docs`).map((name) => `docs/${name}`)];
const guides = pages.filter((path) => path.endsWith('.md'));

/** The heading’s address in its page, as GitHub makes it. */
const anchorOf = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.replaceAll(' ', '-');

const anchorsOf = (path: string) =>
	[...readDoc(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));

test.each(guides)('%s links only to files and headings that exist', (path) => {
	const targets = [...readDoc(path).matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
	const broken = targets.filter((target) => {
		if (/^https?:/.test(target)) return false;
		const [file = '', anchor] = target.split('#');
		const linked = file === '' ? path : join(dirname(path), file);
		if (!existsSync(`${root}${linked}`)) return true;
		return anchor !== undefined && !anchorsOf(linked).includes(anchor);
	});
	expect(broken).toEqual([]);
});

test.each(pages)('%s has only commands and variables that exist', (path) => {
	const text = readDoc(path);
	const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
	expect(commands.filter((name) => !(name in about.scripts))).toEqual([]);
	const readers = ['cli/settings.mjs', 'server/record.ts', 'vite/language.ts', 'vite/origins.ts'];
	const code = readers.map((name) => readDoc(`src/${name}`)).join();
	const variables = [...text.matchAll(/\bOTR_\w+/g)].map(([name]) => name);
	expect(variables.filter((name) => !code.includes(name))).toEqual([]);
});

test.each([
	['README.md', 140],
	['CONTRIBUTING.md', 150]
])('%s has at most %i lines', (path, most) => {
	expect(readDoc(path).split('\n').length - 1).toBeLessThanOrEqual(most);
});

test('README: the table is a record without a fault', () => {
	const { file, notes } = readRecord(firstBlock('README.md', 'csv'), 'my-story.csv', '2026-12-01');
	expect(file.events.map(({ date }) => date)).toEqual(['2025-09-25', '2025-10']);
	expect(file.events[1]?.statement?.quote).toBe('We will build it next year.');
	expect(notes).toEqual([]);
});

describe('records.md', () => {
	test('starts with a whole record', () => {
		const result = parseEventsFile(JSON.parse(firstBlock('docs/records.md', 'json')));
		expect(result).toHaveProperty('file.events.length', 2);
	});

	test('lists dates that are read', () => {
		const [, table = ''] = readDoc('docs/records.md').split(/^## .*$/m);
		const rows = table.split('\n').filter((line) => line.startsWith('| `'));
		const dates = rows.flatMap((row) => {
			const [, cell = ''] = row.split('|');
			return [...cell.matchAll(/`([^`]+)`/g)].map(([, date = '']) => date);
		});
		const known = dates.filter((date) => /^[\d[./]/.test(date));
		expect(known.length).toBeGreaterThanOrEqual(17);
		for (const date of known) expect(parsePartialDate(date), date).not.toBeNull();
	});
});

describe('present-and-teach.md starts with addresses', () => {
	const addresses = firstBlock('docs/present-and-teach.md', '').trim().split('\n');
	const timeline = toTimeline(toRecordData(shipped));
	const ids = shipped.events.map(({ id }) => id as string);

	test.each(addresses)('%s', (address) => {
		const [path = '', search = ''] = address.split('?');
		expect(existsSync(`${root}src/routes/${path}+page.svelte`)).toBe(true);
		for (const id of parseEventIds(`?${search}`) ?? []) expect(ids).toContain(id);
		const query = new URLSearchParams(search);
		if (query.has('print')) expect(parseSheetView(`?${search}`, 0).print).toBe(query.get('print'));
		if (query.has('lesson')) {
			expect(teaching.lessons.map(({ id }) => id as string)).toContain(query.get('lesson'));
		}
		if (path === 'order/') expect(readChosenEvents(`?${search}`, timeline).notices).toEqual([]);
	});
});

describe('languages.md', () => {
	afterEach(() => void vi.unstubAllEnvs());

	test('starts with languages that a site can be built in', () => {
		const [, languages = ''] =
			/OTR_LANGUAGES="([^"]+)"/.exec(firstBlock('docs/languages.md', 'sh')) ?? [];
		vi.stubEnv('OTR_LANGUAGES', languages);
		expect(siteLanguages()).toEqual(['en', 'ar']);
	});
});

describe('deploy.md', () => {
	const workflow = readDoc('docs/github-pages.yml');

	test('starts with five commands, on files that exist', () => {
		const commands = firstBlock('docs/deploy.md', 'sh').trim().split('\n');
		expect(commands).toHaveLength(5);
		expect(commands.join('\n')).toContain('cp docs/github-pages.yml .github/workflows/');
	});

	test('its workflow builds the record that the commands add', () => {
		expect(workflow).toMatch(/^ {2}OTR_RECORD: my-story\.csv$/m);
		expect(firstBlock('docs/deploy.md', 'sh')).toContain('OTR_RECORD=my-story.csv');
		const commands = [...workflow.matchAll(/run: (.*)/g)].map(([, command]) => command);
		expect(commands).toEqual(['npm ci', 'npm run check -- "$OTR_RECORD"', 'npm run build']);
	});
});

test('no room’s README has more than 40 lines', () => {
	const rooms = readdirSync(`${root}src/lib`, { recursive: true, encoding: 'utf8' });
	const readmes = rooms
		.filter((path) => path.endsWith('README.md'))
		.map((path) => `src/lib/${path}`);
	const long = readmes.filter((path) => readDoc(path).split('\n').length - 1 > 40);
	expect(readmes.length).toBeGreaterThanOrEqual(14);
	expect(long).toEqual([]);
});

test('the columns of a table that records.md lists exist, and its table with figures is read', () => {
	const doc = readDoc('docs/records.md');
	const [, tables = ''] = /^## Tables$(.*?)^## /ms.exec(doc) ?? [];
	const listed = [...tables.matchAll(/^\| (`[^|]*`) /gm)].flatMap(([, names = '']) =>
		[...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
	);
	expect(listed.length).toBeGreaterThan(20);
	expect(listed.filter((name) => !columnNames.some((column) => column === name))).toEqual([]);
	const [, csv = ''] = /```csv\n(.*?)```/s.exec(tables) ?? [];
	const { file, notes } = readRecord(csv, 'figures.csv', '2026-12-01');
	expect(notes).toEqual([]);
	expect(file.series.map(({ points }) => points.length)).toEqual([2]);
});
