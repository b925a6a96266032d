import sharp from 'sharp';
import { expect, test } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { formatFailure } from '#lib/messages/format-file.ts';
import { toBase64 } from '#lib/record/base64.ts';
import { readPictureHeader } from '#lib/record/picture-bytes.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { createRandom } from '#lib/teach/random.ts';
import { aFile } from '../fixtures/a-file.ts';
import { drawPng } from '../fixtures/draw-picture.ts';

type Bytes = Uint8Array;
const textBytes = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Bytes[]) => new Uint8Array(parts.flatMap((part) => [...part]));

const script = '<script>globalThis.ran = true</script>';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.ran = true">${script}</svg>`;
const png = drawPng(40, 30);
const [jpeg, webp, avif, moving, exif] = await Promise.all(
	[
		sharp(png).jpeg(),
		sharp(png).webp(),
		sharp(png).avif({ effort: 0 }),
		sharp([png, drawPng(40, 30, 2)], { join: { animated: true } }).webp(),
		sharp(png)
			.withExif({ IFD0: { Artist: script, ImageDescription: svg } })
			.jpeg()
	].map(async (made) => new Uint8Array(await made.toBuffer()))
);
const all = [png, jpeg, webp, avif].map((bytes) => bytes ?? png);

/** With other numbers at a position of a PNG's header. */
function withSize(width: number, height: number): Bytes {
	const bytes = png.slice();
	const view = new DataView(bytes.buffer);
	view.setUint32(16, width);
	view.setUint32(20, height);
	return bytes;
}

type Random = () => number;
const pick = <T>(random: Random, items: readonly T[]): T =>
	items[Math.floor(random() * items.length)] as T;

/** Each makes a picture as somebody would send it who means harm; a text is the name of a file. */
const makers: Record<string, (random: Random) => object> = {
	'SVG as PNG': () => ({ data: toBase64(textBytes(svg)) }),
	'SVG after a mark': (random) => ({
		data: toBase64(
			joined(textBytes(pick(random, ['\uFEFF', ' \n', '<?xml version="1.0"?>'])), textBytes(svg))
		)
	}),
	'a page': () => ({ data: toBase64(textBytes(`<!doctype html>${script}`)) }),
	'a GIF': () => ({ data: toBase64(textBytes('GIF89a\u0028\0\u001e\0;')) }),
	polyglot: (random) => ({
		data: toBase64(
			joined(
				pick(random, all),
				textBytes(pick(random, [svg, script, 'PK\u0003\u0004', '%PDF-1.7']))
			)
		)
	}),
	'script before': (random) => ({ data: toBase64(joined(textBytes(script), pick(random, all))) }),
	'a large header': (random) => {
		const edge = () => pick(random, [30_000, 4_097, 0xff_ff_ff_ff, 0, 65_535]);
		const [width, height] = [edge(), edge()];
		return { data: toBase64(withSize(width, height)), width, height };
	},
	truncated: (random) => {
		const bytes = pick(random, all);
		return { data: toBase64(bytes.slice(0, 1 + Math.floor(random() * (bytes.length - 3)))) };
	},
	animated: () => ({ data: toBase64(moving ?? png) }),
	'script in EXIF': () => ({ data: toBase64(exif ?? png) }),
	'changed bytes': (random) => ({
		data: toBase64(pick(random, all).map((byte) => (random() < 0.02 ? random() * 256 : byte)))
	}),
	'random bytes': (random) => ({
		data: toBase64(new Uint8Array(Math.floor(random() * 2_000)).map(() => random() * 256))
	}),
	'a data URL': () => ({ data: `data:image/svg+xml;base64,${btoa(svg)}` }),
	'no base64': (random) => ({
		data: pick(random, ['===', 'a', '<svg/>', '\0', 'AAAA AAAA', 'ä==='])
	}),
	name: (random) => ({
		data: undefined,
		file: pick(random, [
			'../secret.png',
			'a/../../secret.png',
			'..',
			'.',
			'',
			'/etc/passwd',
			'C:\\secret.png',
			'\\\\host\\share.png',
			'a\0.png',
			'a\n.png',
			'\u202Egnp.exe',
			'a//b.png',
			'a/',
			'a/./b.png',
			'https://tracker.example/1.png',
			'HTTP://tracker.example/1.png',
			'//tracker.example/1.png',
			'data:image/png;base64,AAAA',
			'javascript:alert(1)',
			'file:///etc/passwd',
			'x'.repeat(5_000)
		])
	}),
	words: (random) => ({
		[pick(random, ['alt', 'credit', 'caption', 'license'])]: pick(random, [
			'',
			7,
			null,
			'x'.repeat(20_000),
			['a'],
			{ toString: script }
		])
	}),
	'no picture': (random) => ({ picture: pick(random, [7, 'a', [], null, true]) })
};

const kinds = Object.keys(makers);
const count = 300;

/** Names whose bytes are those of a picture, so that nothing of them is refused: what is in them runs nowhere. */
const harmless = new Set(['script in EXIF', 'changed bytes', 'polyglot']);

test(`${count} hostile pictures are refused in words, or are harmless`, () => {
	let refused = 0;
	for (let seed = 0; seed < count; seed++) {
		const kind = kinds[seed % kinds.length] ?? '';
		const { picture, ...changes } = (makers[kind]?.(createRandom(seed + 1)) ?? {}) as {
			picture?: unknown;
		};
		const good = { data: toBase64(png), width: 40, height: 30, alt: 'Hills', credit: 'A. Painter' };
		const [first, ...events] = aFile().events;
		const own = kind === 'no picture' ? picture : { ...good, ...changes };
		const text = JSON.stringify({ ...aFile(), events: [{ ...first, picture: own }, ...events] });
		for (const leaveOut of [false, true]) {
			try {
				const { file } = readRecord(text, 'a.json', '2026-11-30', { leaveOut });
				expect(file.events, kind).toHaveLength(3);
				if (leaveOut) continue;
				expect(harmless.has(kind), `${kind}, seed ${seed}`).toBe(true);
				const { data } = toRecordData(file).events[0]?.picture ?? {};
				expect(data?.type).toMatch(/^image\/(?:png|jpeg|webp|avif)$/);
				const header = readPictureHeader(
					Uint8Array.from(atob(data?.base64 ?? ''), (c) => c.charCodeAt(0))
				);
				expect(header).toMatchObject({ width: 40, height: 30, isAnimated: false, end: 'whole' });
			} catch (error) {
				if (!(error instanceof OpenError)) throw error;
				refused++;
				expect(
					error.problems.every(({ path }) => path.startsWith('events[0].picture')),
					kind
				).toBe(true);
				const words = formatFailure(error);
				expect(words, kind).toMatch(/events\[0\]\.picture/);
				expect(words.length).toBeLessThan(700);
			}
		}
	}
	expect('ran' in globalThis).toBe(false);
	expect(refused).toBeGreaterThan(200);
});

test('bytes that say what they like are read in no time, and never throw', () => {
	const random = createRandom(39);
	for (let i = 0; i < 2_000; i++) {
		const bytes = pick(random, all).slice();
		for (let n = random() * 40; n > 0; n--)
			bytes[Math.floor(random() * bytes.length)] = random() * 256;
		const cut = bytes.slice(0, random() < 0.5 ? bytes.length : random() * bytes.length);
		expect(() => readPictureHeader(cut)).not.toThrow();
	}
});

test('50 MB in a file are refused before they are read', () => {
	const zeros = Buffer.alloc(26 * 1024 * 1024).toString('base64');
	const picture = { data: zeros, width: 40, height: 30, alt: 'Hills', credit: 'A. Painter' };
	const [first, ...events] = aFile().events;
	const text = JSON.stringify({ ...aFile(), events: [{ ...first, picture }, ...events] });
	expect(() => readRecord(text, 'a.json', '2026-11-30')).toThrow(OpenError);
});
