import { paginate } from './paginate.ts';

/** The line heights to try for a quote, % of the screen's height. The last one gives type of 22 px at 1080 px. */
export const quoteLineHeights: readonly number[] = [
	8, 7.7, 7.3, 7, 6.8, 6.5, 6.2, 5.9, 5.5, 5, 4.6, 4.2, 3.8, 3.5, 3.2, 2.9, 2.6, 2.4
];

/** The maximum share of a page that a quote fills, so that there is space around it. */
const quoteShare = 0.97;

/** The factors to try for the type size of other text, largest first. */
const textFactors: readonly number[] = [1.25, 1.17, 1.08, 1];

/** The heights to try for a picture with its caption, as shares of the usual height, largest first. */
const pictureShares: readonly number[] = [
	1.4, 1.3, 1.2, 1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0.4
];

/** The division of a slide's fragments into pages. */
interface PageDivision {
	/** The page of each fragment, from 0. */
	pages: number[];
	/** Whether every page fits its height. */
	fits: boolean;
}

/**
 * Divides the fragments of a slide into pages, and makes each page's content as large as fits. Sets a custom property:
 * `--line` for a quote, `--picture` for a picture (each is on a page of its own), `--fill` for other text.
 *
 * @param body the element with all fragments of the slide laid out
 */
export function fitPages(body: HTMLElement): PageDivision {
	const style = getComputedStyle(body);
	const gap = parseFloat(style.rowGap);
	const titleHeight = body.querySelector('h2')?.offsetHeight ?? 0;
	const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
	// Allows 1 px more, because measured heights are rounded.
	const height = body.clientHeight - padding - titleHeight - gap + 1;
	const nodes = [...body.querySelectorAll<HTMLElement>('[data-fragment]')];
	for (const node of nodes) node.style.setProperty('--fill', '1');
	const parts = nodes.map(({ offsetHeight, dataset }, i) => ({
		height: offsetHeight,
		startsPage:
			/^(open|picture|statement)$/.test(dataset.fragment ?? '') ||
			nodes[i - 1]?.dataset.fragment === 'statement'
	}));
	const pages = paginate(parts, { height, gap });
	let fits = true;
	for (const page of new Set(pages)) {
		const own = nodes.filter((_, i) => pages[i] === page);
		const first = own[0]?.dataset.fragment;
		const isQuote = first === 'statement';
		const [name, sizes] = sizesToTry(first);
		const isFitting = sizes.some((size) => {
			for (const node of own) node.style.setProperty(name, String(size));
			const used = own.reduce((sum, { offsetHeight }) => sum + offsetHeight + gap, -gap);
			return used <= (isQuote ? height * quoteShare : height);
		});
		fits &&= isFitting;
	}
	return { pages, fits };
}

/** The custom property for the size of a page that begins with this fragment, and the values to try, largest first. */
function sizesToTry(fragment: string | undefined): [name: string, sizes: readonly number[]] {
	if (fragment === 'statement') return ['--line', quoteLineHeights];
	return fragment === 'picture' ? ['--picture', pictureShares] : ['--fill', textFactors];
}
