import * as messages from '#language/open';
import { setParameter } from '#lib/record/query.ts';
import { OpenError } from '#lib/import/failure.ts';
import { fragmentStart, readRecordFragment, unpackText } from '#lib/import/packed-text.ts';
import { nameOfSource } from '#lib/import/read-bytes.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import { pageOf } from '../pages.ts';
import type { RecordChoice } from './opening.svelte.ts';

/** The parameter of the page's address with the address of the record to open. */
export const sourceParameter = 'src';

/** The address of the record to open; null if the page's address has none. */
export const requestedSource = (search: string): string | null =>
	new URLSearchParams(search).get(sourceParameter);

/**
 * The choice of a record by its address.
 *
 * @param search the query string of this page
 * @throws OpenError if the text is not an https address
 */
export function addressChoice(text: string, search: string): RecordChoice & { host: string } {
	const address = safeUrl(text.trim());
	if (!address?.secure) throw new OpenError({ code: 'url' });
	const url = address.href;
	const isRequested = requestedSource(search) === text;
	return {
		source: { url },
		host: address.host,
		name: nameOfSource({ url }),
		from: address.host,
		// Other parameters only belong to the record in the page's address.
		search: isRequested ? search : setParameter('', sourceParameter, url)
	};
}

/** The choice of a file from this device. */
export const fileChoice = (file: File): RecordChoice => ({
	source: { file, name: file.name },
	name: file.name,
	from: messages.from.file,
	search: ''
});

/** The choice of a pasted text. */
export const textChoice = (text: string): RecordChoice => ({
	source: { text, name: messages.pasted },
	name: messages.pasted,
	from: messages.from.text,
	search: ''
});

/**
 * The choice of a record that is inside the page's address. No other site is involved.
 *
 * @throws OpenError if the fragment cannot be read
 */
export async function linkChoice({ hash, search }: Location): Promise<RecordChoice> {
	const name = messages.from.link;
	const { packed, isEdtf } = readRecordFragment(hash);
	const file = await unpackText(packed, name);
	return { source: { file, name, oneOf: !isEdtf }, name, from: name, search };
}

/** Whether the address contains a whole record. */
export const hasRecordInAddress = ({ hash }: Location): boolean => hash.startsWith(fragmentStart);

/** The parameter, with its value, in the address of an exercise for a class. */
export const classParameter = ['for', 'class'] as const;

/** Whether the address contains a whole record and asks for the exercise for a class. */
export const isForClass = (location: Location): boolean =>
	hasRecordInAddress(location) &&
	pageOf(location.search) === 'order' &&
	new URLSearchParams(location.search).get(classParameter[0]) === classParameter[1];

/** Whether a text is the address of a record, and not the record itself. */
export const isAddress = (text: string): boolean => /^\s*https?:\/\/\S+\s*$/i.test(text);
