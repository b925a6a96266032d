/** The layers of src/lib again, as the build resolves them; eslint.config.js has them by spelling. */
const layers = {
	schema: [],
	data: ['schema'],
	model: ['schema'],
	open: ['schema', 'model', 'export'],
	layout: ['model'],
	picture: ['model', 'layout'],
	export: ['schema', 'model'],
	state: ['model', 'layout', 'present'],
	attachments: [],
	embed: [],
	present: ['model'],
	components: ['model', 'layout', 'picture', 'export', 'state', 'attachments', 'embed', 'present']
};

const layerRule = ([layer, allowed]) => ({
	name: `${layer}-imports-upwards`,
	severity: 'error',
	comment: `${layer}/ may import ${allowed.join(', ') || 'nothing of ours'}.`,
	from: { path: `^src/lib/${layer}/` },
	to: { path: '^src/', pathNot: `^src/lib/(${[layer, ...allowed].join('|')})/` }
});

const packageRule = (name, from, packages) => ({
	name,
	severity: 'error',
	from: { path: from },
	to: { path: `(^|/)node_modules/(${packages})/` }
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...Object.entries(layers).map(layerRule),
		packageRule(
			'pure-code-knows-svelte',
			'^src/lib/(schema|data|model|open|layout|picture|export|embed|present)/',
			'svelte|@sveltejs'
		),
		packageRule('d3-outside-its-layers', '^src/(?!lib/layout/)', 'd3|d3-[a-z]+'),
		packageRule('valibot-outside-schema', '^src/(?!lib/schema/)', 'valibot'),
		{ name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'no-unresolvable',
			severity: 'error',
			comment: 'An alias that stops resolving would hide every rule above.',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(\\$app/|\\$env/|\\./\\$types|virtual:embed/)' }
		},
		{
			name: 'no-dev-dependency',
			severity: 'error',
			comment: 'What the site ships is a dependency; src/cli is run beside it.',
			from: { path: '^src/(?!cli/)' },
			to: { dependencyTypes: ['npm-dev'], pathNot: '(^|/)node_modules/(svelte|@sveltejs|@types)/' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.svelte.ts', '.svelte', '.ts', '.js', '.mjs', '.json'],
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'types', 'default']
		}
	}
};
