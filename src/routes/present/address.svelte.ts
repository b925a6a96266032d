import { tick } from 'svelte';
import { afterNavigate, replaceState } from '$app/navigation';
import { setParameter } from '#lib/record/query.ts';
import { formatStep, parseStep, saysStep } from '#lib/record/steps.ts';
import type { Stage } from '#lib/present/stage.svelte.ts';
import type { Kept } from './kept.ts';

/** A browser that is asked too often leaves an address as it was: it is looked at again, ms. */
const again = 1_000;

/** Shows the step that the address names; `#ID`, which a mark leads to, names an event as well. */
export function readAddress(stage: Stage): void {
	stage.show(parseStep(location.search, stage.timeline, location.hash.slice(1)));
}

/**
 * Writes each step into the address, in the place of the one before: a reload shows the same step, and
 * Back leaves the stage. Call it while the page's component is set up.
 *
 * @returns what sets another parameter of it, or takes it away
 * @param keep what the history entry holds beside the address, from the start
 */
export function writeAddress(
	stage: Stage,
	keep: () => Kept
): { set: (name: string, value: string | null) => void } {
	let isReady = $state.raw(false);
	let timer: ReturnType<typeof setTimeout> | undefined;

	function write() {
		const { step, timeline } = stage;
		clearTimeout(timer);
		if (!step) return;
		if (saysStep(location.search, step, timeline)) return;
		try {
			replaceState(location.pathname + formatStep(step, location.search), state());
		} finally {
			timer = setTimeout(write, again);
		}
	}

	const state = (): App.PageState => ({ presentation: { ...keep() } });

	afterNavigate(async () => {
		// The router has started once this has been told to all that asked for it.
		await tick();
		replaceState('', state());
		isReady = true;
	});

	$effect(() => {
		void stage.step;
		if (isReady) write();
	});

	$effect(() => () => clearTimeout(timer));

	return {
		set(name, value) {
			replaceState(location.pathname + setParameter(location.search, name, value), state());
		}
	};
}
