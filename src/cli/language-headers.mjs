/**
 * The rules of `_headers` with those of each language’s folder, whose own page hosts serve with and without its slash.
 *
 * @param {string} headers
 * @param {readonly string[]} folders without slashes
 */
export function withLanguages(headers, folders) {
	// The first rule holds for all paths as it is.
	const rules = headers
		.split(/\n\n+/)
		.map((rule) => rule.replace(/^#.*\n/gm, ''))
		.filter((rule) => /^\/(?!\*)/.test(rule));
	const more = folders.flatMap((folder) => [
		...rules.filter((rule) => rule.startsWith('/\n')).map((rule) => `/${folder}${rule.slice(1)}`),
		...rules.map((rule) => `/${folder}${rule}`)
	]);
	return `${headers.trimEnd()}\n\n${more.join('\n\n').trimEnd()}\n`;
}
