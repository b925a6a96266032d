// Says what is wrong with a record: `npm run check -- my-story.json`. `--dates=dmy` or `--dates=mdy` says which of
// day and month comes first in a table where both orders fit. It ends with 0 for one that can be opened, with 1 for
// one that cannot, and with 2 where there is no file to read.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values, positionals: paths } = parseArgs({
	allowPositionals: true,
	options: { dates: { type: 'string' } }
});
const { dates } = values;
if (dates !== undefined && dates !== 'dmy' && dates !== 'mdy') {
	console.error(`--dates=${dates}: give --dates=dmy (day first) or --dates=mdy (month first).`);
	process.exit(2);
}
if (paths.length === 0) {
	console.error('Give the name of a file: npm run check -- my-story.json');
	process.exit(2);
}

const options = {
	configFile: /** @type {const} */ (false),
	logLevel: /** @type {const} */ ('error'),
	// It extends one that only a build writes.
	oxc: { tsconfig: /** @type {const} */ (false) },
	resolve: { alias: { '#lib': `${import.meta.dirname}/../lib` } }
};
/** @type {{ module: typeof import('./read-file.ts') }} */
const { module: reader } = await runnerImport(`${import.meta.dirname}/read-file.ts`, options);

/**
 * Reads a file as what is opened is read.
 * @param {string} path
 * @returns {Promise<0 | 1 | 2>}
 */
async function check(path) {
	let bytes;
	let changed;
	try {
		[bytes, { mtime: changed }] = await Promise.all([readFile(path), stat(path)]);
	} catch (error) {
		console.error(`${path}: cannot be read. ${/** @type {Error} */ (error).message}`);
		return 2;
	}
	const result = await reader.readFileBytes(bytes, basename(path), changed, dates);
	if ('failure' in result) {
		console.error(result.failure);
		return 1;
	}
	const { file, notes, leftOut } = result;
	const words = [
		file.events.length === 1 ? '1 event' : `${file.events.length} events`,
		...(leftOut === 0 ? [] : [`${leftOut} left out`])
	];
	console.log([`${path}: ${words.join(', ')}.`, ...notes].join('\n'));
	return 0;
}

const codes = [];
for (const path of paths) codes.push(await check(path));
process.exitCode = Math.max(...codes);
