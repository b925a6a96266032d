import { made as messages } from '#language/open';
import type { Imported } from '#lib/record/publication.ts';
import { formatImported, withLeftOut } from './format-imported.ts';
import { plainName, speaksFor } from './plain-name.ts';

/**
 * The same as `formatImported`, with who made the record where it says so. It is a claim, so it is in quotation marks; one
 * that could be read as the site's own is called what it is.
 */
export const formatMade = (imported: Imported): string => formatBy(imported, messages.made);

/** The line at the foot of a file: it says who made it, since no site is around it that could be taken for its maker. */
export const formatSigned = (imported: Imported): string => formatBy(imported, messages.signed);

function formatBy(
	imported: Imported,
	format: (parts: { by: string; site: string }) => string
): string {
	const { madeBy = '', site, leftOut } = imported;
	const name = plainName(madeBy);
	if (name === '') return formatImported(imported);
	const named = speaksFor(name, site) ? messages.claimed : format;
	return withLeftOut(named({ by: name, site }), leftOut);
}
