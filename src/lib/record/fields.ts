import * as v from 'valibot';
import { hasHiddenCharacters } from './hidden-characters.ts';
import { nearest } from './near.ts';
import { parsePartialDate } from './partial-date.ts';
import { showValue } from './problem.ts';
import { safeUrl } from './safe-url.ts';

/** Longest texts, in UTF-16 units, and most of what is drawn one below the other (S5). More is an error. */
export const limits = {
	title: 300,
	/** As much as the drawing sets in two lines. */
	lead: 72,
	/** Events of a file that have one. */
	leads: 3,
	quote: 5_000,
	text: 10_000,
	/** With one lane each they are 1,094 px high, as much as a window shows at a time. */
	tracks: 24,
	/** Of all tracks: each adds a panel of 58 px, so that the drawing stays under 2,500 px. */
	series: 24
};

export const filled = v.check<string, string>((value) => value.trim() !== '', 'This is empty.');

export function notLonger(longest = limits.text) {
	return v.maxLength<string, number, (issue: { received: string }) => string>(
		longest,
		({ received }) => `This is ${received} characters long, over ${longest}. Shorten it.`
	);
}

export function text(longest = limits.text) {
	return v.pipe(v.string('This must be a text.'), filled, notLonger(longest));
}

export const seen = v.check<string, string>(
	(value) => !hasHiddenCharacters(value),
	'This holds a character that cannot be seen (bidirectional or zero-width).'
);

/** A text that is shown as who or what something is, where a hidden character could deceive. */
export const name = v.pipe(text(), seen);
export const title = text(limits.title);

/** Of a text that has no line break and no markup. */
export const plainLine = /^[^\n\v\f\r\u0085\u2028\u2029<>]*$/;

export const plain = v.check<string, string>(
	(value) => plainLine.test(value),
	'A lead is words in one line: it has a line break, < or >.'
);

export const lead = v.pipe(text(limits.lead), seen, plain);

const shortName = v.pipe(title, seen);

/** What is wrong with a value as a name of at most 300 characters; null where nothing is. */
export function wrongName(value: unknown): string | null {
	return v.safeParse(shortName, value).issues?.[0].message ?? null;
}

const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

export function isId(text: string): boolean {
	return idPattern.test(text);
}

export const id = v.pipe(
	v.string('An id must be a text.'),
	v.regex(idPattern, 'An id has 1 to 64 of a-z, 0-9 and hyphens, and does not start with a hyphen.')
);
/** Whether what it names exists is checked apart, where every id is known. */
export const reference = v.string('This must be an id.');
export const references = v.array(reference, 'This must be a list of ids.');

const noDate =
	' is not a date we read. Use YYYY, YYYY-MM or YYYY-MM-DD, with ? or ~, or A/B or A/..';
const askDate = ({ input }: { input: unknown }) => showValue(input) + noDate;

/** Whether a problem's reason is that a value is no date. */
export const isDateReason = (reason: string): boolean => reason.endsWith(noDate);

export const readable = v.check<string, (issue: { input: unknown }) => string>(
	(value) => parsePartialDate(value) !== null,
	askDate
);
export const date = v.pipe(v.string(askDate), readable);
/** Up to when something holds. */
export const single = v.check<string, string>(
	(value) => !value.includes('/'),
	'Give one day, month or year.'
);
export const until = v.pipe(date, single);

/** What is wrong with any address that may not stand in an `href`. */
export const askUrl = 'only http and https links are allowed.';
export const safe = v.check<string, string>((value) => safeUrl(value) !== null, askUrl);
export const url = v.pipe(v.string(askUrl), safe, seen);

const askLanguage = 'This must be a BCP 47 language tag, such as en, ar or pt-BR.';
export const language = v.pipe(v.string(askLanguage), v.check(isLanguage, askLanguage));

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

export function oneOf<const T extends readonly string[]>(options: T) {
	return v.picklist(options, ({ input }) => {
		const near = typeof input === 'string' ? nearest(input, options) : undefined;
		const advice = near === undefined ? '' : ` Did you mean "${near}"?`;
		return `${showValue(input)} is none of ${options.join(', ')}.${advice}`;
	});
}

export function object<const T extends v.ObjectEntries>(entries: T) {
	return v.object(entries, ({ received }) =>
		received === 'undefined' ? 'This is missing.' : 'This must be an object.'
	);
}

export const prompts = v.array(text(), 'This must be a list of texts.');
