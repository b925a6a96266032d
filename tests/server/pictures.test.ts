import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { base64ToBytes } from '#lib/record/base64.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { formatEventCard } from '#lib/export/picture/event-card.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { makePictureCard } from '../../src/server/picture-card.ts';
import { formatMadePictures, makePictures } from '../../src/server/pictures.ts';
import { aFile } from '../fixtures/a-file.ts';
import { drawPng } from '../fixtures/draw-picture.ts';
import { createRandom } from '#lib/teach/random.ts';

let root: string;
let folder: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'otr-pictures-'));
	folder = join(root, 'record');
	mkdirSync(join(folder, 'pictures'), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

/** A file whose first event has a picture beside it. */
function fileWith(picture: object): EventsFile {
	const { events, ...file } = aFile();
	const [first, ...others] = events;
	const own = { width: 1, height: 1, alt: 'Hills', credit: 'A. Painter', ...picture };
	return { ...file, events: [{ ...first, picture: own }, ...others] } as EventsFile;
}

async function make(file: string, bytes: Uint8Array, size: { width: number; height: number }) {
	writeFileSync(join(folder, file), bytes);
	return makePictures(fileWith({ file, ...size }), folder);
}

async function made(...args: Parameters<typeof make>) {
	const result = await make(...args);
	if ('problems' in result) throw new Error(JSON.stringify(result.problems));
	const [event] = result.file.events;
	return { ...result, picture: event?.picture, own: result.pictures.get(event?.id ?? '') };
}

async function faultsOf(...args: Parameters<typeof make>) {
	const result = await make(...args);
	return 'problems' in result ? result.problems.map(({ path, fault }) => [path, fault.code]) : [];
}

test('a picture is made in two widths and two formats, turned and without what the camera wrote', async () => {
	const exif = { IFD0: { Artist: '<script>alert(1)</script>' } };
	const turned = sharp(drawPng(668, 501)).withExif(exif).withMetadata({ orientation: 6 });
	const bytes = new Uint8Array(await turned.jpeg().toBuffer());
	const { own, picture, file } = await made('a.jpg', bytes, { width: 501, height: 668 });
	expect([...(own?.files.keys() ?? [])]).toEqual(['480.webp', '480.avif', '501.webp', '501.avif']);
	for (const [name, small] of own?.files ?? []) {
		const { width, height, exif, format } = await sharp(small).metadata();
		expect([width, height, exif]).toEqual([
			parseInt(name),
			Math.round((parseInt(name) * 4) / 3),
			undefined
		]);
		expect(format).toBe(name.endsWith('avif') ? 'heif' : 'webp');
		expect(small.length).toBeLessThanOrEqual(120 * 1024);
	}
	// What travels is the largest WebP, and the record with it is a right one.
	expect(picture).toMatchObject({ width: 501, height: 668, alt: 'Hills', credit: 'A. Painter' });
	expect(picture?.file).toBeUndefined();
	expect(base64ToBytes(picture?.data ?? '')).toEqual(own?.files.get('501.webp'));
	expect(parseEventsFile(file)).toEqual({ file });
});

test('the build says what each picture weighs', async () => {
	const result = await made('pictures/small.png', drawPng(300, 200), { width: 300, height: 200 });
	expect(formatMadePictures(result)).toMatch(
		/^picture of protest: 300\.webp \d+ KB, 300\.avif \d+ KB$/
	);
});

test('a picture that no quality makes small enough is refused', async () => {
	const random = createRandom(7);
	const noise = new Uint8Array(480 * 680 * 3).map(() => random() * 256);
	const raw = { width: 480, height: 680, channels: 3 } as const;
	const bytes = new Uint8Array(await sharp(noise, { raw }).jpeg({ quality: 60 }).toBuffer());
	expect(await faultsOf('noise.jpg', bytes, raw)).toEqual([
		['events[0].picture.file', 'picture-not-small']
	]);
});

test.each<[string, () => Uint8Array, string]>([
	['page.png', () => new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'type'],
	['cut.png', () => drawPng(60, 40).slice(0, 400), 'cut'],
	['more.png', () => new Uint8Array([...drawPng(60, 40), 1]), 'more'],
	['other-size.png', () => drawPng(61, 40), 'size'],
	['broken.png', () => drawPng(60, 40).map((byte, i) => (i > 60 && i < 300 ? 7 : byte)), 'unread'],
	['heavy.png', () => new Uint8Array(50 * 1024 * 1024), 'heavy']
])('%s is refused', async (file, bytes, code) => {
	expect(await faultsOf(file, bytes(), { width: 60, height: 40 })).toEqual([
		['events[0].picture.file', `picture-${code}`]
	]);
});

test('a picture that stays too high for a file that travels is refused: the site’s own data has it', async () => {
	const size = { width: 40, height: 5_000 };
	expect(await faultsOf('tower.png', drawPng(size.width, size.height), size)).toEqual([
		['events[0].picture.file', 'picture-edge']
	]);
});

test('a file that is not there, a folder, and a link out of the folder are none', async () => {
	writeFileSync(join(root, 'secret.png'), drawPng(60, 40));
	symlinkSync(join(root, 'secret.png'), join(folder, 'link.png'));
	for (const file of ['nothing.png', 'pictures', 'link.png']) {
		const result = await makePictures(fileWith({ file }), folder);
		expect('problems' in result && result.problems.map(({ fault }) => fault.code)).toEqual([
			'picture-missing'
		]);
	}
});

test('a link to an event shows its picture, with the words', async () => {
	const result = await made('wide.png', drawPng(400, 200), { width: 400, height: 200 });
	const timeline = toTimeline(toRecordData(result.file));
	const [event] = timeline.events;
	if (!event || !result.own) throw new Error('no picture');
	const card = sharp(await makePictureCard(timeline, event, result.own));
	expect(await card.metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
	const { data, info } = await card.raw().toBuffer({ resolveWithObject: true });
	const colorAt = (x: number, y: number) =>
		[...data.subarray((y * info.width + x) * info.channels)].slice(0, 3);
	// The sky of the picture, and the paper under its words.
	const [red = 0, , blue = 0] = colorAt(600, 20);
	expect(blue - red).toBeGreaterThan(10);
	expect(Math.min(...colorAt(1190, 620))).toBeGreaterThan(235);
	expect(formatEventCard(timeline, event)).toContain('Hills');
});

test('a record without pictures is the same', async () => {
	const result = await makePictures(aFile(), folder);
	expect('file' in result && result.file).toEqual(aFile());
});
