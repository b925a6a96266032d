import type { Precision } from '#lib/record/partial-date.ts';

/** A text for each plural category of a language; the first `#` in it stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Words around a date, which `#` stands for: alike for all dates, or by how precise one is. */
export type Around = string | Record<Precision, string>;

/** What is said around dates in one language. */
export interface DateTexts {
	unknown: Record<'month' | 'year', string>;
	approximate: Around;
	uncertain: Around;
	/** Has a `#` for each end. */
	between: string;
	/** One end within `between`. */
	end: Around;
	since: Around;
	/** A date in another language; where that may be of the other direction, isolated. */
	foreign: string;
}
