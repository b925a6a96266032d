import { formatDate } from '#lib/messages/dates.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** The maximum number of events found. */
const maxFound = 6;

/**
 * Finds events by the first digits of their number (from 1), or by words in title, date, speaker, summary or quote.
 *
 * @returns at most six events; those with the words in their title come first
 */
export function findEvents(text: string, { events, language }: Timeline): TimelineEvent[] {
	const wanted = fold(text.trim());
	if (wanted === '') return [];
	const words = wanted.split(/\s+/);
	const hasAll = (content: string) => words.every((word) => fold(content).includes(word));
	const isNumber = /^\d+$/.test(wanted);
	const numbered = isNumber ? events.filter((_, i) => `${i + 1}`.startsWith(wanted)) : [];
	const inTitle = events.filter(({ title }) => hasAll(title));
	const elsewhere = events.filter((event) => hasAll(textOf(event, language)));
	// If a number matches, events with these digits in their text are left out, since dates contain digits, too.
	const found = numbered.length > 0 ? numbered : [...inTitle, ...elsewhere];
	return [...new Set(found)].slice(0, maxFound);
}

function textOf({ title, date, summary, statement }: TimelineEvent, language: string): string {
	const { speaker, quote, translation } = statement ?? {};
	const said = [speaker?.name, quote, translation?.text];
	return [title, formatDate(date, language), summary, ...said].join(' ');
}

/** Folds a text for comparison: lower case, without accents, with straight apostrophes. */
function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replace(/[‘’]/g, "'")
		.toLowerCase();
}
