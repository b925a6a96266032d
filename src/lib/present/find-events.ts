import { formatDate } from '#lib/messages/dates.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** The maximum number of events found. */
const maxFound = 6;

/**
 * Finds events by the first digits of their number (from 1), or by words in title, date, speaker, summary, quote or
 * translation.
 *
 * @returns at most `maxFound` events; those with all words in their title are first
 */
export function findEvents(text: string, { events, language }: Timeline): TimelineEvent[] {
	const foldedQuery = foldText(text.trim());
	if (foldedQuery === '') return [];
	const words = foldedQuery.split(/\s+/);
	const hasAll = (content: string) => words.every((word) => foldText(content).includes(word));
	const isNumber = /^\d+$/.test(foldedQuery);
	const withNumber = isNumber ? events.filter((_, i) => `${i + 1}`.startsWith(foldedQuery)) : [];
	const withTitle = events.filter(({ title }) => hasAll(title));
	const withText = events.filter((event) => hasAll(searchableText(event, language)));
	// If numbers of events match, events with these digits in their text are left out, because most dates contain digits.
	const found = withNumber.length > 0 ? withNumber : [...withTitle, ...withText];
	return [...new Set(found)].slice(0, maxFound);
}

function searchableText(
	{ title, date, summary, statement }: TimelineEvent,
	language: string
): string {
	const { speaker, quote, translation } = statement ?? {};
	const said = [speaker?.name, quote, translation?.text];
	return [title, formatDate(date, language), summary, ...said].join(' ');
}

/** Folds a text for comparison: lower case, without accents, with straight apostrophes. */
function foldText(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replace(/[‘’]/g, "'")
		.toLowerCase();
}
