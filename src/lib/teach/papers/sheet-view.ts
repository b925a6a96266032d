/** What of a record can be had on paper. */
export const sheetNames = ['handout', 'cards', 'answers'] as const;
export type SheetName = (typeof sheetNames)[number];

export const paperFormats = ['a4', 'letter'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** The names of what is printed. */
export const sheetTitles: Readonly<Record<SheetName, string>> = {
	handout: 'Handout',
	cards: 'Cards',
	answers: 'Answer key'
};

export const paperNames: Readonly<Record<PaperFormat, string>> = { a4: 'A4', letter: 'Letter' };

/** What of the page for teaching lives in its address. */
export interface SheetView {
	/** Null for the page itself. */
	print: SheetName | null;
	/** Null where the address names none: then it is the reader’s (`usualPaper`). */
	paper: PaperFormat | null;
	/** Which cards are taken, and in which order they are laid out. */
	seed: number;
	/** Whether there are lines to write on. */
	hasLines: boolean;
	/** Whether each event is followed by what there is to ask of its sources. */
	hasSourcing: boolean;
}

/** The choice of cards where an address names none. */
const firstSeed = 42;

/** One more than the greatest that an address may name. */
const seeds = 1_000_000;

/** The parameters that its links to itself keep. */
export const keptNames = ['asof', 'theme', 'paper', 'seed', 'lines', 'sourcing'] as const;

/** Reads all of it out of a query string; any string gives a valid view. */
export function parseSheetView(search: string): SheetView {
	const query = new URLSearchParams(search);
	const seed = query.get('seed') ?? '';
	return {
		print: sheetNames.find((print) => print === query.get('print')) ?? null,
		paper: paperFormats.find((paper) => paper === query.get('paper')) ?? null,
		// Only what this page writes itself: no signs, no fractions, no leading zeros.
		seed: /^(0|[1-9]\d{0,5})$/.test(seed) ? Number(seed) : firstSeed,
		hasLines: query.get('lines') !== '0',
		hasSourcing: query.get('sourcing') === '1'
	};
}

/** The seed after one, for other cards. */
export function nextCardSeed(seed: number): number {
	return (seed + 1) % seeds;
}

/**
 * Where Letter is the usual paper.
 *
 * @see https://cldr.unicode.org, `supplementalData.xml`, `paperSize type="US-Letter"`
 */
const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The usual paper where a reader of a language lives: `en-US` has Letter, `en-GB` and `de` have A4. */
export function usualPaper(language: string): PaperFormat {
	let region: string | undefined;
	try {
		region = new Intl.Locale(language).maximize().region;
	} catch {
		// No language tag.
	}
	return region && letterRegions.has(region) ? 'letter' : 'a4';
}
