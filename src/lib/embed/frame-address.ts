/** Attributes of an embed’s `<figure>` whose new values its frame gets while it is shown. */
export const passedOn = ['event', 'from', 'to', 'theme'] as const;

/** All parameters that are passed to a frame, which checks their values. */
export const parameters = [...passedOn, 'chapter', 'cards', 'print', 'lang'] as const;

/** The parameters that a frame’s address may have. */
type FrameParameters = Readonly<
	Partial<Record<'height' | (typeof parameters)[number], string | null | undefined>>
>;

/** What browsers report for an opaque origin. */
export const opaque = 'null';

/** Facts about a frame that its address contains. */
export interface FrameFacts {
	/** The origin of the frame. Messages from others are ignored. */
	origin: string;
	/** Whether the page sets the height of the frame, and not its content. */
	isFit: boolean;
	/** The theme that the address asks for. */
	theme: 'light' | 'dark' | 'auto';
}

/**
 * The address of the frame that shows a story, with the given parameters in its query.
 *
 * @param story the address of the story page
 * @returns the address of its frame
 * @throws TypeError if `story` is not an absolute address
 */
export function toFrameAddress(story: string, given: FrameParameters): URL {
	const address = new URL(story);
	address.pathname = address.pathname.replace(/(\/index\.html)?\/*$/, '/embed/');
	address.hash = '';
	const { searchParams } = address;
	searchParams.set('height', toFixedHeight(given.height) ? 'fit' : 'auto');
	for (const name of parameters) if (given[name]) searchParams.set(name, given[name]);
	return address;
}

/**
 * What the address of a frame says about the frame.
 *
 * @param src has its query after `?`, or after `#?`, so that all frames of a page share one cached document
 * @param isOpaque whether a sandbox gives the frame an opaque origin
 * @returns null if `src` is not a web address
 */
export function readFrameAddress(src: string, isOpaque: boolean): FrameFacts | null {
	const address = toWebAddress(src.replace('#?', '?'));
	if (!address) return null;
	const { searchParams } = address;
	const theme = searchParams.get('theme');
	return {
		origin: isOpaque ? opaque : address.origin,
		isFit: searchParams.get('height') === 'fit',
		theme: theme === 'auto' || theme === 'dark' ? theme : 'light'
	};
}

/**
 * The theme that fits a page: the one that it declares for the frame's position, or else light.
 *
 * @param colorScheme the computed style
 */
export function themeOf(colorScheme: string): 'auto' | 'light' | 'dark' {
	if (!colorScheme.includes('dark')) return 'light';
	return colorScheme.includes('light') ? 'auto' : 'dark';
}

/** @returns a CSS length for `480`, `480px` or `window`; empty for any other text, with which the content sets the height */
export function toFixedHeight(text?: string | null): string {
	const px = toHeight(parseInt(text ?? ''));
	return text === 'window' ? '100dvh' : px ? `${px}px` : '';
}

/** @returns the height, px, limited so that the host’s page stays usable */
export function toHeight(px: number): number {
	return Math.min(Math.max(px, 120), 6_000);
}

/**
 * The address in a text.
 *
 * @returns null if the text is not an http or https address
 */
export function toWebAddress(text: string): URL | null {
	try {
		const address = new URL(text);
		return /^https?:$/.test(address.protocol) ? address : null;
	} catch {
		return null;
	}
}
