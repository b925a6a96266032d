import { onMount, tick } from 'svelte';
import { keepOnly, setParameter } from '#lib/record/query.ts';
import { readSession, sessionHash } from '#lib/present/session.ts';
import type { Presentation } from '#lib/present/presentation.svelte.ts';
import { inOneAddress, isOneFile } from '../pages.ts';
import type { RecordPages } from '../record-pages.ts';
import type { Kept } from './kept.ts';

/** A browser that is asked too often does not write: the address is compared again after this, ms. */
const recheckTime = 1_000;

/** The address of a session's presenter view, with the stage's as-of day and theme. */
export function presenterAddress(session: string): string {
	const { theme } = document.documentElement.dataset;
	const chosen = theme === 'light' || theme === 'dark' ? theme : null;
	const query = setParameter(keepOnly(location.search, ['asof', 'lesson']), 'theme', chosen);
	const page = isOneFile ? inOneAddress('presenter', query) : `../presenter/${query}`;
	return page + sessionHash(session);
}

type AddressOf = RecordPages['addressOf'];

/** What a presentation is of, beside its place. */
const kept = ['asof', 'events', 'then', 'theme', 'lesson'];

/** The address of the whole show on paper, as the stage’s address is now. */
export function printAddress(addressOf: AddressOf, hasNotes: boolean): string {
	const query = setParameter(keepOnly(location.search, kept), 'print', 'slides');
	return addressOf('present', setParameter(query, 'notes', hasNotes ? '1' : null));
}

/** The address of the stage that a print is of. */
export const stageAddress = (addressOf: AddressOf): string =>
	addressOf('present', keepOnly(location.search, kept));

/**
 * Writes each step, the route and the order into the address, in the place of the one before: a reload shows the same.
 * Call it while the page's component is set up.
 *
 * @param fragment what stays at the address's end
 * @param keep gives the data that the history entry has beside the address, from the start
 */
export function writeAddress(
	presentation: Presentation,
	fragment: () => string,
	keep: () => Kept
): void {
	const { stage } = presentation;
	let isReady = $state.raw(false);
	let timer: ReturnType<typeof setTimeout> | undefined;

	function write() {
		clearTimeout(timer);
		if (!stage.step || stage.isLost) return;
		const search = presentation.format(location.search);
		if (search === location.search && !readSession(location.hash)) return;
		try {
			history.replaceState(state(), '', location.pathname + search + fragment());
		} finally {
			timer = setTimeout(write, recheckTime);
		}
	}

	const state = () => ({ ...history.state, presentation: keep() });

	onMount(async () => {
		// The kept presentation is there once the page has started.
		await tick();
		history.replaceState(state(), '');
		isReady = true;
	});

	// The address is outside the page: it follows the step.
	$effect(() => {
		void [stage.step, stage.isLost, presentation.route, presentation.knownOrder];
		if (isReady) write();
	});

	// The timer ends with the component.
	$effect(() => () => clearTimeout(timer));
}
