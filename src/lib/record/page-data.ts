import { toDateData, type DateData } from './date-data.ts';
import type { AddressData } from './record-data.ts';
import { safeUrl } from './safe-url.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isDateData = (value: unknown): value is DateData => isObject(value) && 'edtf' in value;
const isAddressData = (value: unknown): value is AddressData =>
	isObject(value) && 'secure' in value;

/** Whether two values have the same JSON. */
const haveSameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The data of a prerendered page as JSON. Shortens dates and addresses to their texts if the rest follows from these.
 */
export const toPageData = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) => {
		if (isDateData(part) && haveSameJson(toDateData(part.edtf), part)) return { edtf: part.edtf };
		if (isAddressData(part) && haveSameJson(safeUrl(part.href ?? ''), part))
			return { url: part.href };
		return part;
	});

/** A reviver for `JSON.parse` that restores the dates and addresses that `toPageData` has shortened. */
export function revivePageData(_: string, part: unknown): unknown {
	if (!isObject(part) || Object.keys(part).length > 1) return part;
	if ('edtf' in part) return toDateData(String(part.edtf));
	return 'url' in part ? safeUrl(String(part.url)) : part;
}
