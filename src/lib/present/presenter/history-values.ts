// Values in the page's history entry (`history.state`). They survive a reload, but not closing the window.

/** The prefix of all names. */
const namePrefix = 'otr-';

/** Reads a value; null if there is none, or while prerendering. */
export function loadFromHistory(name: string): unknown {
	if (typeof history === 'undefined') return null;
	const state: Record<string, unknown> | null = history.state;
	return state?.[namePrefix + name] ?? null;
}

/** Stores a value, which must be plain data. */
export function saveToHistory(name: string, value: unknown): void {
	history.replaceState({ ...history.state, [namePrefix + name]: value }, '');
}
