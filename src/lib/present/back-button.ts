import type { Stage } from './stage.svelte.ts';

/**
 * Makes the browser's Back button go one step back. Only at the first step does it leave the page. Works by an extra
 * history entry at all later steps, which is added again after each Back. Call it in an effect that depends on the step.
 *
 * @returns a function that stops it
 */
export function handleBackButton(stage: Stage): () => void {
	// The extra entry has the state of the entry before it.
	if (!stage.isFirst && !stagesWithExtraEntry.has(stage)) {
		history.pushState(history.state, '');
		stagesWithExtraEntry.add(stage);
	}
	const onpopstate = () => {
		stagesWithExtraEntry.delete(stage);
		if (stage.isFirst) history.back();
		else stage.run({ name: 'prev' });
	};
	addEventListener('popstate', onpopstate);
	return () => {
		removeEventListener('popstate', onpopstate);
	};
}

/** Stages that have an extra entry. A page may show several stages one after another. */
const stagesWithExtraEntry = new WeakSet<Stage>();
