// Builds the site once, or once for each language in `OTR_LANGUAGES="en ar"`. The first language goes into `build/`,
// and each other one into a folder inside it.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { withLanguages } from './language-headers.mjs';
import { missingRecord } from './record-path.mjs';

/** The problem of `OTR_RECORD`, as text; falsy if its file exists or it is not set. */
const missing = missingRecord();
if (missing) {
	console.error(missing);
	process.exit(1);
}

/** @type {{ module: typeof import('../vite/language.ts') }} */
const { module } = await runnerImport('./src/vite/language.ts', {
	configFile: false,
	// Our tsconfig.json extends a file that only the build writes.
	oxc: { tsconfig: false }
});

/** The folder of the built site. */
const folder = process.env.OTR_OUT ?? 'build';

/** @param {Record<string, string>} more */
function build(more = {}) {
	const { status } = spawnSync('npx', ['vite', 'build', ...process.argv.slice(2)], {
		// `runnerImport` has set NODE_ENV to development, also for child processes.
		env: { ...process.env, NODE_ENV: 'production', ...more },
		stdio: 'inherit'
	});
	if (status !== 0) process.exit(status ?? 1);
}

/** @type {string[]} */
let languages;
try {
	languages = module.siteLanguages() ?? [];
	module.siteLanguage();
} catch (error) {
	console.error(/** @type {Error} */ (error).message);
	process.exit(1);
}
/** The first language, which has no folder of its own, and the others. */
const [first, ...others] = languages;
build(first ? { OTR_LANGUAGE: first } : {});
for (const language of others) {
	build({ OTR_LANGUAGE: language, OTR_FOLDER: language });
	// Hosts read these files only at their root.
	for (const name of ['_headers', 'robots.txt', 'robots.txt.br', 'robots.txt.gz']) {
		rmSync(`${folder}/${language}/${name}`, { force: true });
	}
}

if (others.length > 0) {
	const file = `${folder}/_headers`;
	writeFileSync(file, withLanguages(readFileSync(file, 'utf8'), others));
}
