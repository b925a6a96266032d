import { siteLanguage, siteLanguages } from './language.ts';
import { listedOrigins } from './origins.ts';
import { dayOrder, recordPath, siteUrl } from '../cli/settings.mjs';

/**
 * Checks the environment variables of a build.
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
