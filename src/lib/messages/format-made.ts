import { madeMessages as messages } from '#language/open.ts';
import type { Imported } from '#lib/record/publication.ts';
import { formatImported, withLeftOut } from './format-imported.ts';

/** Longest name that is said of a maker, UTF-16 units. */
const maxLength = 80;

/** The same as `formatImported`, with who made the record where it says so. It is a claim, so it is in quotation marks. */
export function formatMade(imported: Imported): string {
	const { madeBy, site, leftOut } = imported;
	// With marks of its own a name could end the quotation, and go on in our name.
	const name = (madeBy ?? '').replace(/["“”„‟«»״]/g, '').trim();
	if (name === '') return formatImported(imported);
	const short = name.length > maxLength ? `${name.slice(0, maxLength)}…` : name;
	return withLeftOut(messages.made(short, site), leftOut);
}
