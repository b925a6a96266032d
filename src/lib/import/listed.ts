import { safeUrl, type SafeUrl } from '#lib/record/safe-url.ts';

/** The address in `src` of a query string, if this build lists its site; otherwise null. */
export function listedIn(search: string): SafeUrl | null {
	const address = safeUrl(new URLSearchParams(search).get('src') ?? '');
	return address && __OTR_OPEN_ORIGINS__?.includes(new URL(address.href).origin) ? address : null;
}
