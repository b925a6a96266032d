// Makes the timeline’s package in `dist/` from `src/package/` and everything that it imports, with the texts of each
// language. Makes all imports relative, and replaces `d3` by its single parts, which are the only dependencies.
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
/** A temporary folder, in which the package is compiled. */
const workFolder = join(root, '.package');
/** The folder of the finished package. */
const distFolder = join(root, 'dist');

/** The modules that contain texts. The package has a copy of them for each language, in `words/`. */
const wordModules = ['labels', 'drawing-labels', 'part-labels', 'record-labels'].map(
	(name) => `src/lib/messages/${name}.ts`
);

/** Matches static imports, dynamic imports, and imports of types. The groups are `from` or `import`, quote and name. */
const importPattern = /(from\s*|import\s*\(?\s*)(['"])(#[^'"]+|\.[^'"]+|[\w@][^'"]*)\2/g;

/** For each name that `d3` exports, the part of D3 that defines it: `d3-scale`. @type {Map<string, string>} */
const partByName = new Map();
for (const part of Object.keys(readJson('node_modules/d3/package.json').dependencies)) {
	for (const name of Object.keys(await import(part))) partByName.set(name, part);
}

/** The packages that the copied modules import. @type {Set<string>} */
const packages = new Set();

/** Reads a JSON file. @param {string} path from the root */
function readJson(path) {
	return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/**
 * Changes imports from `d3` into imports from the part of D3 that defines the names. Takes an imported type from the
 * same part as the values of its import statement.
 *
 * @param {string} text the code of a module
 */
function replaceD3Imports(text) {
	return text.replace(/import \{([^}]*)\} from 'd3';/g, (whole, names) => {
		const parts = new Set(names.split(',').flatMap((name) => partByName.get(name.trim()) ?? []));
		if (parts.size !== 1)
			throw new Error(`${whole} is of ${parts.size} parts: write one import each`);
		return whole.replace("'d3'", `'${[...parts][0]}'`);
	});
}

/**
 * Resolves an import to the path of a module, from the root; null for a package.
 *
 * @param {string} name as written in the import
 * @param {string} from the path of the importing module
 * @param {string} language the language of imported texts
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
 * The path that a module gets in the package.
 *
 * @param {string} path from the root
 * @param {string} language the language of its texts
 */
function packagePathOf(path, language) {
	if (wordModules.includes(path)) return path.replace('src/lib/messages', `words/${language}`);
	return path
		.replace(/^src\/package\//, '')
		.replace(/^src\/lib\//, '')
		.replace(/^\.messages\//, 'words/');
}

/** Modules that are already in the package. @type {Set<string>} */
const addedModules = new Set();

/**
 * Adds a module and everything that it imports to the package.
 *
 * @param {string} path from the root
 * @param {string} language the language of the texts that it imports
 */
function addModule(path, language) {
	const packagePath = packagePathOf(path, language);
	if (addedModules.has(packagePath)) return;
	addedModules.add(packagePath);
	const text = replaceD3Imports(readFileSync(join(root, path), 'utf8'));
	const packed = text.replace(importPattern, (whole, before, quote, name) => {
		const target = resolve(name, path, language);
		if (target === null) return whole;
		addModule(target, language);
		const to = posix.relative(posix.dirname(packagePath), packagePathOf(target, language));
		return `${before}${quote}${to.startsWith('.') ? to : `./${to}`}${quote}`.replace(
			/\.ts(?=['"]$)/,
			'.js'
		);
	});
	writeModule(packagePath, packed);
	const types = path.replace(/\.js$/, '.d.ts');
	if (types !== path && existsSync(join(root, types))) addModule(types, language);
}

/**
 * Writes a module of the package.
 *
 * @param {string} packagePath the path in the package’s sources
 * @param {string} text
 */
function writeModule(packagePath, text) {
	const file = join(workFolder, 'src', packagePath);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text.replace(/^\/\/# sourceMappingURL=.*$/m, ''));
}

/** Makes the `package.json` of the package. (The one of this repository is marked private.) */
function makePackageJson() {
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

rmSync(workFolder, { recursive: true, force: true });
rmSync(distFolder, { recursive: true, force: true });
addModule('src/package/index.ts', 'en');
for (const language of languages()) {
	addModule('src/lib/messages/labels.ts', language);
	writeModule(
		`labels/${language}.ts`,
		`export { labels as default } from '../words/${language}/labels.js';\n`
	);
}

/** The package’s `package.json`, as an object. */
const about = makePackageJson();
/** The text of the package’s `package.json`. */
const packageJson = `${JSON.stringify(about, null, '\t')}\n`;
writeFileSync(join(workFolder, 'package.json'), packageJson);
writeFileSync(
	join(workFolder, 'svelte.config.js'),
	`import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';\nexport default { preprocess: vitePreprocess() };\n`
);
writeFileSync(
	join(workFolder, 'tsconfig.json'),
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
symlinkSync(join(root, 'node_modules'), join(workFolder, 'node_modules'));

/** The result of `svelte-package`, which compiles the package. */
const compileResult = spawnSync(
	join(root, 'node_modules/.bin/svelte-package'),
	['--input', 'src', '--output', relative(workFolder, distFolder)],
	{ cwd: workFolder, stdio: 'inherit' }
);
if (compileResult.status !== 0) process.exit(compileResult.status ?? 1);

/** The style sheets that are joined into the package’s `style.css`. */
const styles = ['src/lib/ui/styles/tokens.css', 'src/package/style.css'];
writeFileSync(
	join(distFolder, 'style.css'),
	styles.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
);
writeFileSync(join(distFolder, 'package.json'), packageJson);
copyFileSync(join(root, 'docs/timeline.md'), join(distFolder, 'README.md'));
copyFileSync(join(root, 'LICENSE'), join(distFolder, 'LICENSE'));
rmSync(workFolder, { recursive: true, force: true });
console.log(`${normalize(relative(process.cwd(), distFolder))}: ${about.name} ${about.version}`);
