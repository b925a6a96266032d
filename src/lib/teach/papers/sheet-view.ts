import { parseExerciseParams, type ExerciseParams } from '#lib/teach/order/exercise.ts';

/** The names of the sheets, as in the page's address. */
export const sheetNames = ['handout', 'cards', 'answers'] as const;
/** The name of a sheet. */
export type SheetName = (typeof sheetNames)[number];

/** The name of the page that lists the sources by number, as in the address. A short handout prints this address. */
const sourceListName = 'sources';

/** The paper formats. */
export const paperFormats = ['a4', 'letter'] as const;
/** The name of a paper format. */
export type PaperFormat = (typeof paperFormats)[number];

/** The state of the page for teachers, as read from its address. */
export interface SheetView {
	/** The sheet to show; null for the page without a sheet. */
	print: SheetName | typeof sourceListName | null;
	/** The paper format; null if the address has none, which means `usualPaper`. */
	paper: PaperFormat | null;
	/** The parameters of the set of cards, the same as for the exercise. */
	set: ExerciseParams;
	/** Whether handout and answer key have all events. If false, they have a choice of events. */
	isWhole: boolean;
	/** Whether the handout has large type, with one sentence per line. */
	isLarge: boolean;
}

/** The parameters that the page keeps in its links to itself. */
export const keptParameters = [
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

/**
 * Reads a query string. Invalid values become defaults.
 *
 * @param lessonSize the number of cards of the general lesson
 */
export function parseSheetView(search: string, lessonSize: number): SheetView {
	const query = new URLSearchParams(search);
	return {
		print:
			([...sheetNames, sourceListName] as const).find((print) => print === query.get('print')) ??
			null,
		paper: paperFormats.find((paper) => paper === query.get('paper')) ?? null,
		set: parseExerciseParams(search, lessonSize),
		isWhole: query.get('all') === '1',
		isLarge: query.get('type') === 'large'
	};
}

/**
 * The regions where Letter is the usual paper.
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
