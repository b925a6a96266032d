import type { Timeline } from '#lib/record/timeline.ts';
import { formatDays, parseDomain } from './address-state.ts';
import { fieldMessages as messages, type FieldMessages } from '#language/fields.ts';
import { formatDay } from '#lib/messages/dates.ts';
import { formatExtent } from '#lib/messages/format-extent.ts';

/** The values of the domain's fields: `2025-09-01`, or empty for the first or last day of the story. */
export interface FieldTexts {
	from: string;
	to: string;
}

export type FieldName = keyof FieldTexts;

/** What is wrong with a field. */
export interface FieldProblem {
	code: keyof FieldMessages['problems'];
	/** The value of this field and of the other one, each `2025-09-01`. */
	text: string;
	other: string;
}

/** What is wrong with each field; null where nothing is. */
export type FieldProblems = Readonly<Record<FieldName, FieldProblem | null>>;

export const noProblems: FieldProblems = { from: null, to: null };

/** The domain that the fields set, or the problem of each. */
export type FieldsResult =
	| { isValid: true; domain: readonly [start: number, end: number] | null }
	| { isValid: false; problems: FieldProblems };

const everything = [-Infinity, Infinity] as const;

/** The first and the last day that the fields accept. */
export function fieldLimits({ axis, extent }: Timeline): FieldTexts {
	const [from, to] = formatDays(axis ?? extent);
	return { from, to };
}

/** A domain's first and last day, each limited to the story's days. */
export function toFields(domain: readonly [number, number], timeline: Timeline): FieldTexts {
	const limits = fieldLimits(timeline);
	const limit = (text: string) => {
		if (text < limits.from) return limits.from;
		return text > limits.to ? limits.to : text;
	};
	const [from, to] = formatDays(domain);
	return { from: limit(from), to: limit(to) };
}

/** @param changed the field that has the problem if From is after To */
export function readFields(
	texts: FieldTexts,
	changed: FieldName,
	timeline: Timeline
): FieldsResult {
	const limits = fieldLimits(timeline);
	const problemOf = (text: string, other: string): FieldProblem | null => {
		if (text === '') return null;
		if (!parseDomain(text, null, everything)) return { code: 'no-date', text, other };
		if (text < limits.from) return { code: 'before-story', text, other };
		return text > limits.to ? { code: 'after-story', text, other } : null;
	};
	const problems = {
		from: problemOf(texts.from, texts.to),
		to: problemOf(texts.to, texts.from)
	};
	if (problems.from || problems.to) return { isValid: false, problems };
	const from = texts.from || limits.from;
	const to = texts.to || limits.to;
	if (from > to) {
		const late: FieldProblem = { code: 'after-to', text: from, other: to };
		const early: FieldProblem = { code: 'before-from', text: to, other: from };
		const isFrom = changed === 'from';
		return { isValid: false, problems: { ...noProblems, [changed]: isFrom ? late : early } };
	}
	const isWhole = from === limits.from && to === limits.to;
	return {
		isValid: true,
		domain: isWhole ? null : parseDomain(from, to, timeline.axis ?? timeline.extent)
	};
}

/** What is wrong with a field and what to do, in a sentence. */
export function formatFieldProblem(
	{ code, text, other }: FieldProblem,
	name: FieldName,
	timeline: Timeline
): string {
	const { labels, problems } = messages;
	// The other problems need a valid day in the field.
	if (code === 'no-date') return problems[code](labels[name]);
	const { first, last } = formatExtent(timeline);
	const beside = {
		'before-story': () => first,
		'after-story': () => last,
		'after-to': () => formatDay(other, timeline.language),
		'before-from': () => formatDay(other, timeline.language)
	};
	return problems[code](labels[name], formatDay(text, timeline.language), beside[code]());
}
