import { OpenError } from '#lib/import/failure.ts';
import { nameOf } from '#lib/import/read-bytes.ts';

/**
 * The address of the record that a page's `?data=` names, and what to call it.
 *
 * @throws OpenError for what is no address, and for another site's
 */
export function addressOfData(page: Location): { href: string; name: string } {
	const text = new URLSearchParams(page.search).get('data') ?? '';
	const url = text.trim() === '' ? null : URL.parse(text, page.href);
	if (!url) throw new OpenError({ code: 'no-address', text });
	if (url.origin !== page.origin) {
		throw new OpenError({ code: 'other-site', href: url.href, origin: page.origin });
	}
	return { href: url.href, name: nameOf({ address: url.href }) };
}
