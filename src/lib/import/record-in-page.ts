/** Begins the element of the one file that has its record in our format; its dates are EDTF. */
export const recordElement = '<script type="application/json" id="page_file" data-dates="edtf">';

/** The same before spans were told apart: `a/b` was one of the days from a to b. */
const elementBefore = '<script type="application/json" id="page_file">';

/**
 * The record as JSON in the one file of a record; null if a page has none. No markup of it is read.
 *
 * @returns also whether its dates are EDTF
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
