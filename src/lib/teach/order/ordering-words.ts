import type { Marks } from '#lib/record/time-order.ts';
import { formatTitle } from '#lib/messages/format.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { numberFormat } from '#lib/messages/intl.ts';

const numbers = (language: string, ...all: number[]) =>
	all.map((n) => numberFormat(language).format(n));

/** Where a card is: “TITLE, position 2 of 6”. */
export function placeWords(
	event: TimelineEvent,
	order: readonly TimelineEvent[],
	language: string
): string {
	const [place, all] = numbers(language, order.indexOf(event) + 1, order.length);
	return `${formatTitle(event)}, position ${place} of ${all}`;
}

/** The two scores: “4 of 6 in the right place”, “3 of 5 right neighbours”. */
export function scoreWords(
	{ places, neighbours }: Marks,
	language: string
): [places: string, neighbours: string] {
	const scoreOf = (marks: readonly boolean[]) =>
		numbers(language, marks.filter(Boolean).length, marks.length).join(' of ');
	return [`${scoreOf(places)} in the right place`, `${scoreOf(neighbours)} right neighbours`];
}
