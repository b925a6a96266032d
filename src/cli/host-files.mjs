// Adapts the files for hosts, `_headers` and `nginx.conf`, to a site with several languages or in a folder.

/** @param {string} headers @returns the rules of `_headers`, without their comments */
const rulesOf = (headers) =>
	headers
		.split(/\n\n+/)
		.map((rule) => rule.replace(/^#.*\n/gm, '').trim())
		.filter((rule) => rule.startsWith('/'));

/**
 * The rules for a folder. The rule for its front page is there twice, since hosts serve that with and without a slash.
 *
 * @param {readonly string[]} rules
 * @param {string} folder `/ar`
 */
const inFolder = (rules, folder) => [
	...rules.filter((rule) => rule.startsWith('/\n')).map((rule) => `${folder}${rule.slice(1)}`),
	...rules.map((rule) => `${folder}${rule}`)
];

/**
 * Repeats the rules of `_headers` for each language’s folder.
 *
 * @param {string} headers
 * @param {readonly string[]} languages
 */
export function withLanguages(headers, languages) {
	// The rule for `/*` already applies to all paths.
	const rules = rulesOf(headers).filter((rule) => !rule.startsWith('/*'));
	const more = languages.flatMap((language) => inFolder(rules, `/${language}`));
	return [headers.trimEnd(), ...more].join('\n\n') + '\n';
}

/**
 * The rules of `_headers` for a site in a folder.
 *
 * @param {string} headers
 * @param {string} folder `/stories`
 */
export const headersInFolder = (headers, folder) =>
	[
		`# Hosts read this file only at their root, and not in the folder ${folder}/.`,
		...inFolder(rulesOf(headers), folder)
	].join('\n\n') + '\n';

/**
 * `nginx.conf` for a site in a folder.
 *
 * @param {string} example our example
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
