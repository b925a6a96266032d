/** How certain one end of a date is, as EDTF marks it. */
export type Mark = '' | '~' | '?';

/** One end of a date, as it is typed. */
export interface DateEnd {
	year: string;
	/** `01` to `12`, or empty. */
	month: string;
	/** Without a leading zero. */
	day: string;
	mark: Mark;
}

/** A date in parts: one end, two (`between`), or one without an end (`since`). */
export interface DateFields {
	form: 'one' | 'between' | 'since';
	from: DateEnd;
	to: DateEnd;
}

const noEnd: DateEnd = { year: '', month: '', day: '', mark: '' };

/** EDTF's sign for a year that is not said: without it a day that is typed first would be read as a month. */
const noYear = 'XXXX';

/** The parts of a date that may be half typed; what is no date at all stands where its year does. */
export function splitDate(text: string): DateFields {
	const slash = text.indexOf('/');
	if (slash < 0) return { form: 'one', from: splitEnd(text), to: noEnd };
	const [first, second] = [text.slice(0, slash), text.slice(slash + 1)];
	if (second === '..') return { form: 'since', from: splitEnd(first), to: noEnd };
	return { form: 'between', from: splitEnd(first), to: splitEnd(second) };
}

function splitEnd(text: string): DateEnd {
	const mark = text.endsWith('~') ? '~' : text.endsWith('?') ? '?' : '';
	const rest = mark ? text.slice(0, -1) : text;
	const match = /^(-?\d*|XXXX)(?:-(0[1-9]|1[0-2])?(?:-(\d{1,2}))?)?$/.exec(rest);
	if (!match) return { ...noEnd, year: rest, mark };
	const [, year = '', month = '', day = ''] = match;
	return { year: year === noYear ? '' : year, month, day: day.replace(/^0(?=.)/, ''), mark };
}

/** The EDTF text of a date in parts. */
export function joinDate({ form, from, to }: DateFields): string {
	if (form === 'one') return joinEnd(from);
	return `${joinEnd(from)}/${form === 'since' ? '..' : joinEnd(to)}`;
}

function joinEnd({ year, month, day, mark }: DateEnd): string {
	const dayPart = day === '' ? '' : `-${/^\d$/.test(day) ? `0${day}` : day}`;
	const monthPart = month === '' && dayPart === '' ? '' : `-${month}`;
	const rest = monthPart + dayPart + mark;
	return (year === '' && rest !== '' ? noYear : year) + rest;
}

/** Whether an end of a date has no year yet. */
export function isUndated(text: string): boolean {
	const { form, from, to } = splitDate(text);
	return from.year === '' || (form === 'between' && to.year === '');
}
