import { readCellDate } from '#lib/import/spreadsheet-date.ts';
import { readWordedDate } from '#lib/messages/worded-date.ts';
import { nearestDate } from '#lib/record/near-date.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import type { EditorDraft } from './draft.ts';

/**
 * Matches EDTF that would lose meaning in our supported subset: a set of several days, the season of one hemisphere,
 * or a mark on a part of the date.
 */
const lossyPattern = /\{|,.*,|[xu]-\d|[?~%].*\d|^\d{4}-(?:2[5-9]|3[0-2])$/i;

/**
 * Converts a typed date to EDTF: `14 Nov 2023`, `2023-11-14 9:30`, `between 2003 and 2005`. Returns the text itself
 * if it is not a date, or if day and month could be swapped.
 *
 * @param language the record's language, BCP 47, for dates in words
 */
export function tidyDate(text: string, language: string): string {
	const plain = text.trim();
	if (parsePartialDate(plain)) return plain;
	// Adds a zero before a one-digit hour.
	const withZero = plain.replace(/([ T])(?=\d:\d\d)/g, '$10');
	const near = parsePartialDate(withZero) ? withZero : nearestDate(withZero);
	if (near !== null && !lossyPattern.test(plain)) return near;
	const read = readCellDate(plain);
	if (!read) return readWordedDate(plain, language) ?? plain;
	const isos = new Set(read.form === 'serial' ? [] : Object.values(read.iso));
	const [iso = plain, ...others] = isos;
	return others.length > 0 ? plain : iso;
}

/** The names of all date fields. */
const dateFieldNames = ['date', 'known', 'published', 'accessed'] as const;

/** Converts an item's dates to EDTF, unless a date is ambiguous. Returns the same object if nothing changes. */
function withTidyDates<T extends Partial<Record<(typeof dateFieldNames)[number], string>>>(
	item: T,
	language: string
): T {
	const changed = dateFieldNames.flatMap((name) => {
		const text = item[name];
		const tidy = text && tidyDate(text, language);
		return tidy && tidy !== text ? [[name, tidy] as const] : [];
	});
	return changed.length === 0 ? item : { ...item, ...Object.fromEntries(changed) };
}

/** Converts the draft's dates to EDTF, by the same rules as for a CSV table. Ambiguous dates stay as typed. */
export const tidyDates = (draft: EditorDraft): EditorDraft => ({
	...draft,
	events: draft.events.map((event) => withTidyDates(event, draft.head.language)),
	sources: draft.sources.map((source) => withTidyDates(source, draft.head.language))
});

/** Puts `https://` before an address that begins with a host name. */
export function tidyUrl(text: string): string {
	const plain = text.trim();
	return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]|$)/u.test(plain) && safeUrl(`https://${plain}`)
		? `https://${plain}`
		: plain;
}

/**
 * Converts a number as printed in newspapers: removes thousands separators, and writes a decimal point.
 *
 * @param language BCP 47; decides which sign separates thousands, and which decimals
 * @returns the text itself if it is not such a number
 */
export function tidyNumber(text: string, language: string): string {
	const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(
		11_111.5
	);
	const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
	const [group, decimal] = [sign('group').trim(), sign('decimal')];
	const [, whole, rest] = /^(\d{1,3}(?:[^\d-]\d{3})+|\d+)(?:([^\d-]\d+))?$/.exec(text.trim()) ?? [];
	if (whole === undefined) return text.trim();
	const isGrouped = [...whole.matchAll(/\D/g)].every(([char]) => char === group || /\s/.test(char));
	if (!isGrouped || (rest !== undefined && !rest.startsWith(decimal))) return text.trim();
	return whole.replace(/\D/g, '') + (rest === undefined ? '' : `.${rest.slice(1)}`);
}
