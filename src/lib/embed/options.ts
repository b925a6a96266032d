import { options as messages } from '#language/embed';

/** What each option in an embed’s address may be; one without a default word is left out for it. */
const values = {
	/** Without it light, as most pages are whatever the reader’s system; `auto` follows that. */
	theme: ['light', 'auto', 'dark'],
	/** Without it as high as its frame, until a host sends `hello`. */
	height: ['fit', 'auto'],
	/**
	 * Without it beside the drawing if there is room, else below, where `all` is unfolded from the start. `few` and
	 * `one` are low: five cards around the selected one, or only that, under a strip.
	 */
	cards: ['side', 'below', 'all', 'few', 'one', 'off'],
	controls: ['1', '0'],
	header: ['1', '0'],
	gestures: ['cooperative', 'greedy'],
	motion: ['auto', 'off'],
	/** The printed parts besides the link. `screen`: the drawing and the selected card. */
	print: ['screen', 'all', 'link']
} as const;

/** The options that an address gives. */
export type EmbedOptions = { [Name in keyof typeof values]?: (typeof values)[Name][number] };

/**
 * Any string gives valid options.
 *
 * @param search a query string
 * @returns the options, and a sentence about each invalid one
 */
export function parseOptions(search: string): { options: EmbedOptions; problems: string[] } {
	const query = new URLSearchParams(search);
	const options: Record<string, string> = {};
	const problems: string[] = [];
	for (const [name, allowed] of Object.entries<readonly string[]>(values)) {
		const text = query.get(name);
		if (text === null) continue;
		if (allowed.includes(text)) options[name] = text;
		else
			problems.push(
				messages.unknown({ parameter: `${name}=${text.slice(0, 40)}`, allowed: allowed.join(', ') })
			);
	}
	return { options, problems };
}
