import { parseSet, type ExerciseSet } from '#lib/teach/order/ordering.ts';

export const sheetNames = ['handout', 'cards', 'answers'] as const;
export type SheetName = (typeof sheetNames)[number];

/** The list of sources by number, to which a short handout refers. */
const listName = 'sources';

export const paperFormats = ['a4', 'letter'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** What the address of the page for teachers asks for. */
export interface SheetView {
	/** The sheet to show; null for the page itself. */
	print: SheetName | typeof listName | null;
	/** The paper format; null if the address names none, which means `usualPaper`. */
	paper: PaperFormat | null;
	/** The set of cards, as in the exercise. */
	set: ExerciseSet;
	/** Whether handout and key contain all events, and not a choice. */
	isWhole: boolean;
	/** Whether the handout is in large type, with each sentence on a line of its own. */
	isLarge: boolean;
}

/** The parameters that links from the page to itself keep. */
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

/** Reads a query string. Any string gives a valid view. */
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
 * The regions whose usual paper is Letter.
 *
 * @see https://cldr.unicode.org, `supplementalData.xml`, `paperSize type="US-Letter"`
 */
const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The usual paper format for a language tag: Letter for `en-US`, A4 for `en-GB`, `de` or an invalid tag. */
export function usualPaper(language: string): PaperFormat {
	try {
		const { region = '' } = new Intl.Locale(language).maximize();
		return letterRegions.has(region) ? 'letter' : 'a4';
	} catch {
		return 'a4';
	}
}
