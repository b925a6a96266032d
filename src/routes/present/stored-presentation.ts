import { sessionPattern } from '#lib/present/session.ts';

/** The data that a presentation stores in the page's history entry. It survives a reload, but not closing the tab. */
export interface StoredPresentation {
	session: string;
	/** The time of the first step, ms since 1970; null before. */
	started: number | null;
}

/**
 * Reads this data from the state of a history entry.
 *
 * @returns null if the state has no such data, or if it is invalid
 */
export function readStoredPresentation(historyState: unknown): StoredPresentation | null {
	const { presentation } = (historyState ?? {}) as { presentation?: Partial<StoredPresentation> };
	const { session, started } = presentation ?? {};
	if (typeof session !== 'string' || !sessionPattern.test(session)) return null;
	const isTime = typeof started === 'number' && Number.isSafeInteger(started);
	return { session, started: isTime ? started : null };
}
