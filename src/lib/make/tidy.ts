import { readCellDate } from '#lib/import/spreadsheet-date.ts';
import { readWordedDate } from '#lib/messages/worded-date.ts';
import { nearestDate } from '#lib/record/near-date.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { safeUrl } from '#lib/record/safe-url.ts';

/** Where a form that is not read is more than another spelling: all of a set, a season of one half of the earth, a mark within. */
const meansMore = /\{|,.*,|[xu]-\d|[?~%].*\d|^\d{4}-(?:2[5-9]|3[0-2])$/i;

/**
 * A date as people write it, as EDTF: `14 Nov 2023`, `2023-11-14 9:30`, `between 2003 and 2005`; the text itself where day and
 * month could change places.
 *
 * @param language the record's, BCP 47: see `readWordedDate`
 */
export function tidyDate(text: string, language: string): string {
	const plain = text.trim();
	if (parsePartialDate(plain)) return plain;
	// An hour of one digit.
	const spelt = plain.replace(/([ T])(?=\d:\d\d)/g, '$10');
	const near = parsePartialDate(spelt) ? spelt : nearestDate(spelt);
	if (near !== null && !meansMore.test(plain)) return near;
	const read = readCellDate(plain);
	if (!read) return readWordedDate(plain, language) ?? plain;
	const isos = new Set(read.form === 'serial' ? [] : Object.values(read.iso));
	const [iso = plain, ...others] = isos;
	return others.length > 0 ? plain : iso;
}

/** An address with `https://` before it if it begins with the name of a site. */
export function tidyUrl(text: string): string {
	const plain = text.trim();
	return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]|$)/u.test(plain) && safeUrl(`https://${plain}`)
		? `https://${plain}`
		: plain;
}

/**
 * A number as a newspaper prints it, without the signs between its thousands and with a point before its decimals.
 *
 * @param language BCP 47, says which sign is which
 * @returns the text itself where it is no such number
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
