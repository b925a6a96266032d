/** The attributes (`data-…`) of a host’s `<figure>` whose changes are passed on to the running frame. */
export const liveAttributes = ['event', 'from', 'to', 'theme'] as const;

/** The attributes whose values become parameters of the frame’s address, which the frame checks. */
export const frameParameters = [...liveAttributes, 'chapter', 'cards', 'print', 'lang'] as const;

/** The parameters of a frame’s address. */
type FrameParameters = Readonly<
	Partial<Record<'height' | (typeof frameParameters)[number], string | null | undefined>>
>;

/** The text that browsers report as the origin of a document without an origin, as in a sandbox. */
export const opaqueOrigin = 'null';

/** Facts about a frame that follow from its address. */
export interface FrameFacts {
	/** The origin of the frame’s document. Messages from other origins are ignored. */
	origin: string;
	/** Whether the host’s page sets the height of the frame. Otherwise the content does. */
	isFit: boolean;
	/** The theme that the address asks for. */
	theme: 'light' | 'dark' | 'auto';
}

/**
 * Makes the address of the frame that shows a story.
 *
 * @param story the address of the story page
 * @throws TypeError if `story` is not an absolute address
 */
export function toFrameAddress(story: string, given: FrameParameters): URL {
	const address = new URL(story);
	address.pathname = address.pathname.replace(/(\/index\.html)?\/*$/, '/embed/');
	address.hash = '';
	const { searchParams } = address;
	searchParams.set('height', fixedHeightLength(given.height) ? 'fit' : 'auto');
	for (const name of frameParameters) if (given[name]) searchParams.set(name, given[name]);
	return address;
}

/**
 * Reads facts about a frame from its address.
 *
 * @param src its query is after `?` or after `#?`. With `#?`, all frames of a page share one cached document
 * @param isOpaque whether the frame has no origin of its own, because of a sandbox
 * @returns null if `src` is not a web address
 */
export function readFrameFacts(src: string, isOpaque: boolean): FrameFacts | null {
	const address = toWebAddress(src.replace('#?', '?'));
	if (!address) return null;
	const { searchParams } = address;
	const theme = searchParams.get('theme');
	return {
		origin: isOpaque ? opaqueOrigin : address.origin,
		isFit: searchParams.get('height') === 'fit',
		theme: theme === 'auto' || theme === 'dark' ? theme : 'light'
	};
}

/**
 * The theme that fits the host’s page at the position of the frame; light if the page does not declare one.
 *
 * @param colorScheme the computed value of `color-scheme` there
 */
export function themeForHostPage(colorScheme: string): 'auto' | 'light' | 'dark' {
	if (!colorScheme.includes('dark')) return 'light';
	return colorScheme.includes('light') ? 'auto' : 'dark';
}

/**
 * Converts a height setting to a CSS length: `480`, `480px` or `window`. Empty for other texts (as tall as the content).
 */
export function fixedHeightLength(text?: string | null): string {
	const px = limitHeight(parseInt(text ?? ''));
	return text === 'window' ? '100dvh' : px ? `${px}px` : '';
}

/** Limits a height, px, so that the host’s page stays usable. */
export function limitHeight(px: number): number {
	return Math.min(Math.max(px, 120), 6_000);
}

/** Parses an address. @returns null if the text is not an http or https address */
export function toWebAddress(text: string): URL | null {
	try {
		const address = new URL(text);
		return /^https?:$/.test(address.protocol) ? address : null;
	} catch {
		return null;
	}
}
