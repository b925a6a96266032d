import type { Stage } from './stage.svelte.ts';

/**
 * Lets the browser's Back go one step back, and leave the page only from the first step. Beyond the first step the history
 * has one more entry, which is made again after each Back. Call it in an effect: it follows the step.
 *
 * @returns a function that ends it
 */
export function leaveByBack(stage: Stage): () => void {
	// It has the state of the entry before: nothing takes it for another page.
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

/** The stages for which the history has the entry: one page may show several, one after the other. */
const further = new WeakSet<Stage>();
