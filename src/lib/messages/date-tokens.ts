import { dateFormat } from './intl.ts';

/** The months of a language, 1 to 12, by their names in lower case. */
export interface MonthNames {
	/** The number of each month by its name, from 1. */
	numbers: ReadonlyMap<string, number>;
	/** Matches the names of months, and numbers. */
	pattern: RegExp;
}

/** A formatted date, split into its parts. */
export interface DateTokens {
	/** `M` for each month, `N` for each number, and the letters around them: `betweenMNandMN`. */
	shape: string;
	/** The months and numbers, in order. */
	values: readonly number[];
	/** The shape with the values inserted. */
	whole: string;
}

/** The names of months by language. */
const monthNamesCache = new Map<string, MonthNames>();

/**
 * The names of months in a language, long and short, alone and beside a day or a year.
 *
 * @throws RangeError for a language tag that is not well formed
 */
export function monthNames(language: string): MonthNames {
	let names = monthNamesCache.get(language);
	if (!names) monthNamesCache.set(language, (names = makeMonthNames(language)));
	return names;
}

function makeMonthNames(language: string): MonthNames {
	const numbers = new Map<string, number>();
	for (const month of ['long', 'short'] as const) {
		for (const beside of [{}, { day: 'numeric' }, { year: 'numeric' }] as const) {
			const format = dateFormat(language, { month, ...beside });
			for (let i = 0; i < 12; i++) {
				const parts = format.formatToParts(Date.UTC(2001, i));
				const name = parts.find(({ type }) => type === 'month')?.value ?? '';
				numbers.set(lettersOnly(normalizeText(name)), i + 1);
			}
		}
	}
	const names = [...numbers.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
	// In French dates, only the first of a month is written “1er”.
	const pattern = new RegExp(String.raw`${names.join('|')}|1er(?!\p{L})|\d+`, 'gu');
	return { numbers, pattern };
}

/** Normalises a text: lower case, ASCII digits for Arabic and Persian ones, no direction marks. */
const normalizeText = (text: string) =>
	text
		.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\p{Cf}/gu, '');

/** The letters of a text, without digits, spaces and signs. */
const lettersOnly = (text: string) => text.replace(/[^\p{L}\p{M}]/gu, '');

/** Splits a text. Keeps the letters around months and numbers, and drops spaces and punctuation. */
export function toDateTokens(text: string, { numbers, pattern }: MonthNames): DateTokens {
	const values: number[] = [];
	const marked = normalizeText(text).replace(pattern, (found) => {
		const month = numbers.get(found);
		values.push(month ?? parseInt(found, 10));
		return month === undefined ? 'N' : 'M';
	});
	const shape = lettersOnly(marked);
	let next = 0;
	const whole = shape.replace(/[MN]/g, (kind) => `${kind}${values[next++]} `);
	return { shape, values, whole };
}
