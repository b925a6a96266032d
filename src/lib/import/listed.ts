import { safeUrl, type SafeUrl } from '#lib/record/safe-url.ts';

/**
 * The address in `src`, if its site is in the list of this build.
 *
 * @param search a query string
 */
export function listedIn(search: string): SafeUrl | null {
	const address = safeUrl(new URLSearchParams(search).get('src') ?? '');
	return address && __OTR_OPEN_ORIGINS__?.includes(new URL(address.href).origin) ? address : null;
}
