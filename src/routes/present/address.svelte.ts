import { onMount, tick } from 'svelte';
import { keepParameters, setParameter } from '#lib/record/query.ts';
import { readSession, sessionHash } from '#lib/present/session.ts';
import type { Presentation } from '#lib/present/presentation.svelte.ts';
import { inOneAddress, isOneFile } from '../pages.ts';
import type { RecordPages } from '../record-pages.ts';
import type { Kept } from './kept.ts';

/** The time, ms, after which the address is compared again, because browsers limit how often the history may change. */
const recheckTime = 1_000;

/**
 * The address of the presenter's window for a session, with the stage's as-of day and theme.
 *
 * @param page the page that shows an opened record, which it gets from the stage; null for the record of the site or
 *   file
 */
export function presenterAddress(session: string, page: string | null): string {
	const { theme } = document.documentElement.dataset;
	const chosen = theme === 'light' || theme === 'dark' ? theme : null;
	const query = setParameter(keepParameters(location.search, ['asof', 'lesson']), 'theme', chosen);
	if (page !== null) return page + setParameter(query, 'opened', '1') + sessionHash(session);
	const own = isOneFile ? inOneAddress('presenter', query) : `../presenter/${query}`;
	return own + sessionHash(session);
}

/** Returns the address of another page of the record. */
type AddressOf = RecordPages['addressOf'];

/** The parameters that say what is presented, but not at which step. */
const kept = ['asof', 'events', 'then', 'theme', 'lesson'];

/** The address of the printed presentation, for the stage's current address. */
export function printAddress(addressOf: AddressOf, hasNotes: boolean): string {
	const query = setParameter(keepParameters(location.search, kept), 'print', 'slides');
	return addressOf('present', setParameter(query, 'notes', hasNotes ? '1' : null));
}

/** The address of the stage that a print was made from. */
export const stageAddress = (addressOf: AddressOf): string =>
	addressOf('present', keepParameters(location.search, kept));

/**
 * Writes each step, the chosen events and the order into the address, and replaces the history entry, so that a reload
 * shows the same. Call it while the page's component is set up.
 *
 * @param fragment returns the fragment that the address keeps
 * @param keep returns the data to keep in the history entry, from the start
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
		// The kept data is ready once the page has started.
		await tick();
		history.replaceState(state(), '');
		isReady = true;
	});

	// Writes the address, which is outside the page, when the step changes.
	$effect(() => {
		void [stage.step, stage.isLost, presentation.route, presentation.knownOrder];
		if (isReady) write();
	});

	onMount(() => () => clearTimeout(timer));
}
