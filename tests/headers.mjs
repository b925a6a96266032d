// Says which headers a published site lacks: `npm run headers -- https://example.org/`.

/** What each path is to be served with; a path ends where its file is found by. */
export const wanted = [
	{ path: '', header: 'content-security-policy', value: /frame-ancestors 'self'/ },
	{ path: 'embed/', header: 'content-security-policy', value: /frame-ancestors \*/ },
	{ path: 'embed.js', header: 'access-control-allow-origin', value: /^\*$/ },
	{ path: 'embed.js', header: 'content-type', value: /^text\/javascript/ }
];

/**
 * @param {string} site its address, with the slash at its end
 * @returns {Promise<string[]>} a line for each header that is missing or another
 */
export async function findMissing(site) {
	const lines = await Promise.all(
		wanted.map(async ({ path, header, value }) => {
			const address = new URL(path, site).href;
			const response = await fetch(address);
			if (!response.ok) return `${address} answers ${response.status}`;
			const found = response.headers.get(header);
			if (found !== null && value.test(found)) return null;
			const is = found === null ? 'is missing' : `is “${found}”`;
			return `${address}: ${header} ${is}, and should match ${value.source}`;
		})
	);
	return lines.filter((line) => line !== null);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
	const [site] = process.argv.slice(2);
	if (!site || !URL.canParse(site)) {
		console.error('Give the address of the site: npm run headers -- https://example.org/');
		process.exit(2);
	}
	const missing = await findMissing(site.endsWith('/') ? site : `${site}/`);
	for (const line of missing) console.log(line);
	console.log(missing.length === 0 ? 'All headers are there.' : `${missing.length} to mend.`);
	process.exit(missing.length === 0 ? 0 : 1);
}
