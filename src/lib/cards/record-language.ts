import { getContext, setContext } from 'svelte';
import { langOf } from '#lib/messages/lang.ts';

const key = Symbol('lang');

/** Says to the components below in what language the record is whose texts they show, and gives its `lang`. */
export function setRecordLanguage(language: string): string | undefined {
	return setContext(key, langOf(language));
}

/** The `lang` of the texts of the record that is shown around a component. */
export function getRecordLanguage(): string | undefined {
	return getContext(key);
}
