import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
	maxFileBytes,
	nameOfSource,
	type OpeningProgress,
	readText
} from '#lib/import/read-bytes.ts';
import { withErrorTextLater } from '../fixtures/error-text.ts';

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
		const told: OpeningProgress[] = [];
		expect(await readText(source, (progress) => told.push(progress))).toEqual({
			text: '[“é”]',
			encoding: 'utf-8',
			host: 'here.example'
		});
		expect(told[0]).toEqual({ phase: 'read', bytes: 2, total: bytes.length });
		expect(told.at(-1)).toEqual({ phase: 'check', bytes: bytes.length, total: bytes.length });
	});

	test('a file is read, too', async () => {
		const file = new Blob(['{}']);
		expect(await readText({ file, name: 'mine.json' }, nothing)).toEqual({
			text: '{}',
			encoding: 'utf-8',
			host: null
		});
	});

	test('so is a text, without the mark of its order', async () => {
		const read = await readText({ text: '\uFEFF{"é": 1}', name: 'Pasted text' }, nothing);
		expect(read).toEqual({ text: '{"é": 1}', encoding: 'utf-8', host: null });
	});

	test('a refusal names who answered what', async () => {
		answer('no', { status: 404 });
		await expect(withErrorTextLater(readText(source, nothing))).rejects.toThrow(
			'here.example answered 404. Check the address and that the file is public.'
		);
	});

	test('no answer, and one that breaks off, is told as what may be wrong', async () => {
		const says =
			'Could not read from here.example. You may be offline, the address may be wrong, or here.example';
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
		await expect(withErrorTextLater(readText(source, nothing))).rejects.toThrow(says);
		const pieces = [new Uint8Array(1_500_000)];
		const body = new ReadableStream<Uint8Array>({
			pull(controller) {
				const piece = pieces.shift();
				if (piece) controller.enqueue(piece);
				else controller.error(new TypeError('network error'));
			}
		});
		answer(body);
		await expect(withErrorTextLater(readText(source, nothing))).rejects.toThrow(says);
	});

	test('32 MiB are read, a byte more is not, whether it is announced or not', async () => {
		const most = new Blob([new Uint8Array(maxFileBytes).fill(32)]);
		const over = new Blob([most, ' ']);
		const read = await readText({ file: most, name: 'a.json' }, nothing);
		expect(read.text.length).toBe(maxFileBytes);
		const message = 'The file is larger than 32 MB, the limit of this page.';
		await expect(
			withErrorTextLater(readText({ file: over, name: 'a.json' }, nothing))
		).rejects.toThrow(message);
		answer(over.stream());
		await expect(withErrorTextLater(readText(source, nothing))).rejects.toThrow(message);
		answer('[', { headers: { 'content-length': String(maxFileBytes + 1) } });
		await expect(withErrorTextLater(readText(source, nothing))).rejects.toThrow(message);
		// A length that is announced is that of what is packed.
		answer(over.stream(), { headers: { 'content-length': '40000', 'content-encoding': 'gzip' } });
		await expect(withErrorTextLater(readText(source, nothing))).rejects.toThrow(message);
	});
});

describe('a file that is no text', () => {
	const zip = (...parts: string[]) => `PK\u0003\u0004${parts.join('')}`;
	test.each([
		[
			'a.xlsx',
			zip('[Content_Types].xml'),
			'This is an Excel workbook. Save it as CSV, and open that.'
		],
		[
			'a.ods',
			zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
			'an OpenDocument spreadsheet. Save'
		],
		['a.numbers', zip('Index/Document.iwa'), 'This is a Numbers spreadsheet. Save it as CSV'],
		['a.zip', zip('a.csv'), 'This is a ZIP archive. Unpack it, and open the file in it.'],
		['a.docx', zip('[Content_Types].xml', 'word/document.xml'), 'This is a Word document. Put its'],
		['a.png', '\u0089PNG\r\n\u001a\n', 'This is a picture. Use the data'],
		['a.db', 'SQLite format 3\0', 'This is not text, but a file for one program. Use the data'],
		[
			'a.xls',
			'\u00d0\u00cf\u0011\u00e0',
			'This is an old Excel workbook, or one with a password. Save it as .xlsx or CSV without a password, and open that.'
		],
		['a.csv', '%PDF-1.7', 'This is a PDF. Use the data that it was made from, as CSV or JSON.']
	])('%s is named for what it is', async (name, text, says) => {
		const file = new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);
		await expect(withErrorTextLater(readText({ file, name }, nothing))).rejects.toThrow(says);
	});
});

describe('reading from another site', () => {
	const url = 'https://there.example/a.json';
	/** What a browser's answer has that one made here has not: where it came from. */
	const answerFrom = (from: string, body: BodyInit, init?: ResponseInit) =>
		vi.stubGlobal('fetch', () =>
			Promise.resolve(Object.defineProperty(new Response(body, init), 'url', { value: from }))
		);

	test('it is asked once, told nothing of the reader, and nothing is kept', async () => {
		const asked = vi.fn((_: URL, __: RequestInit) => Promise.resolve(new Response('{}')));
		vi.stubGlobal('fetch', asked);
		expect(await readText({ url }, nothing)).toEqual({
			text: '{}',
			encoding: 'utf-8',
			host: 'there.example'
		});
		expect(asked).toHaveBeenCalledOnce();
		expect(asked.mock.calls[0]?.[0].href).toBe(url);
		expect(asked.mock.calls[0]?.[1]).toMatchObject({
			mode: 'cors',
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			cache: 'no-store'
		});
	});

	test('only over https, without a name and a password in the address', async () => {
		const asked = vi.fn();
		vi.stubGlobal('fetch', asked);
		for (const url of ['http://a.example/a.json', 'https://me:x@a.example/a.json', 'data:,[]']) {
			await expect(readText({ url }, nothing)).rejects.toMatchObject({ failure: { code: 'url' } });
		}
		expect(asked).not.toHaveBeenCalled();
	});

	test('where it leads is who has sent it, and that is not read if it is not https', async () => {
		answerFrom('https://elsewhere.example/b.json', '{}');
		expect(await readText({ url }, nothing)).toEqual({
			text: '{}',
			encoding: 'utf-8',
			host: 'elsewhere.example'
		});
		answerFrom('http://there.example/a.json', '{}');
		await expect(readText({ url }, nothing)).rejects.toMatchObject({ failure: { code: 'url' } });
	});

	test('a web page is told as that, by its type', async () => {
		answerFrom(url, 'hello', { headers: { 'content-type': 'text/html; charset=utf-8' } });
		await expect(withErrorTextLater(readText({ url }, nothing))).rejects.toThrow(
			'there.example sent a web page, not data. Use the address of the file itself.'
		);
	});

	test('data is read whatever its type, and without the mark of its order', async () => {
		answerFrom(url, '\ufeff{}', { headers: { 'content-type': 'image/png' } });
		expect(await readText({ url }, nothing)).toMatchObject({ text: '{}' });
	});

	test('after 10 seconds, an answer is no longer waited for', async () => {
		const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
		vi.stubGlobal('fetch', (_: URL, { signal }: RequestInit) => Promise.reject(signal?.reason));
		await expect(withErrorTextLater(readText({ url }, nothing))).rejects.toThrow(
			'there.example did not finish within 10 seconds. Try again, or download the file and use "Open file".'
		);
		expect(timeout).toHaveBeenCalledWith(10_000);
		timeout.mockRestore();
	});

	test.each(['/silent', '/slow'])(
		'the same for a real answer that does not arrive, or not to its end: %s',
		async (path) => {
			const server = createServer(({ url }, response) => {
				if (url === '/slow') response.writeHead(200).write('{"format": 1,');
			});
			const [ask, after] = [fetch, AbortSignal.timeout.bind(AbortSignal)];
			const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => after(100));
			onTestFinished(() => {
				server.closeAllConnections();
				server.close();
				timeout.mockRestore();
			});
			await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
			const { port } = server.address() as AddressInfo;
			vi.stubGlobal('fetch', (_: URL, { signal }: RequestInit) =>
				ask(`http://127.0.0.1:${port}${path}`, { signal: signal ?? null }).then((response) =>
					Object.defineProperty(response, 'url', { value: url })
				)
			);
			await expect(readText({ url }, nothing)).rejects.toMatchObject({
				failure: { code: 'timeout', host: 'there.example' }
			});
		},
		5_000
	);
});

test('a source is called by the end of its address', () => {
	expect(nameOfSource(source)).toBe('a.json');
	expect(nameOfSource({ address: 'https://here.example/my%20r%C3%A9cord.json' })).toBe(
		'my récord.json'
	);
	expect(nameOfSource({ address: 'https://here.example/100%.json' })).toBe('100%.json');
	// It would be read as “ann.json”.
	expect(nameOfSource({ address: 'https://here.example/a%E2%80%AEnosj.nn' })).toBe(
		'a%E2%80%AEnosj.nn'
	);
	expect(nameOfSource({ address: 'https://here.example/' })).toBe('https://here.example/');
	expect(nameOfSource({ file: new Blob(), name: 'mine.json' })).toBe('mine.json');
});
