import { tick } from 'svelte';
import { afterNavigate, replaceState } from '$app/navigation';
import { keepOnly, setParameter } from '#lib/record/query.ts';
import { formatStep, saysStep } from '#lib/record/steps.ts';
import { sessionHash } from '#lib/present/session.ts';
import type { Stage } from '#lib/present/stage.svelte.ts';
import type { Kept } from './kept.ts';

/** A browser that is asked too often does not write: the address is compared again after this, ms. */
const recheckTime = 1_000;

/** The address of a session's presenter view, with the stage's as-of day and theme. */
export function presenterAddress(session: string): string {
	const { theme } = document.documentElement.dataset;
	const chosen = theme === 'light' || theme === 'dark' ? theme : null;
	const query = setParameter(keepOnly(location.search, ['asof']), 'theme', chosen);
	return `../presenter/${query}${sessionHash(session)}`;
}

/**
 * Writes each step into the address, in the place of the one before: a reload shows the same step, and
 * Back leaves the stage. Call it while the page's component is set up.
 *
 * @param keep what the history entry holds beside the address, from the start
 * @returns what sets another parameter of the address, or takes it away
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
		if (!step || stage.isLost || saysStep(location.search, step, timeline)) return;
		try {
			replaceState(location.pathname + formatStep(step, location.search), state());
		} finally {
			timer = setTimeout(write, recheckTime);
		}
	}

	const state = (): App.PageState => ({ presentation: { ...keep() } });

	afterNavigate(async () => {
		// The router takes addresses only after all these callbacks.
		await tick();
		replaceState('', state());
		isReady = true;
	});

	// The address is outside the page: it follows the step.
	$effect(() => {
		void [stage.step, stage.isLost];
		if (isReady) write();
	});

	// The timer ends with the component.
	$effect(() => () => clearTimeout(timer));

	return {
		set(name, value) {
			replaceState(location.pathname + setParameter(location.search, name, value), state());
		}
	};
}
