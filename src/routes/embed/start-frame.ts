import '#lib/ui/styles/base.css';
import './embed.css';
import './low.css';
import './paper.css';
import { hydrate } from 'svelte';
import type { CardInsideSnippet, LegendSnippet } from '#lib/embed/keep-html.svelte.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import EmbedPage from './EmbedPage.svelte';
import { frameView } from './frame-view.ts';

/** Waits for the next task, so that the browser can do other things first. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Hydrates the prerendered frame, without SvelteKit's client. Before that, lays out the drawing in a task of its own.
 *
 * @param inside renders the part of a card that can be unfolded
 * @param legend renders the legend of the drawing
 */
export async function startFrame(inside: CardInsideSnippet, legend: LegendSnippet): Promise<void> {
	const text = document.getElementById('page_record')?.textContent ?? '';
	const record: RecordData = JSON.parse(text);
	await nextTask();
	frameView(record).scenes.at(0);
	await nextTask();
	const target = document.getElementById('page_embed');
	if (target) {
		hydrate(EmbedPage, { target, props: { record, inside, legend } });
	}
	document.documentElement.dataset.script = 'started';
}
