import { watchStart } from '#lib/ui/watch-start.ts';

/** Lists of ids in the address, and the data attribute of a card that each of them filters by. */
const filters = [
	['tracks', 'track'],
	['kinds', 'kind'],
	['speakers', 'speaker'],
	['how', 'how']
] as const;

/**
 * Style rules that hide the cards which the address filters out. Only valid ids get into a rule. As on the
 * started page, a list without any id of the record filters nothing.
 */
export function filterRules(query: URLSearchParams): string {
	const rules = filters.map(([list, name]) => {
		const text = query.get(list);
		const ids = (text ?? '').split(',').filter((id) => /^[a-z0-9_-]{1,64}$/.test(id));
		const each = ids.map((id) => `[data-${name}="${id}"]`);
		const others = `li[data-${name}]${each.map((is) => `:not(${is})`).join('')}`;
		const found = `:has(li:is(${each.join()}))`;
		// A chapter with none of them is left out, too.
		if (each.length > 0) return `:root${found} :is(${others},.chapter:not(${found})){display:none}`;
		return text === '' ? `:is(${others},.chapter){display:none}` : '';
	});
	return rules.join('');
}

/**
 * The state in the address, as data attributes of the root for styles. Without them, the prerendered page would
 * flash or jump when the page starts.
 */
export function rootData(query: URLSearchParams): Record<string, string> {
	const theme = query.get('theme') ?? '';
	const view = query.get('view') ?? '';
	return {
		...(/^(light|dark)$/.test(theme) ? { theme } : {}),
		// Hides the whole story for an as-of day, also if the page cannot start.
		...(/^-?\d{4}(-\d\d){0,2}$/.test(query.get('asof') ?? '') ? { asof: '' } : {}),
		// A sheet to print replaces the page for teaching.
		...(query.has('print') ? { print: '' } : {}),
		// A search or a table replaces the cards.
		...(query.get('q')?.trim() ? { find: '' } : {}),
		...(/^(list|table)$/.test(view) ? { view } : {})
	};
}

/** Applies the state in the address, and reports errors on the page until it has started. */
export function beforePaint(search: string): void {
	const { dataset } = document.documentElement;
	const query = new URLSearchParams(search);
	Object.assign(dataset, rootData(query));
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(filterRules(query));
	document.adoptedStyleSheets = [sheet];
	watchStart(() => {
		delete dataset.find;
		document.adoptedStyleSheets = [];
	});
	// The error of a script that cannot be fetched does not bubble: the window is told of it.
	const onerror = ({ target }: Event) => {
		if (target instanceof HTMLScriptElement) dispatchEvent(new Event('error'));
	};
	addEventListener('error', onerror, { capture: true });
}
