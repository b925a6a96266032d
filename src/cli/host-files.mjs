// Adapts the files that configure web hosts, `_headers` and `nginx.conf`, to a site with several languages or in a
// folder.

/** Splits the text of `_headers` into its rules, without comments. @param {string} headers */
const splitRules = (headers) =>
	headers
		.split(/\n\n+/)
		.map((rule) => rule.replace(/^#.*\n/gm, '').trim())
		.filter((rule) => rule.startsWith('/'));

/**
 * Moves rules into a folder. The rule for the front page is repeated, because hosts serve it with and without a slash.
 *
 * @param {readonly string[]} rules
 * @param {string} folder `/ar`
 */
const moveToFolder = (rules, folder) => [
	...rules.filter((rule) => rule.startsWith('/\n')).map((rule) => `${folder}${rule.slice(1)}`),
	...rules.map((rule) => `${folder}${rule}`)
];

/**
 * Adds copies of the rules in `_headers` for each language’s folder.
 *
 * @param {string} headers
 * @param {readonly string[]} languages
 */
export function withLanguages(headers, languages) {
	// The rule for `/*` already applies to all paths.
	const rules = splitRules(headers).filter((rule) => !rule.startsWith('/*'));
	const more = languages.flatMap((language) => moveToFolder(rules, `/${language}`));
	return [headers.trimEnd(), ...more].join('\n\n') + '\n';
}

/**
 * Moves the rules in `_headers` into the folder of the site.
 *
 * @param {string} headers
 * @param {string} folder `/stories`
 */
export const headersInFolder = (headers, folder) =>
	[
		`# Hosts read this file only at their root, and not in the folder ${folder}/.`,
		...moveToFolder(splitRules(headers), folder)
	].join('\n\n') + '\n';

/**
 * Makes the `nginx.conf` of a site in a folder.
 *
 * @param {string} example the `nginx.conf` of this repository
 * @param {URL} site
 * @throws {Error} if the example lacks a line that must be changed
 */
export function nginxInFolder(example, { hostname, pathname }) {
	const folder = pathname.replace(/\/$/, '');
	const pattern = folder.replace(/[.*+?^${}()|[\]\\"]/g, '\\$&');
	/** @type {[RegExp, string][]} */
	const changes = [
		[/^# For a site in a folder.*\n/m, ''],
		[/"~\^(?=\(\?:)/, `"~^${pattern}`],
		[/(?<=server_name )[^;]*/, hostname],
		[/(?<=error_page 404 )[^;]*/, `${folder}/404.html`]
	];
	return changes.reduce((text, [from, to]) => {
		if (!from.test(text)) throw new Error(`nginx.conf has no ${from}`);
		return text.replace(from, () => to);
	}, example);
}
