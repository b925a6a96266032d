// Values are kept in the page's history entry. They survive a reload, but not the closing of the window.

/** The name of every kept value begins with this. */
const prefix = 'otr-';

/** The kept value of this name; null if there is none, or while prerendering. */
export function kept(name: string): unknown {
	if (typeof history === 'undefined') return null;
	const state: Record<string, unknown> | null = history.state;
	return state?.[prefix + name] ?? null;
}

/** Keeps a value under a name. It must be plain data. */
export function keep(name: string, value: unknown): void {
	history.replaceState({ ...history.state, [prefix + name]: value }, '');
}
