/** The start tag of the element with the record in the one file. Its dates are EDTF. */
export const recordElement = '<script type="application/json" id="page_file" data-dates="edtf">';

/** The same tag from before we distinguished spans and one-of dates. There `a/b` means one of the days from a to b. */
const elementBefore = '<script type="application/json" id="page_file">';

/**
 * Finds the record as JSON in the one file of a record, without parsing its markup; null for other pages.
 *
 * @returns also whether the record’s dates are EDTF
 */
export function recordInPage(html: string): { json: string; isEdtf: boolean } | null {
	for (const element of [recordElement, elementBefore]) {
		const at = html.indexOf(element);
		if (at < 0) continue;
		const start = at + element.length;
		const end = html.indexOf('</script>', start);
		const json = html.slice(start, Math.max(start, end));
		return /^\s*\{/.test(json) ? { json, isEdtf: element === recordElement } : null;
	}
	return null;
}
