import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What each folder of src/lib may import; CONTRIBUTING.md says why. */
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

const pure = ['schema', 'data', 'model', 'open', 'layout', 'picture', 'export', 'embed', 'present'];
const withoutD3 = [
	'schema',
	'data',
	'model',
	'open',
	'picture',
	'export',
	'state',
	'attachments',
	'embed',
	'present',
	'components'
];

/** @param {string} layer @param {string[]} allowed */
const layerRules = (layer, allowed) => ({
	files: [`src/lib/${layer}/**/*.{ts,svelte}`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{ group: ['../*'], message: 'Another folder is #lib/<folder>/file, this one is ./file.' },
					{
						regex: `^#lib/(?!(${[layer, ...allowed].join('|')})/)`,
						message: `${layer}/ may import ${allowed.join(', ') || 'nothing of ours'}.`
					},
					{ group: ['$app/*', '$env/*'], message: 'Only routes know SvelteKit.' },
					...(pure.includes(layer)
						? [{ group: ['svelte', 'svelte/*'], message: `${layer}/ is plain TypeScript.` }]
						: []),
					...(withoutD3.includes(layer)
						? [{ group: ['d3', 'd3-*'], message: 'Only layout/ knows D3.' }]
						: [])
				]
			}
		]
	}
});

/** Text is text: nothing makes markup, code or styles out of a string. */
const noMarkup = {
	'svelte/no-at-html-tags': 'error',
	'no-eval': 'error',
	'no-implied-eval': 'error',
	'no-new-func': 'error',
	'no-restricted-properties': [
		'error',
		...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'setHTML', 'setHTMLUnsafe'].map(
			(property) => ({ property })
		),
		{ object: 'document', property: 'write' },
		{ object: 'document', property: 'writeln' }
	],
	'no-restricted-syntax': [
		'error',
		{
			selector: "CallExpression[callee.property.name='html']",
			message: 'D3 must not write markup.'
		},
		{
			selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^on/]",
			message: 'No code in attributes.'
		}
	]
};

const noLoading = { selector: 'ImportExpression', message: 'Only routes load things later.' };

/** In a frame each of these scrolls the page around it, or takes its focus. */
const staysPut = [
	{
		selector: "CallExpression[callee.property.name='scrollIntoView']",
		message: 'It scrolls the page around the frame.'
	},
	{
		selector:
			"CallExpression[callee.property.name='focus']:not([arguments.0.properties.0.key.name='preventScroll'][arguments.0.properties.0.value.value=true])",
		message: 'Only focus({ preventScroll: true }): else the page around the frame scrolls.'
	},
	{
		selector:
			"AssignmentExpression[left.property.name='hash'][left.object.name='location'], AssignmentExpression[left.property.name='hash'][left.object.property.name='location'], AssignmentExpression[left.name='location'], AssignmentExpression[left.property.name='location']",
		message:
			'A place in the address scrolls the page around the frame, and makes an entry in its history.'
	},
	{
		selector: "MemberExpression[property.name='autofocus'], SvelteAttribute[key.name='autofocus']",
		message: 'It takes the focus of the page around the frame.'
	}
];

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'build-records/',
			'build-bench/',
			'coverage/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			...noMarkup,
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		// The addresses of one page's own state and of other sites are not routes.
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['src/**/*.{ts,js,svelte}'],
		rules: {
			'no-script-url': 'error',
			'no-restricted-globals': [
				'error',
				{ name: 'DOMParser', message: 'Nothing makes markup of a string.' }
			],
			'no-restricted-properties': [
				...noMarkup['no-restricted-properties'],
				{ property: 'createContextualFragment' }
			]
		}
	},
	{
		files: ['src/lib/**/*.{ts,svelte}'],
		rules: {
			'no-restricted-syntax': [...noMarkup['no-restricted-syntax'], noLoading]
		}
	},
	{
		files: ['src/{lib/components/embed,lib/embed,routes/embed}/**/*.{ts,svelte}'],
		rules: {
			'no-restricted-syntax': [...noMarkup['no-restricted-syntax'], noLoading, ...staysPut]
		}
	},
	...Object.entries(layers).map(([layer, allowed]) => layerRules(layer, allowed))
);
