import * as cardMessages from '#language/cards';
import { formatNumber } from '#lib/messages/format.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { firstFew } from './first-few.ts';

/** A part of an answer: a text, a page or another event. */
export interface SourcingValue {
	/** The value in words. */
	text: string;
	/** Whether the text is in the language of the interface. All other texts are the record’s. */
	isInterface?: boolean;
	/** The address of a page, null if it is not safe; or of an event’s card. */
	href?: string | null;
	/** The event that the value leads to. */
	event?: TimelineEvent;
	/** Whether the text is the name of the page with the quoted words. */
	isQuotePage?: boolean;
}

/** A line of the answers to “Question the source”. */
export interface SourcingLine {
	/** A text of the interface: a sentence, or the words before the values. Empty before a source. */
	lead: string;
	values?: readonly SourcingValue[];
}

/** The first items, and how many more there are. The card itself lists all. */
export function firstValues<Item>(
	items: readonly Item[],
	valueOf: (item: Item) => SourcingValue
): SourcingValue[] {
	return [...items.slice(0, firstFew).map(valueOf), ...moreCount(items)];
}

/** What follows the first values: how many more there are; empty if there are no more. */
export function moreCount({ length }: { readonly length: number }): SourcingValue[] {
	if (length <= firstFew) return [];
	return [
		{ text: cardMessages.more({ count: formatNumber(length - firstFew) }), isInterface: true }
	];
}

/** A line of words and one text after them. */
export function labelled(what: string, text: string): SourcingLine {
	return { lead: cardMessages.link({ link: what }), values: [{ text }] };
}
