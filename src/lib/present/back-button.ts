import type { Stage } from './stage.svelte.ts';

/**
 * Makes the browser's Back button go one step back; at the first step, it leaves the page. For this, all later steps have
 * an extra history entry, which is added again after each Back. Call this in an effect that depends on the step.
 *
 * @returns a function that stops it
 */
export function handleBackButton(stage: Stage): () => void {
	// The extra entry has a copy of the state of the entry before it.
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
