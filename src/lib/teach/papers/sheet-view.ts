import { parseSet, type ExerciseSet } from '#lib/teach/order/ordering.ts';

export const sheetNames = ['handout', 'cards', 'answers'] as const;
export type SheetName = (typeof sheetNames)[number];

/** The sources by number, to which the handout of two pages leads a class. */
const listName = 'sources';

export const paperFormats = ['a4', 'letter'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** What the address of the page for teaching asks for. */
export interface SheetView {
	/** Null for the page itself. */
	print: SheetName | typeof listName | null;
	/** Null if the address names none: then it is `usualPaper`. */
	paper: PaperFormat | null;
	/** Which cards: those of the same exercise. */
	set: ExerciseSet;
	/** Whether handout and key have all events, and not a choice. */
	isWhole: boolean;
	/** Whether the handout is in large type, with its sentences apart. */
	isLarge: boolean;
}

/** The parameters that the page’s links to itself keep. */
export const keptNames = [
	'asof',
	'events',
	'lesson',
	'theme',
	'paper',
	'n',
	'seed',
	'all',
	'type'
] as const;

/** Reads a query string; any string gives a valid view. */
export function parseSheetView(search: string): SheetView {
	const query = new URLSearchParams(search);
	return {
		print:
			([...sheetNames, listName] as const).find((print) => print === query.get('print')) ?? null,
		paper: paperFormats.find((paper) => paper === query.get('paper')) ?? null,
		set: parseSet(search),
		isWhole: query.get('all') === '1',
		isLarge: query.get('type') === 'large'
	};
}

/**
 * Where Letter is the usual paper.
 *
 * @see https://cldr.unicode.org, `supplementalData.xml`, `paperSize type="US-Letter"`
 */
const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The usual paper of a language’s readers: Letter for `en-US`, A4 for `en-GB`, `de` and any text that is no tag. */
export function usualPaper(language: string): PaperFormat {
	try {
		const { region = '' } = new Intl.Locale(language).maximize();
		return letterRegions.has(region) ? 'letter' : 'a4';
	} catch {
		return 'a4';
	}
}
