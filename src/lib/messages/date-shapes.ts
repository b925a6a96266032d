import { parsePartialDate } from '#lib/record/partial-date.ts';
import { formatDateParts, type DateWords, type DateOptions } from './date-words.ts';
import { monthNames, toDateTokens, type DateTokens } from './date-tokens.ts';

/** Where the numbers of one end of a date are in its text, as indices of `DateTokens.values`. */
export interface ShapeEnd {
	/** `isBC` is true for years before 1 AD. */
	year: { index: number; isBC: boolean };
	month?: number | undefined;
	day?: number | undefined;
	/** EDTF’s mark after the end: `~`, `?` or `%`; empty for none. */
	mark: string;
}

/** A date in EDTF without its numbers: the characters before, between and after its ends. */
export interface EdtfShape {
	before: string;
	between: string;
	after: string;
	ends: readonly ShapeEnd[];
}

/** EDTF shapes by `DateTokens.shape`, the shape of the formatted text. */
type EdtfShapes = ReadonlyMap<string, readonly EdtfShape[]>;

/** A cache of the shapes, by the words around dates and by language. */
const shapesCache = new WeakMap<DateWords, Map<string, EdtfShapes>>();

/**
 * The shapes in which the page writes dates of years, months and days in a language, with the words around them. They are
 * made by formatting samples, so that no second list of words, articles and orders is needed.
 *
 * @throws RangeError for a language tag that is not well formed
 */
export function dateShapes(options: DateOptions): EdtfShapes {
	let ofWords = shapesCache.get(options.words);
	if (!ofWords) shapesCache.set(options.words, (ofWords = new Map()));
	let shapes = ofWords.get(options.language);
	if (!shapes) ofWords.set(options.language, (shapes = makeShapes(options)));
	return shapes;
}

/** Formats sample dates of all forms, and keeps what each form looks like in the language. */
function makeShapes(options: DateOptions): EdtfShapes {
	const months = monthNames(options.language);
	const shapes = new Map<string, EdtfShape[]>();
	for (const sample of makeSamples()) {
		const { before, between, after, ends } = sample;
		const date = parsePartialDate(
			before + ends.map(({ iso, mark }) => iso + mark).join(between) + after
		);
		if (!date) continue;
		const tokens = toDateTokens(
			formatDateParts(date, options)
				.map(({ text }) => text)
				.join(''),
			months
		);
		const found = ends.map((end, i) => findEnd(end, tokens, i === ends.length - 1));
		if (!found.every((end) => end !== null)) continue;
		const knownShapes = shapes.get(tokens.shape) ?? [];
		const key = (shape: EdtfShape) => JSON.stringify(shape);
		const shape = { before, between, after, ends: found };
		if (!knownShapes.some((other) => key(other) === key(shape))) knownShapes.push(shape);
		shapes.set(tokens.shape, knownShapes);
	}
	return shapes;
}

/** One end of a sample: a date without its mark, and the mark. */
interface SampleEnd {
	iso: string;
	mark: string;
}

/** A date from which a shape is made: the characters around its ends, and the ends. */
interface DateSample {
	before: string;
	between: string;
	after: string;
	ends: readonly SampleEnd[];
}

/**
 * Finds the numbers of an end in a formatted date by their values; null if one is missing. A number that is written once
 * for both ends is found for both.
 */
function findEnd(
	{ iso, mark }: SampleEnd,
	{ shape, values }: DateTokens,
	isLast: boolean
): ShapeEnd | null {
	const kinds = shape.match(/[MN]/g) ?? [];
	const [, years = '', month, day] = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
	const year = Number(years);
	const find = (kind: string, value: number) => {
		const isWanted = (found: number, i: number) => kinds[i] === kind && found === value;
		return isLast ? values.findLastIndex(isWanted) : values.findIndex(isWanted);
	};
	const isBC = year < 1;
	const found = {
		year: { index: find('N', isBC ? 1 - year : year), isBC },
		month: month === undefined ? undefined : find('M', Number(month)),
		day: day === undefined ? undefined : find('N', Number(day)),
		mark
	};
	return [found.year.index, found.month, found.day].includes(-1) ? null : found;
}

/** The characters before, between and after the ends of a date, by the number of ends. */
const signsAroundEnds = {
	one: [
		['', ''],
		['', '/..'],
		['../', ''],
		['', '/'],
		['/', '']
	],
	// For neighbours, `[a..b]` and `[a,b]` have the same words: “2003 or 2004”. These are read as the first of the two,
	// which date fields can show.
	two: [
		['', '/', ''],
		['[', '..', ']'],
		['[', ',', ']']
	]
} as const;

/** A year, a month and a day. All numbers of a sample must differ, because `findEnd` finds them by their values. */
const yearMonthDay = (year: string, month: string, day: string) => [
	year,
	`${year}-${month}`,
	`${year}-${month}-${day}`
];

/** A month for each form of the French preposition: d’avril, and de mai. */
const sampleMonths = ['04', '05'];

/** Pairs of years with and without an era. Years before 100 are written with theirs. */
const eraYears = [
	['1914', '1926'],
	['-0043', '-0010'],
	['-0043', '0014'],
	['-0043', '1926'],
	['0014', '0033'],
	['0014', '1926']
] as const;

/** Pairs of neighbouring dates, for which some forms have other words: “2003 or 2004”. */
const neighbourPairs = [
	['1914', '1915'],
	['1914-04', '1914-05'],
	['1914-05', '1914-06'],
	['1914-04-13', '1914-04-14'],
	['1914-04-30', '1914-05-01'],
	['1914-12-31', '1915-01-01']
] as const;

function* makeSamples(): Generator<DateSample> {
	for (const [from, to] of neighbourPairs) yield* samplesOfTwoEnds(from, to, ['']);
	for (const [i, [year, later]] of eraYears.entries()) {
		for (const month of sampleMonths) {
			for (const iso of yearMonthDay(year, month, '13')) yield* samplesOfOneEnd(iso);
			for (const [from, to] of samplePairs(year, later, month))
				yield* samplesOfTwoEnds(from, to, i === 0 && month === '05' ? ['', '~', '?'] : ['']);
		}
	}
}

/** Pairs of all precisions; and pairs in one year or one month, which is then written once. */
function samplePairs(year: string, later: string, month: string) {
	const points = yearMonthDay(year, month, '13');
	const apart = points.flatMap((from) =>
		yearMonthDay(later, '08', '25').map((to) => [from, to] as const)
	);
	const [, ofMonth = '', ofDay = ''] = points;
	return [
		...apart,
		[ofMonth, `${year}-08`] as const,
		[ofDay, `${year}-08-25`] as const,
		[ofDay, `${year}-${month}-25`] as const
	];
}

function* samplesOfOneEnd(iso: string): Generator<DateSample> {
	for (const mark of ['', '~', '?', '%'])
		for (const [before, after] of signsAroundEnds.one)
			yield { before, between: '', after, ends: [{ iso, mark }] };
}

function* samplesOfTwoEnds(
	from: string,
	to: string,
	marks: readonly string[]
): Generator<DateSample> {
	for (const [before, between, after] of signsAroundEnds.two)
		for (const mark of marks)
			for (const other of marks)
				yield {
					before,
					between,
					after,
					ends: [
						{ iso: from, mark },
						{ iso: to, mark: other }
					]
				};
}
