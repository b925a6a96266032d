import { made as messages } from '#language/open';
import type { ImportOrigin } from '#lib/record/publication.ts';
import { formatImported, addLeftOutCount } from './format-imported.ts';
import { sanitizeName, soundsLikeSite } from './plain-name.ts';

/**
 * The notice of `formatImported`, with the maker of the record if the record names one. The name is in quotation marks,
 * because it is only a claim. If it could be mistaken for the site’s own name, the notice says so.
 */
export const formatMadeBy = (imported: ImportOrigin): string =>
	formatWithMaker(imported, messages.made);

/**
 * The line at the foot of a file. If the record names its maker, it names only the maker, unless the name could be
 * mistaken for that of the site where the file was made.
 */
export const formatSignature = (imported: ImportOrigin): string =>
	formatWithMaker(imported, messages.signed);

function formatWithMaker(
	imported: ImportOrigin,
	format: (parts: { by: string; site: string }) => string
): string {
	const { madeBy = '', site, leftOut } = imported;
	const name = sanitizeName(madeBy);
	if (name === '') return formatImported(imported);
	const formatNamed = soundsLikeSite(name, site) ? messages.claimed : format;
	return addLeftOutCount(formatNamed({ by: name, site }), leftOut);
}
