import type { Timeline } from '#lib/record/timeline.ts';
import { dayLimits, parseDomain } from '#lib/record/drawn-address.ts';
import { fields as messages } from '#language/timeline';
import { formatDay } from '#lib/messages/dates.ts';
import { formatExtent } from '#lib/messages/format-extent.ts';
import { dayMs, isoDay } from '#lib/record/date-point.ts';

/** The dates in the two fields, EDTF: `2025-09-01`. Empty for the first or last day of the story. */
export interface FieldTexts {
	from: string;
	to: string;
}

/** A field: `from` or `to`. */
export type FieldName = keyof FieldTexts;

/** A problem with the text in a field. */
export interface FieldProblem {
	/** The code of the message. */
	code: keyof typeof messages.problems;
	/** The content of this field: a date as EDTF, another text as typed. */
	text: string;
	/** The content of the other field, in the same form. */
	other: string;
}

/** The problem of each field, or null. */
export type FieldProblems = Readonly<Record<FieldName, FieldProblem | null>>;

/** Neither field has a problem. */
export const noProblems: FieldProblems = { from: null, to: null };

/** The result of reading the fields: their domain, ms UTC (null for the whole story), or their problems. */
export type FieldsResult =
	| { isValid: true; domain: readonly [start: number, end: number] | null }
	| { isValid: false; problems: FieldProblems };

/** The domain that contains every instant. */
const allTime = [-Infinity, Infinity] as const;

/** The first and the last day of a domain. Days outside the story become its first or last day. */
export function toFieldTexts(domain: readonly [number, number], timeline: Timeline): FieldTexts {
	const [first, end] = timeline.axis ?? timeline.extent;
	const startOfLast = (end: number) => Math.ceil(end / dayMs) * dayMs - dayMs;
	const limit = (time: number) => isoDay(Math.min(Math.max(time, first), startOfLast(end)));
	return { from: limit(domain[0]), to: limit(startOfLast(domain[1])) };
}

/** Reads the domain from the two fields. @param changed the field that gets the problem if From is after To */
export function readDomainFields(
	texts: FieldTexts,
	changed: FieldName,
	timeline: Timeline
): FieldsResult {
	const whole = timeline.axis ?? timeline.extent;
	const problemOf = (text: string, other: string): FieldProblem | null => {
		if (text === '') return null;
		const span = parseDomain(text, text, allTime);
		if (!span) return { code: 'not-read', text, other };
		if (span[1] <= whole[0]) return { code: 'before-story', text, other };
		return span[0] >= whole[1] ? { code: 'after-story', text, other } : null;
	};
	const problems = {
		from: problemOf(texts.from, texts.to),
		to: problemOf(texts.to, texts.from)
	};
	if (problems.from || problems.to) return { isValid: false, problems };
	const limits = dayLimits(timeline);
	const from = texts.from || limits.from;
	const to = texts.to || limits.to;
	const domain = parseDomain(from, to, whole);
	if (!domain) {
		const isAfterTo: FieldProblem = { code: 'after-to', text: from, other: to };
		const isBeforeFrom: FieldProblem = { code: 'before-from', text: to, other: from };
		const isFrom = changed === 'from';
		return {
			isValid: false,
			problems: { ...noProblems, [changed]: isFrom ? isAfterTo : isBeforeFrom }
		};
	}
	const isWhole = domain[0] <= whole[0] && domain[1] >= whole[1];
	return { isValid: true, domain: isWhole ? null : domain };
}

/** A sentence about the problem of a field, which also says what to do. */
export function formatFieldProblem(
	{ code, text, other }: FieldProblem,
	name: FieldName,
	timeline: Timeline
): string {
	// In all other cases, the field contains a valid day.
	if (code === 'not-read') {
		const example = formatDay(dayLimits(timeline).from, timeline.language);
		return messages.problems[code]({ label: messages.labels[name], example });
	}
	const { first, last } = formatExtent(timeline);
	const bounds = {
		'before-story': () => first.text,
		'after-story': () => last.text,
		'after-to': () => formatDay(other, timeline.language),
		'before-from': () => formatDay(other, timeline.language)
	};
	const day = formatDay(text, timeline.language);
	return messages.problems[code]({ label: messages.labels[name], day, bound: bounds[code]() });
}
