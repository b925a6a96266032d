import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { findMissing, wanted } from '../headers.mjs';

/** The rules of `static/_headers`, by path. */
const rules = new Map<string, Map<string, string>>();
for (const line of readFileSync('static/_headers', 'utf8').split('\n')) {
	if (line.startsWith('/')) rules.set(line.trim(), new Map());
	const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
	if (name && value) [...rules.values()].at(-1)?.set(name.toLowerCase(), value);
}

/** As a host that reads the file serves a path. */
function headersFor(path: string) {
	const matching = [...rules].filter(([rule]) =>
		rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule
	);
	expect(matching.length).toBeLessThan(2);
	return matching[0]?.[1] ?? new Map<string, string>();
}

async function served(headers: (path: string) => Iterable<[string, string]>) {
	const server = createServer((request, response) => {
		for (const [name, value] of headers(request.url ?? '')) response.setHeader(name, value);
		response.end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	try {
		return await findMissing(`http://127.0.0.1:${port}/`);
	} finally {
		server.close();
	}
}

test('a host that reads _headers lacks nothing', async () => {
	expect(await served(headersFor)).toEqual([]);
});

test('a host that does not is told each header that it lacks', async () => {
	const missing = await served(() => []);
	expect(missing).toHaveLength(wanted.length);
	expect(missing[0]).toMatch(/content-security-policy is missing/);
});
