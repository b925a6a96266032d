import { getContext, setContext } from 'svelte';
import { langOf } from '#lib/messages/lang.ts';

const key = Symbol('lang');

/** Tells the components below the record's language. Returns the `lang` for its texts. */
export function setRecordLanguage(language: string): string | undefined {
	return setContext(key, langOf(language));
}

/** The `lang` for texts of the record that the page shows. */
export function getRecordLanguage(): string | undefined {
	return getContext(key);
}
