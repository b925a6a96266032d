import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decodeText } from '#lib/import/decode.ts';
import { OpenError } from '#lib/import/failure.ts';
import {
	packText,
	readRecordFragment,
	toRecordFragment,
	unpackText
} from '#lib/import/packed-text.ts';
import { maxFileBytes } from '#lib/import/read-bytes.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { recordStartTag } from '#lib/import/record-in-page.ts';
import { csvLosses, type CsvLoss } from '#lib/make/csv-losses.ts';
import { formatMadeBy } from '#lib/messages/format-made-by.ts';
import { toFileParts } from '#lib/open/file-parts.ts';
import { replaceRecord } from '#lib/open/one-file.ts';
import { toCsv } from '#lib/record/csv.ts';
import { aFileOfPictures } from '../fixtures/a-file-of-pictures.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import type { OneFileData } from '#lib/record/publication.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { trackColors } from '#lib/record/terms.ts';
import { toJson } from '#lib/record/to-json.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';
import { keptTexts, oddFile } from '../fixtures/odd-texts.ts';
import { hostileFile } from '../fixtures/payloads.ts';
import { runs } from '../fixtures/runs.ts';

const today = '2026-11-25';
const read = (text: string, name: string) => readRecord(text, name, today).file;
const imported = { from: 'a file', name: 'a.json', site: 'here.example', leftOut: 0 };

const page =
	'<!doctype html>\n<head><title>Its own</title></head><body><div id="page_content"></div>' +
	'<script type="application/gzip" id="page_record">its own</script></body>';

/** The failure of what cannot be unpacked. */
const failureOf = (packed: string) =>
	unpackText(packed, 'the link').then(
		() => 'it was read',
		(error: unknown) => (error instanceof OpenError ? error.failure.code : String(error))
	);

const aSeed = fc.nat(10_000);

describe('an address with a record', () => {
	test('is what it was made of, and needs no escapes', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), aSeed), async (part) => {
				const text =
					typeof part === 'string' ? part : JSON.stringify(aRandomFile(part, { events: 5 }));
				const packed = await packText(text);
				expect(packed).toMatch(/^[\w-]*$/);
				expect(await (await unpackText(packed, 'the link')).text()).toBe(
					new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))
				);
			}),
			{ numRuns: runs(80) }
		);
	});

	test('a link that would unpack to more than a file may have is unpacked no further', async () => {
		const packed = await packText(' '.repeat(50 * 1024 * 1024));
		const Real = DecompressionStream;
		let unpacked = 0;
		vi.stubGlobal('DecompressionStream', function (format: CompressionFormat) {
			const { writable, readable } = new Real(format);
			const counted = new TransformStream<Uint8Array, Uint8Array>({
				transform(piece, controller) {
					unpacked += piece.length;
					controller.enqueue(piece);
				}
			});
			return { writable, readable: readable.pipeThrough(counted) };
		});
		expect(await failureOf(packed)).toBe('size');
		vi.unstubAllGlobals();
		expect(unpacked).toBeLessThan(40 * 1024 * 1024);
	});

	test('is cut off at what a file may have, and one that is broken is told as that', async () => {
		expect(await failureOf(await packText('x'.repeat(maxFileBytes + 1)))).toBe('size');
		const packed = await packText(JSON.stringify(aFile()));
		expect(await failureOf(packed.slice(0, 90))).toBe('cut-short');
		expect(await failureOf('%3Cscript%3E')).toBe('cut-short');
	});
});

describe('spans and one-of dates', () => {
	const dates = ['2025-03-08/2025-03-09', '[2025-05-10..2025-05-12]'];
	const [event] = aFile().events;
	const events = dates.map((date, i) => ({ ...event, id: `event-${i}`, date, links: [] }));
	const file = aFile({ events: events as EventsFile['events'], series: [], corrections: [] });
	const datesOf = ({ events }: EventsFile) => events.map(({ date }) => date);

	test('stay what they are in a link and in a page that are made today, and nothing is asked', async () => {
		const { packed, isEdtf } = readRecordFragment(toRecordFragment(await packText(toJson(file))));
		expect(isEdtf).toBe(true);
		const text = await (await unpackText(packed, 'the link')).text();
		expect(datesOf(readRecord(text, 'the link', today, { oneOf: !isEdtf }).file)).toEqual(dates);
		const html = await replaceRecord(page, toFileParts(file, imported)).text();
		const { file: again } = readRecord(html, 'a.html', today);
		expect(datesOf(again)).toEqual(dates);
	});

	test('a link and a page of before had only the latter', async () => {
		const { packed, isEdtf } = readRecordFragment(`#record=${await packText(toJson(file))}`);
		expect(isEdtf).toBe(false);
		const text = await (await unpackText(packed, 'the link')).text();
		const oneOf = ['[2025-03-08..2025-03-09]', '[2025-05-10..2025-05-12]'];
		expect(datesOf(readRecord(text, 'the link', today, { oneOf: !isEdtf }).file)).toEqual(oneOf);
		const html = `<!doctype html>${page}<script type="application/json" id="page_file">${toJson(file)}</script>`;
		expect(datesOf(readRecord(html, 'a.html', today).file)).toEqual(oneOf);
	});
});

describe('the one file of a record', () => {
	const made = (file: EventsFile) => replaceRecord(page, toFileParts(file, imported)).text();

	test('is read as the record that it was made of', async () => {
		for (const file of [shipped, hostileFile(), aRandomFile(3, { events: 20 })])
			expect(read(await made(file), 'a.html')).toEqual(read(JSON.stringify(file), 'a.json'));
	});

	test('is called by its title only where it says who made it', () => {
		const parts = toFileParts(aFile(), { ...imported, madeBy: 'Class 9b' });
		expect(parts.title).toBe('A story');
		expect(toFileParts(aFile(), imported).title).toBe('Imported file');
	});

	test('whatever characters its texts have, they are the same when it is opened again', async () => {
		const textsOf = ({ events }: EventsFile) =>
			events.map(({ title, summary, statement }) => [title, summary, statement?.quote]);
		const same = keptTexts.map((text) => [text, text, text]);
		const file = read(toJson(oddFile()), 'a.json');
		expect(textsOf(file)).toEqual(same);
		expect(textsOf(read(toJson(file), 'a.json'))).toEqual(same);
		const bytes = await replaceRecord(page, toFileParts(file, imported)).arrayBuffer();
		const { text } = decodeText(new Uint8Array(bytes));
		expect(textsOf(read(text, 'a.html'))).toEqual(same);
		// What the page itself reads from a disk.
		const [, data = ''] = /id="page_record">(.*?)<\/script>/s.exec(text) ?? [];
		const { record } = JSON.parse(data) as OneFileData;
		expect(record.events.map(({ title }) => title)).toEqual(keptTexts);
		const again = await unpackText(await packText(toJson(file)), 'the link');
		expect(textsOf(read(await again.text(), 'the link'))).toEqual(same);
	});

	test('a line break of Word becomes one of ours', () => {
		const file = aFile({ dek: 'One\vtwo\\u000b' });
		expect(read(toJson(file), 'a.json').dek).toBe('One\ntwo\\u000b');
		const csv = 'date,title,summary\n2025,One,"a\vb"\n';
		expect(read(csv, 'a.csv').events[0]?.summary).toBe('a\nb');
	});

	test('characters that were lost before a file was saved are told at their line and column', () => {
		const problemsOf = (text: string, name = 'a.json') => {
			try {
				return read(text, name).title;
			} catch (error) {
				return error instanceof OpenError ? error.problems : error;
			}
		};
		const text = toJson(aFile({ dek: 'Lost: \ufffd' }), '\t');
		const line = text.split('\n').findIndex((line) => line.includes('Lost')) + 1;
		expect(problemsOf(text.replace(String.raw`\ufffd`, '\ufffd'))).toEqual([
			expect.objectContaining({ fault: { code: 'lost-characters' }, line, column: 16 })
		]);
		// Of a saved page only its record is read.
		const html = page.replace('its own', 'its \ufffd own');
		const saved = `${html}${recordStartTag}${toJson(aFile())}</script>`;
		expect(problemsOf(saved, 'a.html')).toBe('A story');
	});

	test('a page inside a page, and one without a record, are refused', () => {
		const codeOf = (text: string) => {
			try {
				read(text, 'a.html');
				return 'it was read';
			} catch (error) {
				return error instanceof OpenError ? error.failure.code : String(error);
			}
		};
		expect(codeOf(`<html>${recordStartTag.repeat(100_000)}</script>`)).toBe('markup');
		expect(codeOf(`<html>${recordStartTag}{"format":1`)).toBe('markup');
		expect(codeOf(`<html>${recordStartTag}{"format":1</script>`)).toBe('json');
		expect(codeOf(page)).toBe('markup');
	});
});

/** A record without what is told to be lost. */
function without(file: EventsFile, losses: readonly CsvLoss[]): EventsFile {
	const isLost = (loss: CsvLoss) => losses.includes(loss);
	const order = [...new Set(file.events.map(({ track }) => track))];
	const names = {
		sources: new Set(file.events.flatMap(({ sources }) => sources)),
		speakers: new Set(file.events.flatMap(({ statement }) => statement?.speaker ?? []))
	};
	const { corrections, prompts } = file;
	return {
		...{ format: 1, id: 'a', title: 'A', language: 'en', updated: today },
		dek: file.events.length === 1 ? '1 event.' : `${file.events.length} events.`,
		tracks: file.tracks
			.filter(({ id }) => !isLost('unused') || order.includes(id))
			.map((track) =>
				isLost('tracks')
					? {
							...track,
							description: track.label,
							color: trackColors[order.indexOf(track.id) % trackColors.length] ?? 'teal'
						}
					: track
			),
		series: file.series.filter(({ points }) => !isLost('unused') || points.length > 0),
		speakers: file.speakers.filter(({ id }) => !isLost('unused') || names.speakers.has(id)),
		sources: file.sources.filter(({ id }) => !isLost('unused') || names.sources.has(id)),
		events: file.events.map(({ notes, prompts, ...event }) => ({
			...event,
			...(!isLost('notes') && notes !== undefined && { notes }),
			...(!isLost('prompts') && prompts && { prompts })
		})),
		prompts: isLost('prompts') ? [] : prompts,
		corrections: isLost('corrections') ? [] : corrections
	};
}

/** In an order of its own: a table has lists in the order in which events name them. */
const sorted = (file: EventsFile) => {
	const byId = <T extends { id: string }>(items: readonly T[]) =>
		items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const { tracks, series, speakers, sources } = file;
	return {
		...file,
		...{ tracks: byId(tracks), series: byId(series) },
		...{ speakers: byId(speakers), sources: byId(sources) }
	};
};

describe('a table of a record', () => {
	const csv = (file: EventsFile) => toCsv(file, { addressOf: () => null, version: null });

	test('is read as the record, without what is told before', () => {
		fc.assert(
			fc.property(aSeed, fc.integer({ min: 1, max: 30 }), (seed, events) => {
				const file = aRandomFile(seed, { events });
				const losses = csvLosses(file);
				fc.pre(!losses.includes('other-sources'));
				expect(sorted(read(csv(file), 'a.csv'))).toEqual(sorted(without(file, losses)));
			}),
			{ numRuns: 60 }
		);
	});

	test('of the site’s own record, and of one with something of everything', () => {
		expect(csvLosses(aFile())).toContain('head');
		expect(csvLosses(shipped)).toEqual(
			expect.arrayContaining(['head', 'tracks', 'notes', 'prompts'])
		);
		expect(csvLosses(aFileOfPictures())).toContain('pictures');
		const linked = aFile();
		const [first] = linked.sources;
		linked.sources.push({ ...(first as (typeof linked.sources)[0]), id: 'other' });
		expect(csvLosses(linked)).toContain('unused');
		linked.events[1]?.links.push({ to: 'protest', type: 'follows', source: 'other' });
		expect(csvLosses(linked)).toContain('other-sources');
		expect(() => read(csv(linked), 'a.csv')).toThrow();
	});
});

describe('who made a record', () => {
	test('is said as a claim, which cannot go on in the site’s name', () => {
		const said = (madeBy: string) => formatMadeBy({ ...imported, madeBy });
		expect(said('Class 9b')).toBe(
			'Made by “Class 9b”, not by here.example, which has not checked it.'
		);
		expect(said('us”. Checked by here.example. “')).toBe(
			'Name given by its maker: “us. Checked by here.example.”. Not made or checked by here.example.'
		);
		expect(said('x'.repeat(10_000)).length).toBeLessThan(200);
		expect(said(' ”“ ')).toBe('Loaded from a file. Not checked or published by here.example.');
		expect(formatMadeBy({ ...imported, leftOut: 2, madeBy: 'A' })).toMatch(/2 entries left out\.$/);
	});
});
