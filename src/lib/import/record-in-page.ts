/** The start tag of the element that contains the record in the one-file page (the whole site in one HTML file). */
export const recordStartTag = '<script type="application/json" id="page_file" data-dates="edtf">';

/** The start tag in old one-file pages, in which `a/b` may also mean one day between a and b (now `[a..b]`). */
const oldRecordStartTag = '<script type="application/json" id="page_file">';

/**
 * Gets the JSON of the record from a one-file page, without parsing its markup.
 *
 * @returns the JSON, and whether `a/b` means only a span, as in EDTF; null for other pages
 */
export function extractRecord(html: string): { json: string; isEdtf: boolean } | null {
	for (const element of [recordStartTag, oldRecordStartTag]) {
		const at = html.indexOf(element);
		if (at < 0) continue;
		const start = at + element.length;
		const end = html.indexOf('</script>', start);
		const json = html.slice(start, Math.max(start, end));
		return /^\s*\{/.test(json) ? { json, isEdtf: element === recordStartTag } : null;
	}
	return null;
}
