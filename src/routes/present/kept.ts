import { sessionPattern } from '#lib/present/protocol.ts';

/**
 * What of a presentation outlives a reload: it is kept in the page's history entry, which goes with
 * its tab. Nothing is stored.
 */
export interface Kept {
	session: string;
	/** When the first step was taken, ms since 1970; null before it. */
	started: number | null;
}

/** Where SvelteKit keeps what a page has handed to it; after a reload it hands nothing back. */
const states = 'sveltekit:states';

/** @returns null in a new history entry, and where it cannot be read */
export function readKept(historyState: unknown): Kept | null {
	const all = (historyState as Record<string, { presentation?: Partial<Kept> }> | null)?.[states];
	const { session, started } = all?.presentation ?? {};
	if (typeof session !== 'string' || !sessionPattern.test(session)) return null;
	return { session, started: Number.isSafeInteger(started) ? (started as number) : null };
}
