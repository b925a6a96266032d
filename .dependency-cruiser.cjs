/** The rooms of the core, in order. Each may import only those before it; CONTRIBUTING.md explains why. */
const core = ['record', 'import', 'messages', 'ui', 'timeline', 'parts', 'overview', 'cards'];

/** The features. Each may import the core, but no other feature, because routes/ joins them. */
const features = ['story', 'export', 'embed', 'present', 'teach', 'open', 'make'];

const roomRule = (room, allowed, comment) => ({
	name: `${room}-stays-in-its-room`,
	severity: 'error',
	comment,
	from: { path: `^src/lib/${room}/` },
	to: { path: '^src/', pathNot: `^src/lib/(${[room, ...allowed].join('|')})/` }
});

const packageRule = (name, comment, from, packages) => ({
	name,
	severity: 'error',
	comment,
	from: { path: from },
	to: { path: `(^|/)node_modules/(${packages})/` }
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...core.map((room, index) => {
			const above = core.slice(0, index);
			const what = above.length > 0 ? above.join(', ') : 'nothing of ours';
			return roomRule(
				room,
				above,
				`The core is built from the record up: ${room}/ imports ${what}.`
			);
		}),
		...features.map((room) =>
			roomRule(
				room,
				core,
				`A feature imports the core alone, so that each can be read and changed by itself: ` +
					`what ${room}/ shares with another feature belongs into the core, or is handed in by routes/.`
			)
		),
		{
			name: 'rooms-are-listed',
			severity: 'error',
			comment:
				'Give it a place in the list of rooms (`core` or `features`): the others have no rules.',
			from: {},
			to: { path: `^src/lib/(?!(${[...core, ...features].join('|')})/)` }
		},
		{
			name: 'the-package-is-made-of-the-drawing',
			severity: 'error',
			comment: 'A stranger installs the drawing, and what it is made of.',
			from: { path: '^src/package/' },
			to: {
				path: '^src/',
				pathNot: '^src/(package|lib/(record|messages|ui|timeline|parts|overview))/'
			}
		},
		{
			name: 'records-have-no-words',
			severity: 'error',
			comment:
				'record/ and import/ give codes; messages/ makes words of them, so that nothing depends on a language. ' +
				'What import/ reads, it reads in all languages.',
			from: { path: '^src/lib/(record|import)/' },
			to: { path: '^\\.messages/', pathNot: '^\\.messages/understood/' }
		},
		{
			name: 'only-routes-load-later',
			severity: 'error',
			comment:
				'What a page loads later is seen in its route, which hands it in. A worker has no route.',
			from: { path: '^src/lib/', pathNot: '^src/lib/open/record(\\.worker|-reader)\\.ts$' },
			to: { dynamic: true }
		},
		{
			name: 'layout-is-pure',
			severity: 'error',
			comment:
				'timeline/layout/ makes a scene out of a record; timeline/draw/ makes a display list out of a scene. Neither knows the state or the components.',
			from: { path: '^src/lib/timeline/(layout|draw)/' },
			to: { path: '^src/lib/timeline/', pathNot: '^src/lib/timeline/(layout|draw)/' }
		},
		{
			name: 'layout-knows-no-drawing',
			severity: 'error',
			comment: 'A scene is made once, and drawn by whoever wants to.',
			from: { path: '^src/lib/timeline/layout/' },
			to: { path: '^src/lib/timeline/draw/' }
		},
		{
			name: 'the-shipped-record-is-read-by-the-server',
			severity: 'error',
			comment:
				'Pages get the record as checked data; the files of record/shipped/ are read in the build.',
			from: { path: '^src/', pathNot: '^src/(server/|lib/record/shipped/)' },
			to: { path: '^src/lib/record/shipped/' }
		},
		{
			name: 'server-stays-in-the-build',
			severity: 'error',
			comment: 'src/server/ runs in the build: a page that imported it would carry all of it.',
			from: {
				path: '^src/',
				pathNot: '^src/(server/|hooks\\.server|routes/.*(\\+server|\\.server)\\.ts$)'
			},
			to: { path: '^src/server/' }
		},
		{
			name: 'vite-plugins-stay-outside-the-site',
			severity: 'error',
			comment:
				'src/vite/ is what vite.config.ts is made of: it builds the site, and is no part of it.',
			from: { path: '^src/(?!vite/)' },
			to: { path: '^src/vite/' }
		},
		{
			name: 'vite-plugins-import-no-page',
			severity: 'error',
			comment: 'What builds the site must run before there is one.',
			from: { path: '^src/vite/' },
			to: { path: '^src/', pathNot: '^src/(vite|cli|messages-compiler)/' }
		},
		packageRule(
			'pure-code-knows-svelte',
			'It must run where nothing is rendered: in a worker, in a test, at the command line.',
			'^src/lib/((record|import|messages|timeline/layout|timeline/draw|cards/picture|export/picture)/|ui/(text-width|line-direction)|overview/(brush-domain|layout-overview))',
			'svelte|@sveltejs'
		),
		packageRule(
			'only-layout-knows-d3',
			'timeline/layout/ hands on plain numbers, so that no component depends on a scale.',
			'^src/(?!lib/timeline/layout/)',
			'd3|d3-[^/]+'
		),
		packageRule(
			'only-record-knows-valibot',
			'What a record is stands in record/ alone: a page that only shows one needs no schema.',
			'^src/(?!lib/record/)',
			'valibot|@valibot/[^/]+'
		),
		{
			name: 'only-routes-know-kit',
			severity: 'error',
			comment:
				'A room must work without SvelteKit: in the frame, in the one file, in another project.',
			from: { path: '^src/lib/' },
			to: { path: '^(\\$app|\\$env)/' }
		},
		{
			name: 'no-circular',
			severity: 'error',
			comment: 'Two modules that import each other are one.',
			from: { path: '(.+)' },
			// A component that stands in itself, as a shape in a shape, is still one.
			to: { circular: true, pathNot: '^$1$' }
		},
		{
			name: 'no-unresolvable',
			severity: 'error',
			comment: 'An alias that stops resolving would hide every rule above.',
			from: {},
			to: {
				couldNotResolve: true,
				pathNot: '^(\\$app/|\\$env/|\\./\\$types|virtual:(embed|start)/)'
			}
		},
		{
			name: 'no-dev-dependency',
			severity: 'error',
			comment:
				'What the site ships is a dependency; src/cli is run beside it, src/vite and src/messages-compiler build it.',
			from: { path: '^src/(?!(cli|vite|messages-compiler)/)' },
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
