import { siteLanguage, siteLanguages } from '../vite/language.ts';
import { listedOrigins } from '../vite/origins.ts';
import { dayOrder, recordPath, siteUrl } from './settings.mjs';

/**
 * Checks all environment variables that a person gives to a build.
 *
 * @returns the languages in `OTR_LANGUAGES`; empty if there are not several
 * @throws Error with one line for the first variable with a wrong value
 */
export function checkSettings(): string[] {
	recordPath();
	dayOrder();
	siteUrl();
	listedOrigins();
	siteLanguage();
	return siteLanguages() ?? [];
}
