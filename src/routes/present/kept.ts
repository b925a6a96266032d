import { sessionPattern } from '#lib/present/session.ts';

/** What a presentation keeps in the history entry of the page, over a reload and until the tab is closed. */
export interface Kept {
	session: string;
	/** When the first step was taken, ms since 1970; null before. */
	started: number | null;
}

/** @returns null in a new history entry, or if the kept data is invalid */
export function readKept(historyState: unknown): Kept | null {
	const { presentation } = (historyState ?? {}) as { presentation?: Partial<Kept> };
	const { session, started } = presentation ?? {};
	if (typeof session !== 'string' || !sessionPattern.test(session)) return null;
	const isTime = typeof started === 'number' && Number.isSafeInteger(started);
	return { session, started: isTime ? started : null };
}
