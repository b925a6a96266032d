import { parsePartialDate, parsePlainDate } from '#lib/record/partial-date.ts';
import { isFiller, monthOf, plainLetters } from './month-names.ts';

/** Which of two numbers before a year is the day. */
export type DayOrder = 'dmy' | 'mdy';

/** What a cell may mean as a date. */
export interface CellDate {
	/** How it is written: `iso` is EDTF with a time of day after it, in `numbers` day and month may change places. */
	form: 'iso' | 'numbers' | 'ymd' | 'month-year' | 'words' | 'serial';
	/**
	 * `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or two of them, `A/B`, in each order of day and month that gives a day of the calendar; both
	 * are the same where the order changes nothing.
	 */
	iso: Partial<Record<DayOrder, string>>;
	hasTime: boolean;
}

/** `10:00`, `10:00:00.000 AM`, `T10:00:00Z`, `10:00 +02:00` at the end of a date. */
const timeOfDay =
	/(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;

/** A spreadsheet’s day 0, so that its day 61 and all later ones are right: Excel’s 1900 had a 29 February. */
const dayZero = Date.UTC(1899, 11, 30);

/** Longer than any date, in UTF-16 units. */
const maxLength = 80;

const pad = (text: string) => text.padStart(2, '0');

const join = (year: string, month: string | number, day = ''): string | undefined => {
	const iso = [year, pad(String(month)), ...(day ? [pad(day)] : [])].join('-');
	// A spreadsheet's “25/09/0025” is a slip for 2025. Who means such a year writes it as EDTF.
	return year >= '1000' && parsePlainDate(iso) ? iso : undefined;
};

const both = (iso: string | undefined): CellDate['iso'] =>
	iso === undefined ? {} : { dmy: iso, mdy: iso };

/**
 * Reads a cell as spreadsheets write dates: `25.09.2025`, `9/25/2025`, `2025/9/25`, `20250925`, `09/2025`,
 * `25 Sept 2025` in each language of the interface, 45925 (the day’s number in a spreadsheet), each perhaps with a time of day; or two with
 * an arrow between them.
 *
 * @returns null for what is EDTF, and for what no spreadsheet means as a date
 */
export function readCellDate(cell: string): CellDate | null {
	if (cell === '' || cell.length > maxLength || parsePartialDate(cell)) return null;
	const [start = '', end, ...more] = cell.split('→');
	if (end === undefined) return readDay(cell);
	return more.length > 0 ? null : readRange(start.trim(), end.trim());
}

/** As Notion writes it, with an arrow between the ends. */
function readRange(start: string, end: string): CellDate | null {
	const [from, to] = [start, end].map(
		(text): CellDate | null =>
			readDay(text) ?? (parsePlainDate(text) && { form: 'iso', iso: both(text), hasTime: false })
	);
	if (!from || !to) return null;
	const join = (order: DayOrder) =>
		from.iso[order] && to.iso[order] ? { [order]: `${from.iso[order]}/${to.iso[order]}` } : {};
	const iso = { ...join('dmy'), ...join('mdy') };
	return { form: from.form, iso, hasTime: from.hasTime || to.hasTime };
}

function readDay(cell: string): CellDate | null {
	const text = toAsciiDigits(cell).replace(timeOfDay, '').trim();
	const hasTime = text.length < cell.trim().length;
	if (hasTime && parsePlainDate(text)) return { form: 'iso', iso: both(text), hasTime };
	const read = readNumbers(text) ?? readSerial(text) ?? readWords(text);
	return read && Object.keys(read.iso).length > 0 ? { ...read, hasTime } : null;
}

/** Arabic and Persian digits as ours, without the marks of direction that stand between them. */
const toAsciiDigits = (text: string) =>
	text
		.replace(/[\u200e\u200f\u061c]/g, '')
		.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

type Read = Omit<CellDate, 'hasTime'> | null;

function readNumbers(text: string): Read {
	const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
	const parts = packed?.slice(1) ?? text.split(/[./-] ?/);
	const [first = '', second = '', third = ''] = parts;
	// Which part has the four digits of a year: “Ynn” for 2025/9/5.
	const shape = parts
		.map((part) => (/^\d{4}$/.test(part) ? 'Y' : /^\d\d?$/.test(part) ? 'n' : '?'))
		.join('');
	if (shape === 'Ynn' || shape === 'Yn')
		return { form: 'ymd', iso: both(join(first, second, third)) };
	if (shape === 'nY') return { form: 'month-year', iso: both(join(second, first)) };
	if (shape !== 'nnY') return null;
	const [dmy, mdy] = [join(third, second, first), join(third, first, second)];
	return { form: 'numbers', iso: { ...(dmy && { dmy }), ...(mdy && { mdy }) } };
}

function readSerial(text: string): Read {
	const [, days] = /^(\d{5})(?:[.,]\d+)?$/.exec(text) ?? [];
	if (days === undefined) return null;
	const iso = new Date(dayZero + Number(days) * 86_400_000).toISOString().slice(0, 10);
	return { form: 'serial', iso: both(iso) };
}

/** One day, month and year, in any order: the month is a word, and only a year has four digits. */
function readWords(text: string): Read {
	const months: number[] = [];
	const days: string[] = [];
	const years: string[] = [];
	for (const word of plainLetters(text).split(/[\s/-]+/)) {
		const month = monthOf(word);
		const [, day] = /^(\d{1,2})(?:st|nd|rd|th|er|o|°)?$/.exec(word) ?? [];
		if (month !== null) months.push(month);
		else if (day !== undefined) days.push(day);
		else if (/^\d{4}$/.test(word)) years.push(word);
		else if (!isFiller(word)) return null;
	}
	const [[month, ...noMonth], [year, ...noYear], [day, ...noDay]] = [months, years, days];
	if (month === undefined || year === undefined) return null;
	if (noMonth.length + noYear.length + noDay.length > 0) return null;
	return { form: 'words', iso: both(join(year, month, day)) };
}
