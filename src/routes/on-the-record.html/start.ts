// The one file's own script: shows the page that its address names, without SvelteKit's client.
import '#lib/ui/styles/page.css';
import '#lib/ui/styles/fonts.css';
import './file.css';
import { mount } from 'svelte';
import { openDetailsOnPaper } from '#lib/ui/open-details.ts';
import type { FileData } from '#lib/record/publication.ts';
import FilePage from './FilePage.svelte';

const root = document.documentElement;
const text = document.getElementById('page_record')?.textContent ?? '';
const target = document.getElementById('page_content');

if (target) {
	// If a script fails, the list for readers without scripts comes back.
	const list = [...target.childNodes];
	try {
		const data: FileData = JSON.parse(text);
		target.replaceChildren();
		mount(FilePage, { target, props: { data } });
		root.dataset.script = 'started';
		document.adoptedStyleSheets = [];
		openDetailsOnPaper();
	} catch (error) {
		target.replaceChildren(...list);
		throw error;
	}
}
