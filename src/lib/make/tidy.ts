import { readCellDate } from '#lib/import/spreadsheet-date.ts';
import { safeUrl } from '#lib/record/safe-url.ts';

/** A date as people write it, as EDTF: `14 Nov 2023`; the text itself where day and month could change places. */
export function tidyDate(text: string): string {
	const read = readCellDate(text.trim());
	const isos = new Set(read?.form === 'serial' ? [] : Object.values(read?.iso ?? {}));
	const [iso = text.trim(), ...others] = isos;
	return others.length > 0 ? text.trim() : iso;
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
