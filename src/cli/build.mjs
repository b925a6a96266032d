// Builds the site, once for each language in `OTR_LANGUAGES="en ar"`. The first language is built into `build/`, the
// others into folders inside it.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeMessages } from '../messages-compiler/write.mjs';
import { headersInFolder, nginxInFolder, withLanguages } from './host-files.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { recordPath, siteUrl } from './settings.mjs';

/** Prints an error and ends the command. @param {string} text */
function exitWithError(text) {
	console.error(text);
	process.exit(1);
}

/** Checks all environment variables before Vite starts. @returns the languages in `OTR_LANGUAGES` */
async function readLanguages() {
	/** @type {typeof import('../vite/check-settings.ts')} */
	const { checkSettings } = await importTypeScript('./src/vite/check-settings.ts');
	try {
		return checkSettings();
	} catch (error) {
		return exitWithError(/** @type {Error} */ (error).message);
	}
}

/**
 * Checks the record in `OTR_RECORD`, as `npm run check` does. Without one, the shipped record is used; tests check it.
 */
async function checkRecord() {
	const path = recordPath();
	if (!path) return;
	writeMessages();
	/** @type {typeof import('./check-file.ts')} */
	const { checkFile } = await importTypeScript(`${import.meta.dirname}/check-file.ts`);
	const { status, text } = await checkFile(path);
	if (status !== 0) exitWithError(text);
}

/** The first language, which is built into `build/` itself, and the others, which have folders. */
const [mainLanguage, ...otherLanguages] = await readLanguages();
await checkRecord();

/** The folder of the built site. */
const folder = process.env.OTR_OUT ?? 'build';

/** Runs Vite’s build. @param {Record<string, string>} more environment variables */
function buildSite(more) {
	const { status } = spawnSync('node_modules/.bin/vite', ['build', ...process.argv.slice(2)], {
		// Set NODE_ENV, because `runnerImport` has set it to development, also for child processes.
		env: { ...process.env, NODE_ENV: 'production', ...more },
		stdio: 'inherit'
	});
	if (status !== 0) process.exit(status ?? 1);
}

buildSite(mainLanguage ? { OTR_LANGUAGE: mainLanguage } : {});
for (const language of otherLanguages) {
	buildSite({ OTR_LANGUAGE: language, OTR_FOLDER: language });
	// Remove files that hosts read only at their root.
	for (const name of ['_headers', 'robots.txt', 'robots.txt.br', 'robots.txt.gz']) {
		rmSync(`${folder}/${language}/${name}`, { force: true });
	}
}

/** The path of the site’s folder on its host; empty if the site is at the root. */
const siteFolder = siteUrl().pathname.replace(/\/$/, '');
if (otherLanguages.length > 0 || siteFolder) {
	const file = `${folder}/_headers`;
	const headers = withLanguages(readFileSync(file, 'utf8'), otherLanguages);
	writeFileSync(file, siteFolder ? headersInFolder(headers, siteFolder) : headers);
}
if (siteFolder) {
	const example = fileURLToPath(new URL('../../nginx.conf', import.meta.url));
	writeFileSync(`${folder}/nginx.conf`, nginxInFolder(readFileSync(example, 'utf8'), siteUrl()));
}
