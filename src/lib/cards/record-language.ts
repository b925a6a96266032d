import { getContext, setContext } from 'svelte';
import { langAttribute } from '#lib/messages/lang.ts';

const contextKey = Symbol('lang');

/**
 * Sets the record's language for all components inside the calling component.
 *
 * @returns the `lang` attribute for texts of the record; undefined if the page has the same language
 */
export function setRecordLanguage(language: string): string | undefined {
	return setContext(contextKey, langAttribute(language));
}

/** The `lang` attribute for texts of the record; undefined if the page has the same language. */
export function getRecordLanguage(): string | undefined {
	return getContext(contextKey);
}
