import type { Transport } from '@sveltejs/kit';
import { toDateData, type DateData } from '#lib/record/date-data.ts';

const isDate = (value: unknown): value is DateData =>
	typeof value === 'object' && value !== null && 'edtf' in value;

/** A date comes to the page as its EDTF text, which says the rest of it. */
export const transport: Transport = {
	date: {
		encode: (value: unknown) => isDate(value) && value.edtf,
		decode: toDateData
	}
};
