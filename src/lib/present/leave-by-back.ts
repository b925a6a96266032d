import type { Stage } from './stage.svelte.ts';

/**
 * Lets the browser's Back go one step back, and leave the page only from the first step. Beyond the first step the history
 * has one more entry, which is made again after each Back. Call it in an effect: it follows the step.
 *
 * @returns a function that ends it
 */
export function leaveByBack(stage: Stage): () => void {
	// The router ignores it, since it has the state of the entry before.
	if (!stage.isFirst && !hasEntry) {
		history.pushState(history.state, '');
		hasEntry = true;
	}
	const onpopstate = () => {
		hasEntry = false;
		if (stage.isFirst) history.back();
		else stage.run({ name: 'prev' });
	};
	addEventListener('popstate', onpopstate);
	return () => {
		removeEventListener('popstate', onpopstate);
	};
}

/** Whether the history has the entry. */
let hasEntry = false;
