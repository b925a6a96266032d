import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriptsOf } from './scripts-of.ts';

/** Of the page in a frame: its scripts that run, and all of it. */
const frameBudget = { script: 62_000, whole: 86_000 };

/** Of the picture in a figure, bytes. */
const maxPicture = 25_000;

/**
 * What opens another record: the worker that asks for the file, the reader that loads meanwhile, what only a
 * file of another format than ours loads, what only a workbook does, and what only the saving as one file does.
 */
const openBudget = {
	worker: 5_000,
	reader: 22_000,
	formats: 25_000,
	workbook: 60_000,
	file: 7_000
};

/** Of other pages: their scripts, without what they load when it is first asked for. */
const pageBudgets = {
	'present/': 84_000,
	'presenter/': 88_000,
	'order/': 84_000,
	'teach/': 92_000,
	'make/': 140_000
};

/** Of the story’s HTML, not compressed, characters: what a browser parses before it paints. */
const maxHtml = 360_000;

const compress = (body: Buffer) =>
	brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What a host sends of a file: the build compresses each, as far as brotli can. */
const sizeOf = (file: string): number => statSync(`${file}.br`).size;

test('a frame’s page keeps its budgets: of its scripts, and of the whole page', () => {
	const html = readFileSync('build/embed/index.html', 'utf8');
	// Without a type they run; the record has one.
	const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);
	expect(scripts).toHaveLength(2);
	// They come in one answer, which is compressed as one.
	const script = compress(Buffer.from(scripts.join('\n')));
	const whole = sizeOf('build/embed/index.html');
	console.log(
		`a frame’s page, brotli: ${script} bytes of JavaScript (at most ${frameBudget.script}), ` +
			`${whole} in all (at most ${frameBudget.whole})`
	);
	expect(script).toBeLessThanOrEqual(frameBudget.script);
	expect(whole).toBeLessThanOrEqual(frameBudget.whole);
});

test('a figure’s picture weighs less than its frame, and is as wide as it is shown', () => {
	const picture = readFileSync('build/figure.png');
	console.log(`a figure’s picture: ${picture.length} bytes (at most ${maxPicture})`);
	expect(picture.length).toBeLessThanOrEqual(maxPicture);
	expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([600, 315]);
});

test('the script that asks for a record is small, and the reader comes beside the file', () => {
	const folder = 'build/_app/immutable/workers';
	const scriptsIn = (folder: string) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.js'))
			.map((name) => {
				const file = join(folder, name);
				return { text: readFileSync(file, 'utf8'), size: sizeOf(file) };
			});
	const workers = scriptsIn(folder);
	const chunks = scriptsIn(`${folder}/chunks`);
	/** Of the script that contains this name; 0 without one. */
	const sizeWith = (words: string) => chunks.find(({ text }) => text.includes(words))?.size ?? 0;
	const marks = ['sharedStrings', 'start_date', 'page_list'] as const;
	const [workbookSize, formatsSize, fileSize] = [
		sizeWith(marks[0]),
		sizeWith(marks[1]),
		sizeWith(marks[2])
	];
	// The bundler may put what the reader shares with the others into a file beside it.
	const readers = chunks.filter(({ text }) => !marks.some((words) => text.includes(words)));
	const workerSize = workers[0]?.size ?? 0;
	const readerSize = readers.reduce((sum, { size }) => sum + size, 0);
	console.log(
		`a record’s worker, brotli: ${workerSize} bytes (at most ${openBudget.worker}), ` +
			`its reader ${readerSize} (at most ${openBudget.reader}), ` +
			`that of other formats ${formatsSize} (at most ${openBudget.formats}), ` +
			`that of workbooks ${workbookSize} (at most ${openBudget.workbook}), ` +
			`what saves one file ${fileSize} (at most ${openBudget.file})`
	);
	expect(workers).toHaveLength(1);
	expect(readers.length).toBeLessThanOrEqual(2);
	expect(Math.min(workerSize, readerSize, formatsSize, workbookSize, fileSize)).toBeGreaterThan(
		1_000
	);
	expect(workerSize).toBeLessThanOrEqual(openBudget.worker);
	expect(readerSize).toBeLessThanOrEqual(openBudget.reader);
	expect(formatsSize).toBeLessThanOrEqual(openBudget.formats);
	expect(workbookSize).toBeLessThanOrEqual(openBudget.workbook);
	expect(fileSize).toBeLessThanOrEqual(openBudget.file);
	// The page does not carry a record that it does not show.
	expect(readFileSync('build/open/index.html', 'utf8')).not.toContain('unit-8200-report');
});

test('the story’s HTML is not more than a browser parses quickly', () => {
	const html = readFileSync('build/index.html', 'utf8');
	console.log(`the story’s HTML: ${html.length} characters (at most ${maxHtml})`);
	expect(html.length).toBeLessThanOrEqual(maxHtml);
});

test.each(['', 'present/', 'presenter/', 'order/', 'open/', 'make/', 'teach/'])(
	'/%s preloads every script that it starts with',
	(page) => {
		const html = readFileSync(`build/${page}index.html`, 'utf8');
		const preloaded = html.matchAll(/rel="modulepreload" href="[./]*(_app\/immutable\/[^"]+)"/g);
		expect([...preloaded].map(([, path = '']) => join('build', path)).sort()).toEqual(
			scriptsOf(page).sort()
		);
	}
);

test.for(Object.entries(pageBudgets))('/%s keeps its budget of scripts', ([page, budget]) => {
	const files = scriptsOf(page);
	const script = files.reduce((sum, file) => sum + sizeOf(file), 0);
	console.log(
		`/${page}, brotli: ${script} bytes of JavaScript (at most ${budget}), in ${files.length} files`
	);
	expect(files.length).toBeGreaterThan(5);
	expect(script).toBeLessThanOrEqual(budget);
});
