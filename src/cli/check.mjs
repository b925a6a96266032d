// Lists the problems of a record: `npm run check -- my-story.json`. `--dates=dmy` or `--dates=mdy` gives the order of
// day and month in a table, for dates that fit both. The exit code is 0 if it can be opened, 1 if it cannot, and 2 if
// there is no file.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { writeMessages } from '../messages-compiler/write.mjs';

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

writeMessages();
const options = {
	configFile: /** @type {const} */ (false),
	logLevel: /** @type {const} */ ('error'),
	// Our tsconfig.json extends a file that only a build writes.
	oxc: { tsconfig: /** @type {const} */ (false) },
	resolve: { alias: { '#lib': `${import.meta.dirname}/../lib` } }
};
/** @type {{ module: typeof import('./check-file.ts') }} */
const { module } = await runnerImport(`${import.meta.dirname}/check-file.ts`, options);

/** The exit code of each file. */
const codes = [];
for (const path of paths) {
	const { status, text } = await module.checkFile(path, dates);
	if (status === 0) console.log(text);
	else console.error(text);
	codes.push(status);
}
process.exitCode = Math.max(...codes);
