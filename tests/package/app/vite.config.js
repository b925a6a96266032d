import { svelte } from '@sveltejs/vite-plugin-svelte';

const pages = ['index', 'two', 'bootstrap', 'reset'];

export default {
	plugins: [svelte()],
	build: { rolldownOptions: { input: pages.map((name) => `${name}.html`) } }
};
