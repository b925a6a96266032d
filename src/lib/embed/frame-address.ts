/** Attributes of a figure that are passed to its frame, which checks the values. */
const parameters = ['event', 'from', 'to', 'theme', 'cards', 'print', 'lang'] as const;

type FrameParameters = Readonly<
	Partial<Record<'height' | (typeof parameters)[number], string | null | undefined>>
>;

/** How a browser writes an opaque origin. */
export const opaque = 'null';

/** Facts about a frame that its address tells. */
export interface FrameFacts {
	/** The frame’s origin; messages from others are ignored. */
	origin: string;
	/** Whether its own box sets its height. */
	isFit: boolean;
	/** The `color-scheme` of the iframe element. If the document inside has another one, the browser paints an opaque background. */
	colorScheme: 'light' | 'dark' | 'light dark';
}

/**
 * @param story the address of a story’s page, absolute
 * @returns the address of its frame; null unless it is one of the web
 */
export function toFrameAddress(story: string, given: FrameParameters): URL | null {
	const address = toWebAddress(story);
	if (!address) return null;
	address.pathname = address.pathname.replace(/(\/index\.html)?\/*$/, '/embed/');
	address.hash = '';
	const { searchParams } = address;
	searchParams.set('height', toFixedHeight(given.height) ? 'fit' : 'auto');
	for (const name of parameters) if (given[name]) searchParams.set(name, given[name]);
	return address;
}

/**
 * @param isOpaque whether the frame is kept from its own origin, by its sandbox
 * @returns null unless the address is one of the web
 */
export function readFrameAddress(src: string, isOpaque: boolean): FrameFacts | null {
	const address = toWebAddress(src);
	if (!address) return null;
	const { searchParams } = address;
	const theme = searchParams.get('theme');
	return {
		origin: isOpaque ? opaque : address.origin,
		isFit: searchParams.get('height') === 'fit',
		colorScheme: theme === 'auto' ? 'light dark' : theme === 'dark' ? 'dark' : 'light'
	};
}

/**
 * The theme that fits a page: the one that it declares where the frame is put, or light.
 *
 * @param colorScheme the computed style
 */
export function themeOf(colorScheme: string): 'auto' | 'light' | 'dark' {
	const [isLight, isDark] = ['light', 'dark'].map((name) => colorScheme.includes(name));
	return !isDark ? 'light' : isLight ? 'auto' : 'dark';
}

/** @returns the px of a text like `480` or `480px`; NaN if the content sets the height */
export function toFixedHeight(text: string | null = ''): number {
	return toHeight(parseInt(text ?? ''));
}

/**
 * @param maxHeight px
 * @returns the height, px, limited so that the host’s page stays usable
 */
export function toHeight(px: number, maxHeight = 6_000): number {
	return Math.min(Math.max(px, 120), maxHeight);
}

function toWebAddress(text: string): URL | null {
	try {
		const address = new URL(text);
		return /^https?:$/.test(address.protocol) ? address : null;
	} catch {
		return null;
	}
}
