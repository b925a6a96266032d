import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Refuses code that makes markup, code or styles out of strings. */
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

/** Finds words in the markup, and in attributes that are visible or read out. */
const words = '/[A-Za-z]{2}/';
const spokenAttributes =
	'/^(aria-label|aria-valuetext|aria-roledescription|title|placeholder|alt|label)$/';
const inMessages =
	'Words of the interface stand in src/lib/messages/, so that it can speak another language.';
const noWords = [
	{ selector: `:not(SvelteStyleElement) > SvelteText[value=${words}]`, message: inMessages },
	{
		selector: `SvelteAttribute[key.name=${spokenAttributes}] > SvelteLiteral[value=${words}]`,
		message: inMessages
	}
];

const noLoading = { selector: 'ImportExpression', message: 'Only routes load things later.' };

/** The build of a frame leaves out a property that is read only so that Svelte’s state notices it. */
const noBareReads = {
	selector: "UnaryExpression[operator='void'] > :matches(MemberExpression, ArrayExpression)",
	message: 'Call a method that reads it: the build of a frame leaves out a bare read.'
};

/** In a frame, each of these scrolls the host’s page or takes its focus. */
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
			'dist/',
			'.package/',
			// oxlint reads all TypeScript and JavaScript. These files need Svelte’s rules or `staysPut`, too.
			'**/*.{js,mjs,cjs,ts}',
			'!src/**/*.svelte.ts',
			'!src/{lib,routes}/embed/**/*.ts'
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
		// Addresses of the page’s own state and of other sites are not routes.
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
		files: ['src/lib/**/*.svelte'],
		rules: {
			'no-restricted-syntax': [...noMarkup['no-restricted-syntax'], noLoading, ...noWords]
		}
	},
	{
		files: ['src/lib/{timeline,cards,ui,open}/**/*.{ts,svelte}'],
		rules: {
			'no-restricted-syntax': [
				...noMarkup['no-restricted-syntax'],
				noLoading,
				...noWords,
				noBareReads
			]
		}
	},
	{
		files: ['src/routes/**/*.svelte'],
		rules: {
			'no-restricted-syntax': [...noMarkup['no-restricted-syntax'], ...noWords]
		}
	},
	{
		files: ['src/{lib/embed,routes/embed}/**/*.{ts,svelte}'],
		// The dialog that makes snippets is on the story’s page, not in a frame.
		ignores: ['src/lib/embed/builder/**'],
		rules: {
			'no-restricted-syntax': [
				...noMarkup['no-restricted-syntax'],
				noLoading,
				...noWords,
				noBareReads,
				...staysPut
			]
		}
	}
);
