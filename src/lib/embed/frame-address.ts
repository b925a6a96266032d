/** What a figure may say of what its frame shows; the frame checks it. */
const wishes = ['event', 'from', 'to', 'theme'] as const;

type Wishes = Readonly<Partial<Record<'height' | (typeof wishes)[number], string | undefined>>>;

/** How a browser writes an origin that is no other’s. */
export const opaque = 'null';

/** What an iframe’s address says of it. */
export interface FrameAddress {
	/** Who may speak, and be spoken to. */
	origin: string;
	/** Its own box decides how high it is. */
	isFit: boolean;
	/**
	 * For the iframe element. Where it is not that of the document inside, the browser gives that one
	 * an opaque ground. A see-through frame that follows the system takes the scheme of the page around
	 * it, so that it is see-through only where its words can be read on that page.
	 */
	colorScheme: 'light' | 'dark' | 'light dark' | 'inherit';
}

/**
 * @param story the address of a story’s page, absolute
 * @returns the address of its frame; null unless it is one of the web
 */
export function toFrameAddress(story: string, given: Wishes): URL | null {
	const address = toWebAddress(story);
	if (!address) return null;
	address.pathname = address.pathname.replace(/(\/index\.html)?\/*$/, '/embed/');
	address.hash = '';
	const { searchParams } = address;
	searchParams.set('height', toFixedHeight(given.height) ? 'fit' : 'auto');
	for (const name of wishes) if (given[name]) searchParams.set(name, given[name]);
	return address;
}

/**
 * @param isOpaque whether the frame is kept from its own origin, by its sandbox
 * @returns null unless the address is one of the web
 */
export function readFrameAddress(src: string, isOpaque: boolean): FrameAddress | null {
	const address = toWebAddress(src);
	if (!address) return null;
	const { searchParams } = address;
	const theme = searchParams.get('theme');
	return {
		origin: isOpaque ? opaque : address.origin,
		isFit: searchParams.get('height') === 'fit',
		colorScheme:
			theme === 'light' || theme === 'dark'
				? theme
				: searchParams.get('bg') === 'transparent'
					? 'inherit'
					: 'light dark'
	};
}

/** @returns px, of a text like `480` or `480px`; NaN where the content decides */
export function toFixedHeight(text = ''): number {
	return toHeight(parseInt(text));
}

/**
 * @param most px
 * @returns a height that leaves the page around usable, px
 */
export function toHeight(px: number, most = 6_000): number {
	return Math.min(Math.max(px, 120), most);
}

function toWebAddress(text: string): URL | null {
	try {
		const address = new URL(text);
		return /^https?:$/.test(address.protocol) ? address : null;
	} catch {
		return null;
	}
}
