import { optionMessages as messages } from '#language/embed.ts';

/** Options in an embed’s address; null for a default. */
export interface EmbedOptions {
	/** Null: light, as most pages are whatever the reader’s system; `auto` follows that. */
	theme: 'auto' | 'dark' | null;
	/** Null: as high as its frame, until a host sends `hello`. */
	height: 'fit' | 'auto' | null;
	/**
	 * Null: beside the drawing if there is room, else below, where `all` is unfolded from the start. `few` and `one`
	 * are low: five cards around the selected one, or only that, under a strip.
	 */
	cards: 'side' | 'below' | 'all' | 'few' | 'one' | 'off' | null;
	controls: '0' | null;
	header: '0' | null;
	gestures: 'greedy' | null;
	motion: 'off' | null;
	/** What is on paper besides the link. Null: the drawing and the selected card. */
	print: 'all' | 'link' | null;
}

type Name = keyof EmbedOptions;

/** The allowed values of each; `defaults` are read as null. */
const values: Record<Name, { defaults: readonly string[]; others: readonly string[] }> = {
	theme: { defaults: ['light'], others: ['auto', 'dark'] },
	height: { defaults: [], others: ['fit', 'auto'] },
	cards: { defaults: [], others: ['side', 'below', 'all', 'few', 'one', 'off'] },
	controls: { defaults: ['1'], others: ['0'] },
	header: { defaults: ['1'], others: ['0'] },
	gestures: { defaults: ['cooperative'], others: ['greedy'] },
	motion: { defaults: ['auto'], others: ['off'] },
	print: { defaults: ['screen'], others: ['all', 'link'] }
};

/**
 * Any string gives valid options.
 *
 * @param search a query string
 * @returns the options, and a sentence about each invalid one
 */
export function parseOptions(search: string): { options: EmbedOptions; problems: string[] } {
	const query = new URLSearchParams(search);
	const problems: string[] = [];
	const read = (name: Name): string | null => {
		const text = query.get(name);
		const { defaults, others } = values[name];
		if (text === null || defaults.includes(text)) return null;
		if (others.includes(text)) return text;
		const all = [...defaults, ...others].join(', ');
		problems.push(messages.unknown(`${name}=${text.slice(0, 40)}`, all));
		return null;
	};
	const names = Object.keys(values) as Name[];
	const options = Object.fromEntries(names.map((name) => [name, read(name)]));
	return { options: options as unknown as EmbedOptions, problems };
}
