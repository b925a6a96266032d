import * as v from 'valibot';
import { faultOfDate } from './date-fault.ts';
import type { Fault } from './fault.ts';
import { hasHiddenCharacters } from './hidden-characters.ts';
import { idPattern } from './id.ts';
import { isIsbn } from './isbn.ts';
import { faultOfIssue, withFault } from './issue-fault.ts';
import { nearestWord } from './near.ts';
import { parsePartialDate } from './partial-date.ts';
import { isTimeZone } from './record-clock.ts';
import { safeUrl } from './safe-url.ts';

/** The maximum lengths of texts, in UTF-16 units, and the maximum numbers of items. */
export const limits = {
	title: 300,
	/** As many characters as fit into two lines of the drawing. */
	lead: 72,
	leadLabel: 16,
	chapterTitle: 40,
	chapterSummary: 300,
	kindLabel: 40,
	/** The number of events in a file that may have a lead. */
	leads: 3,
	quote: 5_000,
	text: 10_000,
	/** The alternative text or the caption of a picture. */
	picture: 1_000,
	/** With one lane each, 24 tracks are 1,094 px high, which is about the height of a window. */
	tracks: 24,
	/** In the whole record. Each series adds a panel of 58 px, so the drawing stays below a height of 2,500 px. */
	series: 24,
	/** As many as there are shapes (`kindShapes`). */
	kinds: 8,
	/** The story page links to the chapters in one scrolling row. In a longer row, readers would not find a chapter. */
	chapters: 48
};

/** A function that makes the message of a Valibot issue: the code of the fault. */
type MessageFunction<Issue> = (issue: Issue) => string;

/** Makes a check of a text. @param fault to report if a text does not pass */
const checkText = (passes: (text: string) => boolean, fault: Fault) =>
	v.check<string, MessageFunction<object>>(passes, withFault(fault));

/** Checks that a text is not empty and does not consist of spaces alone. */
export const checkFilled = checkText((value) => value.trim() !== '', { code: 'empty' });

/** Checks the length of a text. @param max in UTF-16 units */
export function checkLength(max = limits.text) {
	return v.maxLength<string, number, MessageFunction<{ input: string }>>(
		max,
		withFault(({ input }) => ({ code: 'too-long', length: input.length, max }))
	);
}

/** A text of any length, which may be empty. */
export const anyText = v.string(withFault({ code: 'no-text' }));

/** A text that may not be empty. @param max in UTF-16 units */
export function filledText(max = limits.text) {
	return v.pipe(anyText, checkFilled, checkLength(max));
}

/** Checks that a text has no hidden characters that its script does not need. */
export const checkVisible = checkText((value) => !hasHiddenCharacters(value), { code: 'hidden' });

/** The name of a person or a thing. Hidden characters are refused, because they could deceive readers. */
export const name = v.pipe(filledText(), checkVisible);
/** A text of at most 300 UTF-16 units. */
export const title = filledText(limits.title);

export const chapterTitle = filledText(limits.chapterTitle);

/** Matches a text without line breaks and without `<` and `>`. */
export const plainLinePattern = /^[^\n\v\f\r\u0085\u2028\u2029<>]*$/;

export const kindLabel = v.pipe(filledText(limits.kindLabel), checkVisible);

/** Checks that a text has no line breaks, no `<` and no `>`. */
export const checkPlainLine = checkText((value) => plainLinePattern.test(value), {
	code: 'not-plain'
});

/** A text of one line, without `<`, `>` and hidden characters. */
const plainText = (max: number) => v.pipe(filledText(max), checkVisible, checkPlainLine);

/** The lead of an event, which the drawing shows in large type. */
export const lead = plainText(limits.lead);
export const leadLabel = plainText(limits.leadLabel);

/** A name of at most 300 UTF-16 units. */
const shortName = v.pipe(title, checkVisible);

/** The fault of a value that is not a name of at most 300 UTF-16 units; null if it is. */
export function faultOfShortName(value: unknown): Fault | null {
	const issue = v.safeParse(shortName, value).issues?.[0];
	return issue ? faultOfIssue(issue) : null;
}

export const id = v.pipe(
	v.string(withFault({ code: 'id-no-text' })),
	v.regex(idPattern, withFault({ code: 'id-pattern' }))
);
/** The id of another item. `checkReferences` finds out whether that item exists. */
export const reference = v.string(withFault({ code: 'no-reference' }));
/** The ids of other items. */
export const references = v.array(reference, withFault({ code: 'no-references' }));

/** The fault of a value that is not a date. */
const noDateFault: Fault = { code: 'no-date' };

/** Checks that a text is a date or a span in EDTF. */
export const checkDate = v.check<string, MessageFunction<{ input: string }>>(
	(value) => parsePartialDate(value) !== null,
	withFault(({ input }) => faultOfDate(input))
);
/** A date or a span, as EDTF text. The schema does not parse it. */
export const date = v.pipe(v.string(withFault(noDateFault)), checkDate);
/** Checks that a date is a single day, month, year… and not a span or a set. */
export const checkSingleDate = checkText((value) => !/[/[]/.test(value), {
	code: 'no-single-date'
});
/** A date that is not a span or a set. */
export const singleDate = v.pipe(date, checkSingleDate);

/** The fault of a value that is not a safe address. */
const noLinkFault: Fault = { code: 'no-link' };
/** Checks that a text is an address that `safeUrl` accepts. */
export const checkSafeUrl = checkText((value) => safeUrl(value) !== null, noLinkFault);
/** An http or https address. */
export const url = v.pipe(v.string(withFault(noLinkFault)), checkSafeUrl, checkVisible);

/** Checks an ISBN, with or without hyphens and spaces. */
export const checkIsbn = checkText(isIsbn, { code: 'no-isbn' });
/** An ISBN, with or without hyphens and spaces. */
export const isbn = v.pipe(v.string(withFault({ code: 'no-isbn' })), checkIsbn);

/** An IANA time zone. */
export const timeZone = v.pipe(
	v.string(withFault({ code: 'no-time-zone' })),
	checkText(isTimeZone, { code: 'no-time-zone' })
);

/** The fault of a value that is not a language tag. */
const noLanguageFault: Fault = { code: 'no-language' };
/** A language tag, BCP 47. */
export const language = v.pipe(
	v.string(withFault(noLanguageFault)),
	checkText(isLanguageTag, noLanguageFault)
);

function isLanguageTag(tag: string): boolean {
	try {
		// Also check the length of the code, because `english` is well formed, but no language has more than three letters.
		return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}\b/i.test(tag);
	} catch {
		return false;
	}
}

/** One of several words. For another text, the fault suggests the most similar word. */
export function oneOf<const T extends readonly string[]>(options: T) {
	return v.picklist(
		options,
		withFault(({ input }: { input: unknown }) => ({
			code: 'none-of',
			options,
			near: typeof input === 'string' ? nearestWord(input, options) : undefined
		}))
	);
}

/** An object. The fault is `missing` for undefined, and `no-object` for any other value that is not an object. */
export function object<const T extends v.ObjectEntries>(entries: T) {
	return v.object(
		entries,
		withFault(({ input }: { input: unknown }) => ({
			code: input === undefined ? 'missing' : 'no-object'
		}))
	);
}

/** A list of texts. The list may be empty, but no text in it may. */
export const filledTexts = v.array(filledText(), withFault({ code: 'no-texts' }));
