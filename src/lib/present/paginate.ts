/** The size of a page. */
interface PageSize {
	/** The height of a page, px. */
	height: number;
	/** The gap between two parts on a page, px. */
	gap: number;
}

/** A part of a text: its height, px, and whether it must start a new page. */
interface PagePart {
	height: number;
	startsPage: boolean;
}

/**
 * The page of each part, from 0. A part that does not fit on the current page starts the next one. Parts are
 * placed in order, so that no part moves when a later one appears.
 */
export function paginate(parts: readonly PagePart[], { height, gap }: PageSize): number[] {
	let page = 0;
	let usedHeight = 0;
	return parts.map((part, i) => {
		const needed = usedHeight + gap + part.height;
		if (i === 0) usedHeight = part.height;
		else if (part.startsPage || needed > height) {
			page++;
			usedHeight = part.height;
		} else usedHeight = needed;
		return page;
	});
}
