// Makes the sites of other records that the tests look at, after `npm run build`: `npm run records`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { languages } from '../../src/messages-compiler/write.mjs';
import { createPageWriter } from './prerender.mjs';

const folder = 'build-records';

/**
 * How many events, and over how many days they fall. One is written from right to left; `test:all` has more languages.
 * @type {{ name: string, events: number, days: number, language?: 'ar' | 'de' | 'he' }[]}
 */
const records = [
	{ name: '50', events: 50, days: 400 },
	{ name: '200', events: 200, days: 1500 },
	{ name: '1000', events: 1000, days: 4000 },
	{ name: 'ar', events: 40, days: 400, language: 'ar' },
	...(process.env.OTR_ALL
		? /** @type {const} */ (['de', 'he']).map((language) => {
				return { name: language, events: 40, days: 400, language };
			})
		: [])
];

const options = {
	configFile: /** @type {const} */ (false),
	resolve: { alias: { '#lib': `${process.cwd()}/src/lib` } }
};
/** @type {{ module: typeof import('../fixtures/a-timeline.ts') }} */
const { module } = await runnerImport('./tests/fixtures/a-timeline.ts', options);
/** @type {{ module: typeof import('../fixtures/a-file-of-spans.ts') }} */
const { module: spans } = await runnerImport('./tests/fixtures/a-file-of-spans.ts', options);
/** @type {{ module: typeof import('../fixtures/many-events.ts') }} */
const { module: many } = await runnerImport('./tests/fixtures/many-events.ts', options);

/** @type {{ module: typeof import('../fixtures/a-file-of-pictures.ts') }} */
const { module: pictures } = await runnerImport('./tests/fixtures/a-file-of-pictures.ts', options);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

// The pages of the seeded records, written by the server part of the site’s own build. That is what
// SvelteKit’s prerenderer does, and takes a tenth of a second where a build takes twenty.
const writePages = await createPageWriter('.svelte-kit/output/server');
/**
 * @param {string} name
 * @param {unknown} file
 * @param {string[]} paths
 */
async function write(name, file, paths) {
	const record = `${folder}/${name}.json`;
	writeFileSync(record, JSON.stringify(file));
	await writePages(record, `${folder}/${name}`, paths);
}
for (const { name, ...options } of records) {
	const file = module.aRandomFile(7, { ...options, tracks: 3 });
	await write(name, file, ['/', '/present/']);
}
// Of which no drawing has room for the words of all leads.
await write('crowd', module.aRandomFile(11, { events: 60, days: 400 }), ['/embed/']);
// What lasted, from either side.
for (const language of /** @type {const} */ (['en', 'ar'])) {
	await write(`spans-${language}`, spans.aFileOfSpans(language), ['/']);
}

// With pictures, each in its sizes and formats.
const sizes = ['wide-480', 'wide-1280', 'tall-400', 'small-120'];
await write('pictures', pictures.aFileOfPictures(), [
	...['/', '/present/', '/teach/', '/embed/', '/e/wide/', '/events.json', '/events.csv'],
	...['avif', 'webp'].flatMap((format) => sizes.map((name) => `/pictures/${name}.${format}`))
]);

/**
 * @param {string} command for Node
 * @param {string} name of its folder
 * @param {Record<string, string>} env
 */
function build(command, name, env) {
	const { status, stderr } = spawnSync('node', [...command.split(' '), '--logLevel', 'warn'], {
		env: {
			...process.env,
			// What has read the fixtures has made it a development build of all that comes after.
			NODE_ENV: 'production',
			OTR_OUT: `${folder}/${name}`,
			...env
		},
		encoding: 'utf8'
	});
	if (status === 0) return;
	console.error(stderr);
	process.exit(1);
}

// The shipped record once more: frame and stage may show the records of another site beside it.
build('node_modules/vite/bin/vite.js build', 'listed', {
	OTR_OPEN_ORIGINS: 'https://records.example',
	OTR_PAGES: '/embed/ /present/'
});

if (process.env.OTR_ALL) {
	build('src/cli/build.mjs', 'languages', { OTR_LANGUAGES: ['en', ...languages()].join(' ') });
	build('node_modules/vite/bin/vite.js build', 'story-ar', {
		OTR_RECORD: 'tests/fixtures/story-ar.json'
	});
}
mkdirSync(`${folder}/data`);

/**
 * Whose titles say how many there are.
 * @param {number} n
 */
function someEvents(n) {
	const random = module.aRandom(n);
	const day = 86_400_000;
	/** @param {number} time */
	const iso = (time) => new Date(time).toISOString().slice(0, 10);
	return Array.from({ length: n }, (_, i) => {
		const start = Date.UTC(2000, 0, 1) + Math.floor(random() * 7_300) * day;
		const isLong = random() < 0.2;
		const end = isLong ? iso(start + Math.ceil(random() * 60) * day) : null;
		const group = `group-${1 + Math.floor(random() * 3)}`;
		return { id: `event-${i}`, title: `Event ${i} of ${n}`, start: iso(start), end, group };
	});
}

/** Files that a reader opens, under `data/`; the largest only for `test:all`. */
const data = {
	'own.json': module.aRandomFile(7, { events: 500, days: 4_000, tracks: 3 }),
	'one-day.json': many.manyEvents(1, { events: 100_000, dates: 'one-day' }),
	...(process.env.OTR_ALL && {
		'100000.json': someEvents(100_000),
		'long-titles.json': many.manyEvents(1, { events: 100_000, hasLongTitles: true }),
		'groups.json': many.manyEvents(2, { events: 4_000, tracks: 2_000 })
	})
};
for (const [name, content] of Object.entries(data)) {
	writeFileSync(`${folder}/data/${name}`, JSON.stringify(content));
}
