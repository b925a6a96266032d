import { onMount, tick } from 'svelte';
import { keepParameters, setParameter } from '#lib/record/query.ts';
import { readSession, sessionHash } from '#lib/present/session.ts';
import type { Presentation } from '#lib/present/presentation.svelte.ts';
import { addressInOneDocument, isOneFile } from '../pages.ts';
import type { RecordPages } from '../record-pages.ts';
import type { StoredPresentation } from './stored-presentation.ts';

/**
 * How long after a write the address is compared again, ms. Needed because browsers limit how often the history may
 * change.
 */
const recheckTime = 1_000;

/**
 * The address of the presenter's window for a session, with the stage's as-of day and theme.
 *
 * @param page the address of a window that gets an opened record from the stage; null for the record of the site or file
 */
export function presenterAddress(session: string, page: string | null): string {
	const { theme } = document.documentElement.dataset;
	const chosen = theme === 'light' || theme === 'dark' ? theme : null;
	const query = setParameter(keepParameters(location.search, ['asof', 'lesson']), 'theme', chosen);
	if (page !== null) return page + setParameter(query, 'opened', '1') + sessionHash(session);
	const own = isOneFile ? addressInOneDocument('presenter', query) : `../presenter/${query}`;
	return own + sessionHash(session);
}

/** Returns the address of a page of the record. */
type AddressOf = RecordPages['addressOf'];

/** The parameters that decide which slides there are and how they look, without the current step. */
const keptParameters = ['asof', 'events', 'then', 'theme', 'lesson'];

/** The address of the slides in print, made from the stage's current address. */
export function printAddress(addressOf: AddressOf, hasNotes: boolean): string {
	const query = setParameter(keepParameters(location.search, keptParameters), 'print', 'slides');
	return addressOf('present', setParameter(query, 'notes', hasNotes ? '1' : null));
}

/** The address of the stage, made from the address of its slides in print. */
export const stageAddress = (addressOf: AddressOf): string =>
	addressOf('present', keepParameters(location.search, keptParameters));

/**
 * Writes the step, the chosen events and the order into the address after each change. Replaces the history entry, so
 * that a reload shows the same step. Call it while the page's component is set up.
 *
 * @param fragment returns the fragment that the address must keep
 * @param keep returns data to store in the history entry
 */
export function writeAddress(
	presentation: Presentation,
	fragment: () => string,
	keep: () => StoredPresentation
): void {
	const { stage } = presentation;
	let isReady = $state.raw(false);
	let timer: ReturnType<typeof setTimeout> | undefined;

	function write() {
		clearTimeout(timer);
		if (!stage.step || stage.isSlideUnknown) return;
		const search = presentation.formatAddress(location.search);
		if (search === location.search && !readSession(location.hash)) return;
		try {
			history.replaceState(state(), '', location.pathname + search + fragment());
		} finally {
			timer = setTimeout(write, recheckTime);
		}
	}

	const state = () => ({ ...history.state, presentation: keep() });

	onMount(async () => {
		// This data is only complete once the page has started.
		await tick();
		history.replaceState(state(), '');
		isReady = true;
	});

	// An effect, because it writes the address after each change of the step.
	$effect(() => {
		void [stage.step, stage.isSlideUnknown, presentation.route, presentation.knownOrder];
		if (isReady) write();
	});

	onMount(() => () => clearTimeout(timer));
}
