import { dateFormat } from '#lib/messages/intl.ts';
import { createRandom, shuffled } from '#lib/teach/order/random.ts';
import { isRightOrder, isTied } from '#lib/record/time-order.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** A card to cut out. It tells no date. */
export interface ChosenCard {
	/** What the key calls it: A to H, in the order of the sheet. */
	letter: string;
	event: TimelineEvent;
	/** The quoted words; null where they tell a date, or are too long for a card. */
	quote: string | null;
	/** What happened; null where that tells a date, or a card has no room for it. */
	summary: string | null;
}

/** On a sheet of two by four. */
export const cardCount = 8;

/** Characters that a card has room for under a title of three lines. */
const mostText = 240;

/**
 * Chooses cards and lays them out: the same for the same seed, and never in the right order already,
 * unless any order is.
 *
 * They are spread over the record. Of two whose dates may overlap both are only taken where these dates are
 * the same: then either may come first, and there are no others of which that can be said by halves.
 * An event without an end is not taken, nor one whose title tells a date.
 *
 * @param seed a whole number
 * @returns fewer than asked for, where the record has no more
 */
export function chooseCards(timeline: Timeline, seed: number, count = cardCount): ChosenCard[] {
	const random = createRandom(seed);
	const { language } = timeline;
	const fit = timeline.events.filter(
		({ title, date }) => date.end !== null && !tellsDate(title, language)
	);
	const chosen: TimelineEvent[] = [];
	const take = (events: readonly TimelineEvent[]) => {
		const event = events.find(
			(each) => !chosen.includes(each) && chosen.every((other) => goesWith(each, other))
		);
		if (event) chosen.push(event);
		return event !== undefined;
	};
	// One of each part of the record, then whatever else there is.
	for (let i = 0; i < count; i++) {
		const [from, to] = [i, i + 1].map((part) => Math.round((part * fit.length) / count));
		take(shuffled(fit.slice(from, to), random));
	}
	const others = shuffled(fit, random);
	while (chosen.length < count && take(others));
	return layOut(shuffled(chosen, random)).map((event, i) => {
		const letter = String.fromCharCode('A'.charCodeAt(0) + i);
		return { letter, event, ...textsOf(event, language) };
	});
}

/** What stands on a card under its title, as far as there is room. */
function textsOf({ summary, statement }: TimelineEvent, language: string) {
	let room = mostText;
	const fitting = (text: string | undefined) => {
		if (!text || text.length > room || tellsDate(text, language)) return null;
		room -= text.length;
		return text;
	};
	const quote = fitting(statement?.quote);
	return { quote, summary: fitting(summary) };
}

const isSameDate = ({ date: a }: TimelineEvent, { date: b }: TimelineEvent) =>
	a.start === b.start && a.end === b.end;

const goesWith = (one: TimelineEvent, other: TimelineEvent) =>
	isSameDate(one, other) || !isTied(one, other);

/** Puts the first one last, where they stand in the right order. */
function layOut([first, ...others]: TimelineEvent[]): TimelineEvent[] {
	if (!first) return [];
	const events = [first, ...others];
	return isRightOrder(events) ? [...others, first] : events;
}

/** The cards in the right order; those of one group may stand in any. */
export function solveCards(cards: readonly ChosenCard[]): ChosenCard[][] {
	const groups: ChosenCard[][] = [];
	for (const card of cards.toSorted((a, b) => a.event.date.start - b.event.date.start)) {
		const group = groups.at(-1);
		if (group?.[0] && isSameDate(group[0].event, card.event)) group.push(card);
		else groups.push([card]);
	}
	return groups;
}

const namesOf = new Map<string, RegExp>();

/** The months and the days of the week, as a language writes them alone and in a date. */
function dateNames(language: string): RegExp {
	const known = namesOf.get(language);
	if (known) return known;
	const formats = (['long', 'short'] as const).flatMap((style) => [
		dateFormat(language, { month: style }),
		dateFormat(language, { month: style, day: 'numeric' }),
		dateFormat(language, { weekday: style })
	]);
	const days = [
		...Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 1)),
		...Array.from({ length: 7 }, (_, day) => Date.UTC(2001, 0, 1 + day))
	];
	const names = formats.flatMap((format) =>
		days.flatMap((day) =>
			format
				.formatToParts(day)
				.filter(({ type, value }) => type !== 'day' && /\p{L}{3}/u.test(value))
				.map(({ value }) => value.trim())
		)
	);
	const either = names.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]);
	const escaped = [...new Set(either)].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const pattern = new RegExp(`(?<!\\p{L})(${escaped.join('|')})(?!\\p{L})`, 'u');
	namesOf.set(language, pattern);
	return pattern;
}

/** A year: four digits that are no part of a larger number. */
const yearPattern = /(?<![\p{Nd}.,])([12][0-9]{3}|(?![0-9])\p{Nd}{4})(?!\p{Nd}|[.,]\p{Nd})/u;

/** Whether a text says when: it names a year, a month or a day of the week. */
export function tellsDate(text: string, language: string): boolean {
	return yearPattern.test(text) || dateNames(language).test(text);
}
