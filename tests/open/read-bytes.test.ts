import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Progress } from '#lib/open/protocol.ts';
import { mostBytes, nameOf, readText } from '#lib/open/read-bytes.ts';

afterEach(() => void vi.unstubAllGlobals());

const answer = (body: BodyInit, init?: ResponseInit) =>
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));

const nothing = () => undefined;
const source = { address: 'https://here.example/data/a.json?x=1' };

describe('reading a source', () => {
	test('tells how much has come, and decodes what is cut in two', async () => {
		const bytes = new TextEncoder().encode('[“é”]');
		const pieces = [bytes.slice(0, 2), bytes.slice(2)];
		const body = new ReadableStream<Uint8Array>({
			pull(controller) {
				const piece = pieces.shift();
				if (piece) controller.enqueue(piece);
				else controller.close();
			}
		});
		answer(body, { headers: { 'content-length': String(bytes.length) } });
		const told: Progress[] = [];
		expect(await readText(source, (progress) => told.push(progress))).toBe('[“é”]');
		expect(told[0]).toEqual({ phase: 'read', bytes: 2, total: bytes.length });
		expect(told.at(-1)).toEqual({ phase: 'check', bytes: bytes.length, total: bytes.length });
	});

	test('a file is read, too', async () => {
		const file = new Blob(['{}']);
		expect(await readText({ file, name: 'mine.json' }, nothing)).toBe('{}');
	});

	test('a refusal names the answer and the address', async () => {
		answer('no', { status: 404 });
		await expect(readText(source, nothing)).rejects.toThrow(
			`a.json: the server answered 404. Check the address: ${source.address}`
		);
	});

	test('no answer is told as that', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
		await expect(readText(source, nothing)).rejects.toThrow(
			'a.json: could not be reached. Check the address and the connection.'
		);
	});

	test('an address that leads to another site is told as that', async () => {
		const follow = ({ redirect }: RequestInit) =>
			redirect === 'manual'
				? Promise.resolve({ type: 'opaqueredirect' })
				: Promise.reject(new TypeError('Failed to fetch'));
		vi.stubGlobal('fetch', (_: string, init: RequestInit) => follow(init));
		await expect(readText(source, nothing)).rejects.toThrow(
			/^a\.json: the server leads from this address to another site, .* Put the file itself on/
		);
	});

	test('a connection that breaks off is told with how much had come', async () => {
		const pieces = [new Uint8Array(1_500_000)];
		const body = new ReadableStream<Uint8Array>({
			pull(controller) {
				const piece = pieces.shift();
				if (piece) controller.enqueue(piece);
				else controller.error(new TypeError('network error'));
			}
		});
		answer(body);
		await expect(readText(source, nothing)).rejects.toThrow(
			'a.json: the connection broke off after 1.5 MB. Check the connection and load the page again.'
		);
	});

	test('32 MiB are read, a byte more is not, whether it is announced or not', async () => {
		const most = new Blob([new Uint8Array(mostBytes).fill(32)]);
		const over = new Blob([most, ' ']);
		expect(await readText({ file: most, name: 'a.json' }, nothing)).toHaveLength(mostBytes);
		const message = 'a.json: the file is larger than 32 MiB. Split it, or leave events out.';
		await expect(readText({ file: over, name: 'a.json' }, nothing)).rejects.toThrow(message);
		answer(over.stream());
		await expect(readText(source, nothing)).rejects.toThrow(message);
	});
});

test('a source is called by the end of its address', () => {
	expect(nameOf(source)).toBe('a.json');
	expect(nameOf({ address: 'https://here.example/my%20r%C3%A9cord.json' })).toBe('my récord.json');
	expect(nameOf({ address: 'https://here.example/100%.json' })).toBe('100%.json');
	// It would be read as “ann.json”.
	expect(nameOf({ address: 'https://here.example/a%E2%80%AEnosj.nn' })).toBe('a%E2%80%AEnosj.nn');
	expect(nameOf({ address: 'https://here.example/' })).toBe('https://here.example/');
	expect(nameOf({ file: new Blob(), name: 'mine.json' })).toBe('mine.json');
});
