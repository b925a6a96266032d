import * as cardMessages from '#language/cards';
import { formatNumber } from '#lib/messages/format.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { firstFewCount } from './first-few.ts';

/** A part of an answer: a text, or a link to a page or another event. */
export interface SourcingValue {
	/** The text of the part. */
	text: string;
	/** Whether the text is in the language of the interface. All other texts are in that of the record. */
	isInterface?: boolean;
	/** The address of a page, or null if it is not safe; or the address of an event’s card. */
	href?: string | null;
	/** The event to which the link leads. */
	event?: TimelineEvent;
	/** Whether the text is the name of the page that prints the quote. */
	isQuotePage?: boolean;
}

/** A line of an answer to “Question the source”. */
export interface SourcingLine {
	/** A text of the interface: a whole sentence, or the words before the values. Empty if the values need none. */
	intro: string;
	values?: readonly SourcingValue[];
}

/** The values of the first items, and a value that says how many more there are. The card lists all items. */
export function firstValues<Item>(
	items: readonly Item[],
	valueOf: (item: Item) => SourcingValue
): SourcingValue[] {
	return [...items.slice(0, firstFewCount).map(valueOf), ...moreCountValue(items)];
}

/** A value that says how many items follow the first ones. Empty if there are no more. */
export function moreCountValue({ length }: { readonly length: number }): SourcingValue[] {
	if (length <= firstFewCount) return [];
	return [
		{ text: cardMessages.more({ count: formatNumber(length - firstFewCount) }), isInterface: true }
	];
}

/** A line with a label and a text. */
export function labelledLine(label: string, text: string): SourcingLine {
	return { intro: cardMessages.link({ link: label }), values: [{ text }] };
}
