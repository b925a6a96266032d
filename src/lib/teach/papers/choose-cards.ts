import { createRandom, shuffled } from '#lib/teach/random.ts';
import { tellsDate } from '#lib/teach/tells-date.ts';
import { isRightOrder, isTied } from '#lib/record/time-order.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** A card to cut out. It tells no date. */
export interface ChosenCard {
	/** Its name in the answer key: A to H, in the order of the sheet. */
	letter: string;
	event: TimelineEvent;
	/** The quoted words; null if they tell a date or are too long for a card. */
	quote: string | null;
	/** What happened; null if it tells a date or has no room on the card. */
	summary: string | null;
}

/** A sheet holds two by four. */
export const cardCount = 8;

/** How many characters fit on a card under a title of three lines. */
const maxText = 240;

/**
 * Chooses cards from all over the record and lays them out. The same seed gives the same cards, never in
 * a right order already unless any order is right.
 *
 * Two events whose dates may overlap are both taken only if their dates are the same: then either may come
 * first. Events without an end are not taken, nor events whose title tells a date.
 *
 * @param seed a whole number
 * @returns fewer than `count` if the record has no more
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

/** The texts of a card under its title: first the quote, then the summary, as far as there is room. */
function textsOf({ summary, statement }: TimelineEvent, language: string) {
	let room = maxText;
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

/** Moves the first card to the end if the order is right. */
function layOut([first, ...others]: TimelineEvent[]): TimelineEvent[] {
	if (!first) return [];
	const events = [first, ...others];
	return isRightOrder(events) ? [...others, first] : events;
}

/** The cards in the right order. Those of one group have the same date: any of them may come first. */
export function solveCards(cards: readonly ChosenCard[]): ChosenCard[][] {
	const groups: ChosenCard[][] = [];
	for (const card of cards.toSorted((a, b) => a.event.date.start - b.event.date.start)) {
		const group = groups.at(-1);
		if (group?.[0] && isSameDate(group[0].event, card.event)) group.push(card);
		else groups.push([card]);
	}
	return groups;
}
