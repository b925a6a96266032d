import type { Stage } from './stage.svelte.ts';

/**
 * Lets the browser's Back go one step back. Only from the first step does Back leave the page. Beyond it, the history
 * has one more entry, which is made again after each Back. Call it in an effect that follows the step.
 *
 * @returns a function that stops it
 */
export function leaveByBack(stage: Stage): () => void {
	// The new entry has the same state, so that SvelteKit does not take it for another page.
	if (!stage.isFirst && !further.has(stage)) {
		history.pushState(history.state, '');
		further.add(stage);
	}
	const onpopstate = () => {
		further.delete(stage);
		if (stage.isFirst) history.back();
		else stage.run({ name: 'prev' });
	};
	addEventListener('popstate', onpopstate);
	return () => {
		removeEventListener('popstate', onpopstate);
	};
}

/** Stages whose entry exists. One page may show several stages in turn. */
const further = new WeakSet<Stage>();
