/** Lists of ids in the address, and the data attribute of a card that each of them filters by. */
const filters = [
	['tracks', 'track'],
	['kinds', 'kind'],
	['speakers', 'speaker'],
	['how', 'how']
] as const;

/**
 * Style rules that hide the cards which the address filters away. Only what can be an id comes into a
 * rule; a list in which the record knows no id filters nothing, as on the page that has started.
 */
export function filterRules(query: URLSearchParams): string {
	const rules = filters.map(([list, name]) => {
		const text = query.get(list);
		const ids = (text ?? '').split(',').filter((id) => /^[a-z0-9_-]{1,64}$/.test(id));
		const each = ids.map((id) => `[data-${name}="${id}"]`);
		const others = `li[data-${name}]${each.map((is) => `:not(${is})`).join('')}{display:none}`;
		if (each.length > 0) return `:root:has(li:is(${each.join()})) ${others}`;
		return text === '' ? others : '';
	});
	return rules.join('');
}

/**
 * What the address asks for, as data attributes of the root that styles go by. The page starts later:
 * without them what it then shows would flash or jump.
 */
export function rootData(query: URLSearchParams): Record<string, string> {
	const theme = query.get('theme') ?? '';
	const view = query.get('view') ?? '';
	return {
		...(/^(light|dark)$/.test(theme) ? { theme } : {}),
		// Hides all of the story where only what was known on a day is asked for, also if the page cannot start.
		...(/^\d{4}(-\d\d){0,2}$/.test(query.get('asof') ?? '') ? { asof: '' } : {}),
		// A sheet of paper, in the place of the page that has it.
		...(query.has('print') ? { print: '' } : {}),
		// What a search finds, and a table, take the place of the cards.
		...(query.get('q')?.trim() ? { find: '' } : {}),
		...(/^(list|table)$/.test(view) ? { view } : {})
	};
}

/** Does what the address asks for, and says on the page what goes wrong until it has started. */
export function beforePaint(search: string): void {
	const { dataset } = document.documentElement;
	const query = new URLSearchParams(search);
	Object.assign(dataset, rootData(query));
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(filterRules(query));
	document.adoptedStyleSheets = [sheet];
	const fail = () => {
		if (dataset.script) return;
		dataset.script = 'failed';
		delete dataset.find;
		document.adoptedStyleSheets = [];
	};
	addEventListener('error', fail);
	addEventListener('unhandledrejection', fail);
}
