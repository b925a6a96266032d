/** A project as a framework's own template makes it, with as few files as it builds from. */
interface Project {
	/** Name and version of what it installs. */
	packages: Readonly<Record<string, string>>;
	/** By their paths; the code of the dialog replaces `<!--snippet-->`. */
	files: Readonly<Record<string, string>>;
	/** Each with its arguments, run by npx. */
	commands: readonly (readonly [string, ...string[]])[];
	/** A file that it makes, in which the element is. */
	built: string;
}

const typescript = { typescript: '6.0.3' };

const options = {
	...{ strict: true, noEmit: true, skipLibCheck: true, isolatedModules: true, types: [] },
	...{ target: 'ESNext', module: 'ESNext', moduleResolution: 'bundler', jsx: 'preserve' },
	lib: ['ESNext', 'DOM', 'DOM.Iterable']
};

/** @param include files beside our types */
const tsconfig = (...include: string[]) =>
	JSON.stringify({ compilerOptions: options, include: ['src/embed.d.ts', ...include] });

const script = '<script async src="https://story.example/embed.js"></script>';

const use = `const change = { event: 'another-event', theme: 'dark' } as const;
export const set = (element: HTMLElement) => window.otrEmbed?.set(element, change);
`;

export const frameworks: Readonly<Record<string, Project>> = {
	next: {
		packages: {
			next: '16.4.6',
			react: '19.3.1',
			'react-dom': '19.3.1',
			'@types/react': '19.3.3',
			'@types/node': '20.19.0',
			...typescript
		},
		files: {
			'tsconfig.json': tsconfig('src/**/*.ts', 'src/**/*.tsx'),
			'next.config.mjs': `export default { output: 'export' };`,
			'src/set.ts': use,
			'src/app/layout.tsx': `export default function Layout({ children }: { children: React.ReactNode }) {
	return <html lang="en"><body>{children}${script.replace('async ', 'async={true} ')}</body></html>;
}`,
			'src/app/page.tsx': `export default function Article() {
	return <main><p>Before</p>
<!--snippet-->
</main>;
}`
		},
		commands: [['next', 'build']],
		built: 'out/index.html'
	},
	vue: {
		packages: {
			vue: '3.5.45',
			'@vitejs/plugin-vue': '6.0.11',
			'vue-tsc': '3.3.14',
			vite: '8.3.8',
			...typescript
		},
		files: {
			'tsconfig.json': tsconfig('src/**/*.ts', 'src/**/*.vue'),
			'vite.config.js': `import vue from '@vitejs/plugin-vue';
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'otr-timeline' } } })],
	build: { rolldownOptions: { output: { entryFileNames: 'app.js' } } } };`,
			'index.html': `<div id="app"></div><script type="module" src="/src/main.ts"></script>${script}`,
			'src/set.ts': use,
			'src/main.ts': `import { createApp } from 'vue';
import Article from './Article.vue';
createApp(Article).mount('#app');`,
			'src/Article.vue': `<script setup lang="ts"></script>
<template><main><p>Before</p>
<!--snippet-->
</main></template>`
		},
		commands: [
			['vue-tsc', '--noEmit'],
			['vite', 'build']
		],
		built: 'dist/app.js'
	},
	docusaurus: {
		packages: {
			'@docusaurus/core': '3.10.2',
			'@docusaurus/preset-classic': '3.10.2',
			'@mdx-js/react': '3.1.1',
			react: '19.3.1',
			'react-dom': '19.3.1'
		},
		files: {
			'docusaurus.config.js': `export default {
	title: 'A site', url: 'https://site.example', baseUrl: '/',
	presets: [['classic', { docs: false, blog: false }]],
	scripts: [{ src: 'https://story.example/embed.js', async: true }]
};`,
			'src/pages/index.mdx': `# An article

Before

<!--snippet-->

After
`
		},
		commands: [['docusaurus', 'build']],
		built: 'build/index.html'
	},
	svelte: {
		packages: {
			svelte: '5.57.3',
			'@sveltejs/vite-plugin-svelte': '7.3.1',
			'svelte-check': '4.7.8',
			vite: '8.3.8',
			...typescript
		},
		files: {
			'tsconfig.json': tsconfig('src/**/*.ts', 'src/**/*.svelte'),
			'vite.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte';
export default { plugins: [svelte()], build: { rolldownOptions: { output: { entryFileNames: 'app.js' } } } };`,
			'index.html': `<div id="app"></div><script type="module" src="/src/main.ts"></script>${script}`,
			'src/set.ts': use,
			'src/main.ts': `import { mount } from 'svelte';
import Article from './Article.svelte';
mount(Article, { target: document.body });`,
			'src/Article.svelte': `<script lang="ts"></script>
<main><p>Before</p>
<!--snippet-->
</main>`
		},
		commands: [
			['svelte-check', '--fail-on-warnings'],
			['vite', 'build']
		],
		built: 'dist/app.js'
	}
};
