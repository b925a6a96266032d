import sharp, { type Sharp } from 'sharp';
import { toMegabytes } from '#lib/record/check-pictures.ts';
import { describe, expect, test } from 'vitest';
import { toBase64 } from '#lib/record/base64.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { readPictureHeader } from '#lib/record/picture-bytes.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { createEventTextReader } from '#lib/record/event-text.ts';
import { aFileOfPictures } from '../fixtures/a-file-of-pictures.ts';
import { aBrokenFile, aFile } from '../fixtures/a-file.ts';
import { drawPng } from '../fixtures/draw-picture.ts';

const png = drawPng(60, 40);
const bytesOf = async (made: Sharp) => new Uint8Array(await made.toBuffer());

describe('the header of a picture', () => {
	const formats = {
		'image/jpeg': () => bytesOf(sharp(png).jpeg()),
		'image/webp': () => bytesOf(sharp(png).webp()),
		'image/avif': () => bytesOf(sharp(png).avif({ effort: 0 })),
		'image/png': async () => png
	};

	test.each(Object.entries(formats))('says the type and the size of %s', async (type, make) => {
		expect(readPictureHeader(await make())).toEqual({
			type,
			width: 60,
			height: 40,
			isAnimated: false,
			end: 'whole'
		});
	});

	test.each(Object.entries(formats))('of %s that is cut is refused or says so', async (_, make) => {
		const bytes = await make();
		for (const length of [0, 1, 4, 11, 20, 30, bytes.length >> 1, bytes.length - 3]) {
			expect(readPictureHeader(bytes.slice(0, length))?.end ?? 'cut').toBe('cut');
		}
	});

	test('reads WebP without losses, and with alpha', async () => {
		const size = { type: 'image/webp', width: 60, height: 40 };
		const lossless = await bytesOf(sharp(png).webp({ lossless: true }));
		expect(readPictureHeader(lossless)).toMatchObject(size);
		const clear = await bytesOf(sharp(png).ensureAlpha(0.5).webp());
		expect(readPictureHeader(clear)).toMatchObject({ ...size, end: 'whole' });
	});

	test.each(
		(['jpeg', 'webp', 'png'] as const).flatMap((format) =>
			[1, 3, 6, 8].map((orientation) => [format, orientation] as const)
		)
	)('turns as EXIF says: %s, %i', async (format, orientation) => {
		const bytes = await bytesOf(sharp(png).withMetadata({ orientation }).toFormat(format));
		const [width, height] = orientation > 4 ? [40, 60] : [60, 40];
		expect(readPictureHeader(bytes)).toMatchObject({ width, height, end: 'whole' });
	});

	test('a JPEG that says two sizes is none', async () => {
		const bytes = await bytesOf(sharp(png).jpeg());
		const at = bytes.findIndex((byte, i) => byte === 0xff && bytes[i + 1] === 0xc0);
		const frame = bytes.slice(at, at + 2 + 17);
		const twice = new Uint8Array([...bytes.slice(0, at), ...frame, ...bytes.slice(at)]);
		expect(readPictureHeader(bytes)).not.toBeNull();
		expect(readPictureHeader(twice)).toBeNull();
	});

	test('says that a picture moves', async () => {
		const frames = await sharp([png, drawPng(60, 40, 2)], { join: { animated: true } })
			.webp()
			.toBuffer();
		expect(readPictureHeader(new Uint8Array(frames))).toMatchObject({ isAnimated: true });
	});

	test('of a PNG says that something follows', () => {
		expect(readPictureHeader(new Uint8Array([...png, 60, 33]))?.end).toBe('more');
	});
});

const picture = {
	data: toBase64(png),
	width: 60,
	height: 40,
	alt: 'Hills',
	credit: 'A. Painter',
	source: 'paper'
};

function parse(changes: object, more: Partial<EventsFile> = {}) {
	const file = aFile(more);
	const [first, ...events] = file.events;
	const written = { ...first, picture: { ...picture, ...changes } };
	return parseEventsFile({ ...file, events: [written, ...events] });
}

const codesOf = (result: ReturnType<typeof parse>) =>
	'problems' in result ? result.problems.map(({ path, fault }) => [path, fault.code]) : [];

const none = undefined;

describe('a picture in a record', () => {
	test('is read, and travels to the page with its type and its source', () => {
		const result = parse({ license: 'CC BY 4.0', caption: 'In the north' });
		if ('problems' in result) throw new Error(JSON.stringify(result.problems));
		const [event] = toTimeline(toRecordData(result.file)).events;
		expect(event?.picture).toEqual({
			data: { base64: picture.data, type: 'image/png' },
			width: 60,
			height: 40,
			alt: 'Hills',
			credit: 'A. Painter',
			license: 'CC BY 4.0',
			caption: 'In the north',
			source: { id: 'paper', publisher: 'The Paper', address: expect.anything() }
		});
	});

	test.each<[object, string, string]>([
		[{ data: none }, 'file', 'file-or-data'],
		[{ file: 'wall.png' }, 'file', 'file-or-data'],
		[{ alt: none }, 'alt', 'alt-or-decorative'],
		[{ decorative: true }, 'alt', 'alt-or-decorative'],
		[{ alt: none, decorative: false }, 'decorative', 'not-true'],
		[{ credit: none }, 'credit', 'no-text'],
		[{ credit: ' ' }, 'credit', 'empty'],
		[{ source: 'nobody' }, 'source', 'unknown-id'],
		[{ width: 61 }, 'width', 'picture-size'],
		[{ height: 40.5 }, 'height', 'no-pixels'],
		[{ width: 0 }, 'width', 'no-pixels'],
		[{ data: '' }, 'data', 'no-base64'],
		[{ data: `data:image/png;base64,${picture.data}` }, 'data', 'no-base64'],
		[{ data: btoa('<svg xmlns="http://www.w3.org/2000/svg"/>') }, 'data', 'picture-type'],
		[{ data: none, file: 'https://a.example/wall.png' }, 'file', 'picture-address'],
		[{ data: none, file: '//a.example/wall.png' }, 'file', 'picture-address'],
		[{ data: none, file: '../wall.png' }, 'file', 'picture-name'],
		[{ data: none, file: '/etc/wall.png' }, 'file', 'picture-name'],
		[{ data: none, file: 'a/../../wall.png' }, 'file', 'picture-name'],
		[{ surprise: 1 }, 'surprise', 'unknown-key']
	])('with %j is refused', (changes, key, code) => {
		expect(codesOf(parse(changes))).toEqual([[`events[0].picture.${key}`, code]]);
	});

	test.each(['wall.png', 'pictures/the wall.png', 'Mauer – Süd.jpg', 'a..b.png'])(
		'may be a file named %s',
		(file) => {
			expect(codesOf(parse({ data: none, file }))).toEqual([]);
		}
	);

	test('that is decorative needs no words', () => {
		expect(codesOf(parse({ alt: none, decorative: true }))).toEqual([]);
	});

	test('all together have at most 8 MB, and the largest is named', () => {
		const heavy = (kilobytes: number) => {
			const zeros = new Uint8Array(kilobytes * 1024);
			new DataView(zeros.buffer).setUint32(0, zeros.length - 12);
			zeros.set(new TextEncoder().encode('teXt'), 4);
			// After the header, whose end is at 33.
			return Buffer.concat([png.slice(0, 33), zeros, png.slice(33)]).toString('base64');
		};
		const weights = [4_000, 4_300, 500];
		const events = weights.map((weight, i) => ({
			...aFile().events[0],
			id: `event-${i}`,
			picture: { ...picture, data: heavy(weight) }
		}));
		const file = { ...aFile(), events, series: [], corrections: [] };
		const result = parseEventsFile(file);
		expect('problems' in result && result.problems).toEqual([
			{
				path: 'events[1].picture',
				value: '',
				fault: { code: 'pictures-too-large', all: 8.6, max: 8, own: 4.2 }
			}
		]);
	});
});

test('a picture that is wrong in itself hides no other fault', () => {
	const result = parseEventsFile(aBrokenFile({ 'events[0].picture': 7 }));
	expect('problems' in result && result.problems.map(({ path }) => path)).toEqual([
		'events[0].picture'
	]);
});

test('of a large record a picture comes with the other texts', () => {
	const file = aFileOfPictures();
	const textOf = createEventTextReader(file);
	const { events } = toTimeline(toRecordData(file));
	expect(file.events.map((_, index) => textOf(index).picture)).toEqual(
		events.map(({ picture }) => picture)
	);
});

test('a size has one decimal, and is 0 only of nothing', () => {
	expect([0, 1, 30_000, 75_000, 4_000_000, 8 * 1024 * 1024].map(toMegabytes)).toEqual([
		...[0, 0.1, 0.1, 0.1, 3.8, 8]
	]);
});
