// Makes the timeline’s package in `dist/` from `src/package/` and everything that it imports, with the texts of each
// language. Imports in it are relative, and single parts of D3 are its only dependencies.
import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, normalize, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../messages-compiler/write.mjs';

/** The root of the repository. */
const root = fileURLToPath(new URL('../..', import.meta.url));
/** The folder in which the package is compiled. */
const work = join(root, '.package');
/** The folder of the finished package. */
const dist = join(root, 'dist');

/** Modules whose texts and grammar depend on the language. The package has one copy of them for each, in `words/`. */
const wordModules = ['labels', 'drawing-labels', 'panel-labels', 'record-labels'].map(
	(name) => `src/lib/messages/${name}.ts`
);

/** Matches the imports of a module: static imports, dynamic imports, and imports of types. */
const imports = /(from\s*|import\s*\(?\s*)(['"])(#[^'"]+|\.[^'"]+|[\w@][^'"]*)\2/g;

/** The part of D3 that exports each name. @type {Map<string, string>} */
const partOf = new Map();
for (const part of Object.keys(readJson('node_modules/d3/package.json').dependencies)) {
	for (const name of Object.keys(await import(part))) partOf.set(name, part);
}

/** The packages that were imported. @type {Set<string>} */
const packages = new Set();

/** @param {string} path from the root */
function readJson(path) {
	return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/**
 * Imports from the part of D3 that exports a name, instead of from `d3`. A type belongs to the part of the values in
 * its import.
 *
 * @param {string} text of a module
 */
function importParts(text) {
	return text.replace(/import \{([^}]*)\} from 'd3';/g, (whole, names) => {
		const parts = new Set(names.split(',').flatMap((name) => partOf.get(name.trim()) ?? []));
		if (parts.size !== 1)
			throw new Error(`${whole} is of ${parts.size} parts: write one import each`);
		return whole.replace("'d3'", `'${[...parts][0]}'`);
	});
}

/**
 * The module that an import means, as a path from the root; null for a package.
 *
 * @param {string} name as written in the import
 * @param {string} from the path of the importing module
 * @param {string} language for imports of texts
 */
function resolve(name, from, language) {
	if (name.startsWith('#lib/')) return `src/lib/${name.slice('#lib/'.length)}`;
	if (name === '#grammar') return `src/lib/messages/${language}.ts`;
	if (name.startsWith('#language/')) return `.messages/${language}/${name.slice(10)}.js`;
	if (name.startsWith('#messages/')) return `.messages/${name.slice(10)}.js`;
	if (name.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), name));
	packages.add(name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
	return null;
}

/**
 * The path of a module in the package.
 *
 * @param {string} path from the root
 * @param {string} language of its texts
 */
function packagePathOf(path, language) {
	if (wordModules.includes(path)) return path.replace('src/lib/messages', `words/${language}`);
	return path
		.replace(/^src\/package\//, '')
		.replace(/^src\/lib\//, '')
		.replace(/^\.messages\//, 'words/');
}

/** Modules that are already in the package. @type {Set<string>} */
const added = new Set();

/**
 * Adds a module and everything that it imports to the package.
 *
 * @param {string} path from the root
 * @param {string} language of the texts that it imports
 */
function addModule(path, language) {
	const packagePath = packagePathOf(path, language);
	if (added.has(packagePath)) return;
	added.add(packagePath);
	const text = importParts(readFileSync(join(root, path), 'utf8'));
	const packed = text.replace(imports, (whole, before, quote, name) => {
		const target = resolve(name, path, language);
		if (target === null) return whole;
		addModule(target, language);
		const to = posix.relative(posix.dirname(packagePath), packagePathOf(target, language));
		return `${before}${quote}${to.startsWith('.') ? to : `./${to}`}${quote}`.replace(
			/\.ts(?=['"]$)/,
			'.js'
		);
	});
	write(packagePath, packed);
	const types = path.replace(/\.js$/, '.d.ts');
	if (types !== path && existsSync(join(root, types))) addModule(types, language);
}

/**
 * @param {string} packagePath the path in the package’s sources
 * @param {string} text
 */
function write(packagePath, text) {
	const file = join(work, 'src', packagePath);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text.replace(/^\/\/# sourceMappingURL=.*$/m, ''));
}

/** The `package.json` of the package. That of this repository is private. */
function describe() {
	const about = readJson('package.json');
	packages.delete('svelte');
	const unknown = [...packages].filter((name) => !/^d3-/.test(name));
	if (unknown.length > 0) throw new Error(`the package would need ${unknown.join(', ')}`);
	const entry = { types: './index.d.ts', svelte: './index.js', default: './index.js' };
	return {
		name: 'on-the-record-timeline',
		version: about.version,
		description: 'An interactive timeline for Svelte 5, of plain events.',
		keywords: ['svelte', 'timeline', 'component', 'accessibility'],
		license: about.license,
		type: 'module',
		svelte: './index.js',
		types: './index.d.ts',
		sideEffects: ['**/*.css'],
		exports: {
			'.': entry,
			'./labels/*.js': { types: './labels/*.d.ts', default: './labels/*.js' },
			'./style.css': './style.css'
		},
		peerDependencies: { svelte: '^5.29.0' },
		dependencies: Object.fromEntries(
			[...packages]
				.sort()
				.map((name) => [name, `^${readJson(`node_modules/${name}/package.json`).version}`])
		)
	};
}

rmSync(work, { recursive: true, force: true });
rmSync(dist, { recursive: true, force: true });
addModule('src/package/index.ts', 'en');
for (const language of languages()) {
	addModule('src/lib/messages/labels.ts', language);
	write(
		`labels/${language}.ts`,
		`export { labels as default } from '../words/${language}/labels.js';\n`
	);
}

/** The package’s `package.json`, as an object. */
const about = describe();
/** The text of the package’s `package.json`. */
const json = `${JSON.stringify(about, null, '\t')}\n`;
writeFileSync(join(work, 'package.json'), json);
writeFileSync(
	join(work, 'svelte.config.js'),
	`import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';\nexport default { preprocess: vitePreprocess() };\n`
);
writeFileSync(
	join(work, 'tsconfig.json'),
	JSON.stringify({
		compilerOptions: {
			...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
			...{ target: 'esnext', module: 'esnext', moduleResolution: 'bundler', types: [] },
			...{ verbatimModuleSyntax: true, skipLibCheck: true, allowJs: true },
			lib: ['es2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable']
		},
		include: ['src']
	})
);
symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));

/** The run of `svelte-package`, which compiles the package. */
const made = spawnSync(
	join(root, 'node_modules/.bin/svelte-package'),
	['--input', 'src', '--output', relative(work, dist)],
	{ cwd: work, stdio: 'inherit' }
);
if (made.status !== 0) process.exit(made.status ?? 1);

/** The style sheets that are joined into the package’s one. */
const styles = ['src/lib/ui/styles/tokens.css', 'src/package/style.css'];
writeFileSync(
	join(dist, 'style.css'),
	styles.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
);
writeFileSync(join(dist, 'package.json'), json);
copyFileSync(join(root, 'docs/timeline.md'), join(dist, 'README.md'));
copyFileSync(join(root, 'LICENSE'), join(dist, 'LICENSE'));
rmSync(work, { recursive: true, force: true });
console.log(`${normalize(relative(process.cwd(), dist))}: ${about.name} ${about.version}`);
