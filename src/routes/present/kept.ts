import { sessionPattern } from '#lib/present/session.ts';

/** What a presentation keeps over a reload, in the page's history entry: it ends with the tab. */
export interface Kept {
	session: string;
	/** When the first step was taken, ms since 1970; null before it. */
	started: number | null;
}

/** @returns null in a new history entry, and where it cannot be read */
export function readKept(historyState: unknown): Kept | null {
	const { presentation } = (historyState ?? {}) as { presentation?: Partial<Kept> };
	const { session, started } = presentation ?? {};
	if (typeof session !== 'string' || !sessionPattern.test(session)) return null;
	const isTime = typeof started === 'number' && Number.isSafeInteger(started);
	return { session, started: isTime ? started : null };
}
