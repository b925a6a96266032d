import { watchStart } from '#lib/ui/watch-start.ts';

/** The filters in an address: for each, the name of its parameter (a list of ids), and the data attribute of cards. */
const addressFilters = [
	['tracks', 'track'],
	['kinds', 'kind'],
	['speakers', 'speaker'],
	['how', 'how']
] as const;

/**
 * CSS rules that hide the cards that the filters in the address hide. Only valid ids get into a rule. A list in
 * which no id belongs to the record hides nothing, as on the started page.
 */
export function filterRules(query: URLSearchParams): string {
	const rules = addressFilters.map(([parameter, name]) => {
		const text = query.get(parameter);
		const ids = (text ?? '').split(',').filter((id) => /^[a-z0-9_-]{1,64}$/.test(id));
		const chosen = ids.map((id) => `[data-${name}="${id}"]`);
		const others = `li[data-${name}]${chosen.map((selector) => `:not(${selector})`).join('')}`;
		const found = `:has(li:is(${chosen.join()}))`;
		// A chapter without any of these cards is hidden, too.
		if (chosen.length > 0)
			return `:root${found} :is(${others},.chapter:not(${found})){display:none}`;
		return text === '' ? `:is(${others},.chapter){display:none}` : '';
	});
	return rules.join('');
}

/**
 * The state in the address, as data attributes for style sheets. Without them, the prerendered page would be
 * visible for a moment before the page starts and changes it.
 */
export function stateAttributes(query: URLSearchParams, hash: string): Record<string, string> {
	const theme = query.get('theme') ?? '';
	const view = query.get('view') ?? '';
	return {
		...(/^(light|dark)$/.test(theme) ? { theme } : {}),
		// With a past day, style sheets hide the whole story, even if the page cannot start.
		...(/^-?\d{4}(-\d\d){0,2}(T|$)/.test(query.get('asof') ?? '') ? { asof: '' } : {}),
		// A sheet to print replaces the page for teaching.
		...(query.has('print') ? { print: '' } : {}),
		// Style sheets hide the prerendered cards, which a search, a list or a table will replace.
		...(query.get('q')?.trim() ? { find: '' } : {}),
		...(/^(list|table)$/.test(view) ? { view } : {}),
		// The started page shows this event below the drawing. With a fragment, the browser scrolls to its card instead.
		...(query.get('event') && !hash ? { event: '' } : {})
	};
}

/** Applies the state in the address, and shows errors on the page until the page’s scripts have started. */
export function beforePaint({ search, hash }: Location): void {
	const { dataset } = document.documentElement;
	const query = new URLSearchParams(search);
	Object.assign(dataset, stateAttributes(query, hash));
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(filterRules(query));
	document.adoptedStyleSheets = [sheet];
	watchStart(() => {
		delete dataset.find;
		document.adoptedStyleSheets = [];
	});
	// Sends an error event to the window if a script cannot be fetched, because the browser's own event does not bubble.
	const onerror = ({ target }: Event) => {
		if (target instanceof HTMLScriptElement) dispatchEvent(new Event('error'));
	};
	addEventListener('error', onerror, { capture: true });
}
