import type { Timeline } from '#lib/record/timeline.ts';
import { formatDays, parseDomain } from './address-state.ts';
import { formatDay } from '#lib/messages/dates.ts';
import { formatExtent } from '#lib/messages/words.ts';

/** What the fields of the visible domain hold: `2025-09-01`, or empty for the story's own end. */
export interface FieldTexts {
	from: string;
	to: string;
}

export type FieldName = keyof FieldTexts;

/** What the fields ask for, or what is wrong with each and what to do; empty where nothing is. */
export type FieldsResult =
	| { isValid: true; domain: readonly [start: number, end: number] | null }
	| { isValid: false; problems: FieldTexts };

const everything = [-Infinity, Infinity] as const;

/** The first and the last day that the fields take. */
export function fieldLimits({ extent }: Timeline): FieldTexts {
	const [from, to] = formatDays(extent);
	return { from, to };
}

/** A domain's days, or the days of the story that are nearest to it. */
export function toFields(domain: readonly [number, number], timeline: Timeline): FieldTexts {
	const limits = fieldLimits(timeline);
	const [from, to] = formatDays(domain).map((text) => {
		if (text < limits.from) return limits.from;
		return text > limits.to ? limits.to : text;
	}) as [string, string];
	return { from, to };
}

/** @param changed the one that is to give way where From is after To */
export function readFields(
	texts: FieldTexts,
	changed: FieldName,
	timeline: Timeline
): FieldsResult {
	const limits = fieldLimits(timeline);
	const say = (label: string, text: string) => `${label}, ${formatDay(text, timeline.language)}`;
	const problemOf = (label: string, text: string) => {
		if (text === '') return '';
		if (!parseDomain(text, null, everything)) {
			return `${label} is not a whole date. Choose a day, a month and a year.`;
		}
		const { first, last } = formatExtent(timeline);
		const { from, to } = limits;
		const early = `is before the start of the story, ${first}. Choose a later ${label}.`;
		const late = `is after the end of the story, ${last}. Choose an earlier ${label}.`;
		if (text < from) return `${say(label, text)}, ${early}`;
		return text > to ? `${say(label, text)}, ${late}` : '';
	};
	const problems = { from: problemOf('From', texts.from), to: problemOf('To', texts.to) };
	if (problems.from || problems.to) return { isValid: false, problems };
	const from = texts.from || limits.from;
	const to = texts.to || limits.to;
	if (from > to) {
		problems[changed] =
			changed === 'from'
				? `${say('From', from)}, is after ${say('To', to)}. Choose an earlier From.`
				: `${say('To', to)}, is before ${say('From', from)}. Choose a later To.`;
		return { isValid: false, problems };
	}
	const isWhole = from === limits.from && to === limits.to;
	return { isValid: true, domain: isWhole ? null : parseDomain(from, to, timeline.extent) };
}
