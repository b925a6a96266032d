/** The start tag of the element that has the record, with EDTF dates, in a page saved as one file. */
export const recordElement = '<script type="application/json" id="page_file" data-dates="edtf">';

/** The start tag that we wrote when `a/b` could mean not only a span, but also one day between a and b (`[a..b]`). */
const elementBefore = '<script type="application/json" id="page_file">';

/**
 * Gets the JSON of the record from a page that was saved as one file, without parsing its markup.
 *
 * @returns the JSON, and whether its dates are EDTF; null for other pages
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
