/**
 * Repeats the rules of `_headers` for each language’s folder. The rule for its front page is added twice, since hosts
 * serve that with and without a slash.
 *
 * @param {string} headers
 * @param {readonly string[]} folders without slashes
 */
export function withLanguages(headers, folders) {
	// The rule for `/*` already applies to all paths.
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
