import '#lib/ui/styles/base.css';
import './embed.css';
import { hydrate } from 'svelte';
import type { Inside } from '#lib/embed/kept-insides.svelte.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import EmbedPage from './EmbedPage.svelte';

/**
 * Hydrates what the build has prerendered, without SvelteKit's client.
 *
 * @param inside what a card unfolds
 */
export function startFrame(inside: Inside): void {
	const text = document.getElementById('page_record')?.textContent ?? '';
	const record: RecordData = JSON.parse(text);
	const target = document.getElementById('page_embed');
	if (target) hydrate(EmbedPage, { target, props: { record, inside, isPrerendering: false } });
	document.documentElement.dataset.script = 'started';
}
