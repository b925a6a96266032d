/** In the page’s history entry, so that it survives a reload and ends with the window. Nothing else is stored. */
const prefix = 'otr-';

/** The value that is kept by a name; null if there is none, and in the page’s HTML. */
export function kept(name: string): unknown {
	if (typeof history === 'undefined') return null;
	const state: Record<string, unknown> | null = history.state;
	return state?.[prefix + name] ?? null;
}

export function keep(name: string, value: unknown): void {
	history.replaceState({ ...history.state, [prefix + name]: value }, '');
}
