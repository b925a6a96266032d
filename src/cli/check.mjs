// Lists the problems of a record: `npm run check -- my-story.json`. `--dates=dmy` or `--dates=mdy` is the order of day
// and month in a table, if its dates allow both orders. The exit code is 0 if the record can be opened, 1 if it cannot,
// and 2 if there is no file.
import { parseArgs } from 'node:util';
import { writeMessages } from '../messages-compiler/write.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { dayOrder } from './settings.mjs';

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

try {
	dayOrder();
} catch (error) {
	console.error(/** @type {Error} */ (error).message);
	process.exit(2);
}

writeMessages();
/** @type {typeof import('./check-file.ts')} */
const { checkFile } = await importTypeScript(`${import.meta.dirname}/check-file.ts`);

/** The exit code of each file. */
const exitCodes = [];
for (const path of paths) {
	const { status, text } = await checkFile(path, dates);
	if (status === 0) console.log(text);
	else console.error(text);
	exitCodes.push(status);
}
process.exitCode = Math.max(...exitCodes);
