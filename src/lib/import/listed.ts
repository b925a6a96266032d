import { safeUrl, type SafeUrl } from '#lib/record/safe-url.ts';

/** The address in `src` of a query string, if its site is in the build’s `OTR_OPEN_ORIGINS`; otherwise null. */
export function listedAddress(search: string): SafeUrl | null {
	const address = safeUrl(new URLSearchParams(search).get('src') ?? '');
	return address && __OTR_OPEN_ORIGINS__?.includes(new URL(address.href).origin) ? address : null;
}
