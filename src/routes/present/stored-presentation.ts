import { sessionPattern } from '#lib/present/session.ts';

/** What a presentation keeps in the history entry of the page, over a reload and until the tab is closed. */
export interface StoredPresentation {
	session: string;
	/** When the first step was taken, ms since 1970; null before. */
	started: number | null;
}

/**
 * What a presenter keeps in a history entry.
 *
 * @returns null in a new history entry, or if the kept data is invalid
 */
export function readStoredPresentation(historyState: unknown): StoredPresentation | null {
	const { presentation } = (historyState ?? {}) as { presentation?: Partial<StoredPresentation> };
	const { session, started } = presentation ?? {};
	if (typeof session !== 'string' || !sessionPattern.test(session)) return null;
	const isTime = typeof started === 'number' && Number.isSafeInteger(started);
	return { session, started: isTime ? started : null };
}
