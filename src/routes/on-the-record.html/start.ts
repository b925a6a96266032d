// The script of the one file. Shows the page that the address asks for, without SvelteKit's client.
import '#lib/ui/styles/page.css';
import '#lib/ui/styles/fonts.css';
import './file.css';
import { mount } from 'svelte';
import { openDetailsOnPaper } from '#lib/ui/open-details.ts';
import type { OneFileData } from '#lib/record/publication.ts';
import { loadPictures } from '../event-pictures.svelte.ts';
import FilePage from './FilePage.svelte';
import { unpackText } from './unpack-text.ts';

const root = document.documentElement;
/** The element for the page. */
const target = document.getElementById('page_content');

/** Reads the data. It is compressed in the site's own file, but plain JSON if a browser has replaced the record. */
async function readData(): Promise<OneFileData> {
	const element = document.getElementById('page_record');
	const text = element?.textContent ?? '';
	const isPacked = element?.getAttribute('type') === 'application/gzip';
	return JSON.parse(isPacked ? await unpackText(text) : text);
}

async function start(target: HTMLElement) {
	const data = await readData();
	if (data.record.events.some(({ picture }) => picture)) await loadPictures();
	// If the start fails, the list for readers without scripts is restored.
	const list = [...target.childNodes];
	try {
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

if (target) void start(target);
