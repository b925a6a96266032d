import { made as messages } from '#language/open';
import type { Imported } from '#lib/record/publication.ts';
import { formatImported, withLeftOut } from './format-imported.ts';
import { plainName, speaksFor } from './plain-name.ts';

/**
 * The same as `formatImported`, with who made the record where it says so. It is a claim, so it is in quotation marks; one
 * that could be read as the site's own is called what it is.
 */
export function formatMade(imported: Imported): string {
	const { madeBy = '', site, leftOut } = imported;
	const name = plainName(madeBy);
	if (name === '') return formatImported(imported);
	const format = speaksFor(name, site) ? messages.claimed : messages.made;
	return withLeftOut(format({ by: name, site }), leftOut);
}
