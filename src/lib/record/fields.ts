import * as v from 'valibot';
import { faultOfDate } from './date-fault.ts';
import type { Fault } from './fault.ts';
import { hasHiddenCharacters } from './hidden-characters.ts';
import { idPattern } from './id.ts';
import { isIsbn } from './isbn.ts';
import { faultOf, says } from './issue-fault.ts';
import { nearest } from './near.ts';
import { parsePartialDate } from './partial-date.ts';
import { isTimeZone } from './record-clock.ts';
import { safeUrl } from './safe-url.ts';

/** Longest texts, in UTF-16 units, and most items drawn one below the other (S5). More is an error. */
export const limits = {
	title: 300,
	/** As much as the drawing sets in two lines. */
	lead: 72,
	leadLabel: 16,
	chapterTitle: 40,
	chapterSummary: 300,
	kindLabel: 40,
	/** Events of a file that have one. */
	leads: 3,
	quote: 5_000,
	text: 10_000,
	/** The alternative text or the caption of a picture. */
	picture: 1_000,
	/** With one lane each they are 1,094 px high, as much as a window shows at a time. */
	tracks: 24,
	/** Of all tracks: each adds a panel of 58 px, so that the drawing stays under 2,500 px. */
	series: 24,
	/** Each has a shape of its own. */
	kinds: 8,
	/** Each has a place in a row of links. */
	chapters: 48
};

type Message<Issue> = (issue: Issue) => string;

/** A text that passes a test. */
const check = (passes: (text: string) => boolean, fault: Fault) =>
	v.check<string, Message<object>>(passes, says(fault));

/** A text that is more than spaces. */
export const filled = check((value) => value.trim() !== '', { code: 'empty' });

/**
 * A text of limited length.
 *
 * @param max in UTF-16 units
 */
export function notLonger(max = limits.text) {
	return v.maxLength<string, number, Message<{ input: string }>>(
		max,
		says(({ input }) => ({ code: 'too-long', length: input.length, max }))
	);
}

/** A text that may be empty. */
export const anyText = v.string(says({ code: 'no-text' }));

/**
 * A text that may not be empty.
 *
 * @param max in UTF-16 units
 */
export function filledText(max = limits.text) {
	return v.pipe(anyText, filled, notLonger(max));
}

/** A text without hidden characters. */
export const seen = check((value) => !hasHiddenCharacters(value), { code: 'hidden' });

/** A text that is shown as who or what something is, where a hidden character could deceive. */
export const name = v.pipe(filledText(), seen);
/** A short text, of at most 300 UTF-16 units. */
export const title = filledText(limits.title);

export const chapterTitle = filledText(limits.chapterTitle);

/** Of a text that has no line break and no markup. */
export const plainLine = /^[^\n\v\f\r\u0085\u2028\u2029<>]*$/;

/** The label of a kind. */
export const kindLabel = v.pipe(filledText(limits.kindLabel), seen);

/** A text of one line, without markup. */
export const plain = check((value) => plainLine.test(value), { code: 'not-plain' });

const plainText = (max: number) => v.pipe(filledText(max), seen, plain);

/** The large text of the drawing: plain, at most 72 UTF-16 units. */
export const lead = plainText(limits.lead);
/** The label before a lead: plain, at most 16 UTF-16 units. */
export const leadLabel = plainText(limits.leadLabel);

const shortName = v.pipe(title, seen);

/** The fault of a value as a name of at most 300 characters; null if it has none. */
export function faultOfName(value: unknown): Fault | null {
	const issue = v.safeParse(shortName, value).issues?.[0];
	return issue ? faultOf(issue) : null;
}

/** The id of a thing in the record, as `isId` has it. */
export const id = v.pipe(
	v.string(says({ code: 'id-no-text' })),
	v.regex(idPattern, says({ code: 'id-pattern' }))
);
/** Another check finds out whether the item exists, when every id is known. */
export const reference = v.string(says({ code: 'no-reference' }));
/** A list of references. */
export const references = v.array(reference, says({ code: 'no-references' }));

const noDate: Fault = { code: 'no-date' };

/** A text that is a date or an interval in EDTF. */
export const readable = v.check<string, Message<{ input: string }>>(
	(value) => parsePartialDate(value) !== null,
	says(({ input }) => faultOfDate(input))
);
/** A date or an interval, which stays the EDTF text. */
export const date = v.pipe(v.string(says(noDate)), readable);
/** A date that is one unit, or one time. */
export const single = check((value) => !/[/[]/.test(value), { code: 'no-single-date' });
/** The date until which something is true. */
export const until = v.pipe(date, single);

/** The fault of an address that must not be in an `href`. */
const noLink: Fault = { code: 'no-link' };
/** A text that `safeUrl` lets through. */
export const safe = check((value) => safeUrl(value) !== null, noLink);
/** An http or https address, which stays a text. */
export const url = v.pipe(v.string(says(noLink)), safe, seen);

/** What `isIsbn` takes, written with hyphens or spaces or without. */
export const rightIsbn = check(isIsbn, { code: 'no-isbn' });
export const isbn = v.pipe(v.string(says({ code: 'no-isbn' })), rightIsbn);

/** A place whose clocks are meant, by its IANA name. */
export const timeZone = v.pipe(
	v.string(says({ code: 'no-time-zone' })),
	check(isTimeZone, { code: 'no-time-zone' })
);

const noLanguage: Fault = { code: 'no-language' };
/** A language tag, BCP 47. */
export const language = v.pipe(v.string(says(noLanguage)), check(isLanguage, noLanguage));

function isLanguage(tag: string): boolean {
	try {
		// No language has a longer tag: `english` is none, although it is well formed.
		return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}\b/i.test(tag);
	} catch {
		return false;
	}
}

/** One of several words; the fault suggests the nearest of them. */
export function oneOf<const T extends readonly string[]>(options: T) {
	return v.picklist(
		options,
		says(({ input }: { input: unknown }) => ({
			code: 'none-of',
			options,
			near: typeof input === 'string' ? nearest(input, options) : undefined
		}))
	);
}

/** An object; the fault tells a missing one from something else. */
export function object<const T extends v.ObjectEntries>(entries: T) {
	return v.object(
		entries,
		says(({ input }: { input: unknown }) => ({
			code: input === undefined ? 'missing' : 'no-object'
		}))
	);
}

/** Questions, as a list of texts; it may be empty. */
export const prompts = v.array(filledText(), says({ code: 'no-texts' }));
