/** Begins the element of the one file that has its record in our format. */
export const recordElement = '<script type="application/json" id="page_file">';

/** The record as JSON in the one file of a record; null where a page has none. No markup of it is read. */
export function recordInPage(html: string): string | null {
	const at = html.indexOf(recordElement);
	if (at < 0) return null;
	const start = at + recordElement.length;
	const end = html.indexOf('</script>', start);
	const json = html.slice(start, Math.max(start, end));
	return /^\s*\{/.test(json) ? json : null;
}
