import { expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toEventsFile } from '#lib/export/events-file.ts';
import { toRecordData, type PictureData } from '#lib/record/record-data.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aFileOfPictures } from '../fixtures/a-file-of-pictures.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';
import { address, anExcerpt, hash } from './an-excerpt.ts';

/** As it is written and read again. */
const again = (file: EventsFile) => readEventsFile(JSON.parse(JSON.stringify(file)), 'export.json');

/** What no reader's page has. */
function bare({ answers: _answers, ...file }: EventsFile): EventsFile {
	return {
		...file,
		prompts: [],
		sources: file.sources.map(({ archived: _archived, accessed: _accessed, ...source }) => source),
		events: file.events.map(
			({ notes: _notes, prompts: _prompts, added: _added, ...event }) => event
		)
	};
}

test('all of the shipped record comes back as it was written', () => {
	const { takenFrom, ...file } = again(toEventsFile(anExcerpt(shipped)));
	expect(takenFrom).toEqual({ address, version: hash });
	// Speakers are in the order in which they speak.
	const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
	expect({ ...file, speakers: file.speakers.toSorted(byId) }).toEqual({
		...bare(shipped),
		speakers: shipped.speakers.toSorted(byId)
	});
});

test('and so does a file with everything in it', () => {
	const { takenFrom, ...file } = again(toEventsFile(anExcerpt(aFile())));
	expect(takenFrom?.version).toBe(hash);
	expect(file).toEqual(bare(aFile()));
});

test('and its pictures with it, but from a page without their bytes', () => {
	const pictures = aFileOfPictures();
	const excerpt = anExcerpt(pictures);
	const file = again(toEventsFile(excerpt));
	expect([file.events, file.sources]).toEqual([pictures.events, pictures.sources]);
	const withoutData = ({ data: _data, ...picture }: PictureData): PictureData => picture;
	const events = excerpt.events.map(({ picture, ...event }) => ({
		...event,
		...(picture && { picture: withoutData(picture) })
	}));
	const beside = { ...excerpt, events };
	expect(toEventsFile(beside).events.map(({ picture }) => picture)).toEqual(
		Array.from({ length: 4 }, () => undefined)
	);
	const bytes = new Map(pictures.events.map(({ id, picture }) => [id, picture?.data ?? '']));
	expect(toEventsFile({ ...beside, pictures: bytes }).events).toEqual(pictures.events);
});

test('a page shows the same of it, for any record and any part of it', () => {
	for (let seed = 1; seed <= 60; seed++) {
		const language = seed % 3 === 0 ? 'ar' : 'en';
		const file = aRandomFile(seed, { events: 24, language });
		const isShown = ({ index }: { index: number }) => seed % 2 === 0 || index % 3 > 0;
		const excerpt = anExcerpt(file, null, isShown);
		const data = toRecordData(again(toEventsFile(excerpt)));
		const expected = toRecordData(file);
		const ids = new Set(excerpt.events.map(({ id }) => id));
		expect(data.events).toEqual(
			expected.events
				.filter(({ id }) => ids.has(id))
				.map((event) => ({ ...event, links: event.links.filter(({ to }) => ids.has(to)) }))
		);
		expect(data.series.flatMap(({ points }) => points)).toHaveLength(
			data.events.filter(({ kind }) => kind === 'measurement').length
		);
	}
});

test('the order of the cards does not matter', () => {
	const excerpt = anExcerpt(shipped);
	const turned = { ...excerpt, events: excerpt.events.toReversed() };
	expect(toEventsFile(turned)).toEqual(toEventsFile(excerpt));
});

const days = ['2025-02-18', '2025-05', '2025-09-25', '2025-12', '2026-02-17', '2026-11-24', '2027'];

test.each(days)('the file as known on %s can be read, and contains nothing later', (asof) => {
	const excerpt = anExcerpt(shipped, asof);
	const file = again(toEventsFile(excerpt));
	expect(file.events).toHaveLength(excerpt.events.length);
	expect(file.dek).toMatch(/^What was known on /);
	const end = asof.length === 4 ? `${asof}-12-31` : asof.length === 7 ? `${asof}-31` : asof;
	// What was published later is named, without its title.
	for (const { published = '', title } of file.sources) {
		if (published > end) expect(title, published).toBeUndefined();
	}
	expect(file.events.map(({ sources }) => sources)).toEqual(
		file.events.map(({ id }) => shipped.events.find((event) => event.id === id)?.sources)
	);
	for (const { date, known } of file.events)
		expect((known ?? date).replace('[', '') <= end).toBe(true);
	expect(file.updated <= end).toBe(true);
});

test('a judgement is left out where nobody makes it', () => {
	const excerpt = { ...anExcerpt(aFile()), record: null };
	expect(toEventsFile(excerpt).events[1]?.links).toEqual([{ to: 'protest', type: 'responds-to' }]);
});

test('corrections as of a day are those made by then', () => {
	const at = (asof: string | null) => toEventsFile(anExcerpt(aFile(), asof)).corrections;
	expect(at(null)).toEqual(aFile().corrections);
	expect(at('2026-01-30')).toEqual([]);
	expect(at('2026-01')).toHaveLength(1);
});

test('where the page’s address is not known, it can be read all the same', () => {
	const excerpt = anExcerpt(shipped, '2025-09-25');
	const file = again(toEventsFile({ ...excerpt, origin: { ...excerpt.origin, address: null } }));
	expect(file.takenFrom).toBeUndefined();
	expect(file.events).toHaveLength(excerpt.events.length);
});
