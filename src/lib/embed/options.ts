import { options as messages } from '#language/embed';

/** The allowed values of each option in an embed's address. */
const allowedValues = {
	/** Default: `light`, because most pages are. `auto` follows the reader’s system. */
	theme: ['light', 'auto', 'dark'],
	/** Default: `fit` (the content is as tall as the frame and scrolls), until a host sends `hello`. */
	height: ['fit', 'auto'],
	/**
	 * Where the cards are. Default: beside the drawing if there is room, otherwise below it. With `all`, all cards are
	 * unfolded. `few` and `one` are for low frames: a strip with five cards, the selected one in the middle, or with that one alone.
	 */
	cards: ['side', 'below', 'all', 'few', 'one', 'off'],
	controls: ['1', '0'],
	header: ['1', '0'],
	gestures: ['cooperative', 'greedy'],
	motion: ['auto', 'off'],
	/** What to print besides the link to the story. `screen`: the drawing and the selected card. */
	print: ['screen', 'all', 'link']
} as const;

/** The options of an embed’s address. */
export type EmbedOptions = {
	[Name in keyof typeof allowedValues]?: (typeof allowedValues)[Name][number];
};

/**
 * Reads options. Any string gives valid options.
 *
 * @param search a query string
 * @returns the valid options, and a sentence about each invalid one
 */
export function parseEmbedOptions(search: string): { options: EmbedOptions; problems: string[] } {
	const query = new URLSearchParams(search);
	const options: Record<string, string> = {};
	const problems: string[] = [];
	for (const [name, allowed] of Object.entries<readonly string[]>(allowedValues)) {
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
