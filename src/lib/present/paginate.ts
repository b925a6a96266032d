interface Room {
	/** Height of a page, px. */
	height: number;
	/** Between two parts, px. */
	gap: number;
}

/** Height of a part, px, and whether it always starts a page. */
interface Part {
	height: number;
	startsPage: boolean;
}

/**
 * Which page each part is on, from 0: a part is added to a page as long as it fits, else it turns the page. Nothing that
 * is shown moves or changes.
 */
export function paginate(parts: readonly Part[], { height, gap }: Room): number[] {
	let page = 0;
	let used = 0;
	return parts.map((part, i) => {
		const needed = used + gap + part.height;
		if (i === 0) used = part.height;
		else if (part.startsPage || needed > height) {
			page++;
			used = part.height;
		} else used = needed;
		return page;
	});
}
