import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answeredItems,
	findEvidenceHints,
	countEventsWithSources,
	sourcesByKey
} from '#lib/make/evidence-hints.ts';
import { checkDraft } from '#lib/make/check-draft.ts';
import { nextKey, type EditorDraft } from '#lib/make/draft.ts';
import { emptyDraft, newEvent, newSource, newSpeaker, newTrack } from '#lib/make/empty-items.ts';
import { applyEdit, type Edit, type FieldPath } from '#lib/make/edit.ts';
import {
	maxUndoEntries,
	performEdit,
	redo,
	startHistory,
	undo,
	type History
} from '#lib/make/history.ts';
import { toPreviewData } from '#lib/make/preview-data.ts';
import { makePreview } from '#lib/make/preview.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import { tidyDate, tidyNumber, tidyUrl } from '#lib/make/tidy.ts';
import { writeDraft, writeUnfinished } from '#lib/make/write-draft.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { aBrokenFile, aFile } from '../fixtures/a-file.ts';
import { hostileFile } from '../fixtures/payloads.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';

const draftOf = (input: unknown): EditorDraft => {
	const draft = readDraft(input);
	if (!draft) throw new Error('no draft');
	return draft;
};

const empty = () => emptyDraft({ title: 'A story', dek: '', madeBy: '' }, 'en', '2026-01-31');

/** An edit of a draft, chosen by numbers. */
function anEdit(draft: EditorDraft, [kind, at, text]: readonly [number, number, string]): Edit {
	const key = nextKey(draft);
	const pick = <T>(items: readonly T[]) => items[at % Math.max(1, items.length)];
	const event = pick(draft.events);
	const source = pick(draft.sources);
	const track = pick(draft.tracks)?.key ?? '';
	const set = (
		field: 'date' | 'title' | 'quote' | 'speaker' | 'sources',
		value: unknown
	): Edit => ({
		type: 'set',
		path: ['events', event?.key ?? '', field],
		value
	});
	const edits: (() => Edit)[] = [
		() => ({ type: 'add', list: 'events', item: newEvent(key, track) }),
		() => ({ type: 'add', list: 'sources', item: newSource(key) }),
		() => ({ type: 'add', list: 'speakers', item: newSpeaker(key) }),
		() => ({ type: 'add', list: 'tracks', item: newTrack(key) }),
		() => set('date', text),
		() => set('title', text),
		() => set('quote', text),
		() => set('speaker', pick(draft.speakers)?.key ?? ''),
		() => set('sources', source ? [source.key] : []),
		() => ({ type: 'set', path: ['head', '', 'title'], value: text }),
		() => ({ type: 'remove', list: 'events', key: event?.key ?? '' }),
		() => ({ type: 'remove', list: 'sources', key: source?.key ?? '' }),
		() => ({ type: 'remove', list: 'speakers', key: pick(draft.speakers)?.key ?? '' }),
		() => ({ type: 'all', edits: [set('title', text), set('date', '2025-0')] })
	];
	return (edits[kind % edits.length] as () => Edit)();
}

const choices = fc.tuple(fc.nat(99), fc.nat(99), fc.oneof(fc.string(), fc.constant('2025-09-25')));

describe('undo and redo', () => {
	test('give the first draft back after 10,000 random edits', { timeout: 120_000 }, () => {
		const run = fc.array(choices, { minLength: maxUndoEntries, maxLength: maxUndoEntries });
		fc.assert(
			fc.property(run, fc.array(fc.nat(9), { maxLength: 20 }), (edits, pauses) => {
				const first = draftOf(aFile());
				const text = JSON.stringify(first);
				let history: History = startHistory(first);
				for (const [i, choice] of edits.entries()) {
					history = performEdit(history, anEdit(history.draft, choice));
					if (pauses.includes(i % 10)) history = redo(undo(history));
				}
				const last = JSON.stringify(history.draft);
				const steps = history.past.length;
				for (let i = 0; i < steps; i++) history = undo(history);
				expect(history.draft).toBe(first);
				expect(JSON.stringify(first)).toBe(text);
				for (let i = 0; i < steps; i++) history = redo(history);
				expect(JSON.stringify(history.draft)).toBe(last);
				expect(redo(history)).toBe(history);
			}),
			{ numRuns: 100, seed: 25 }
		);
	});

	test('with results of earlier checks, a draft has the same problems and preview as without', () => {
		fc.assert(
			fc.property(fc.array(choices, { minLength: 40, maxLength: 40 }), (edits) => {
				let draft = draftOf(aFile());
				for (const [i, choice] of edits.entries()) {
					draft = applyEdit(draft, anEdit(draft, choice));
					if (i % 8 > 0) continue;
					const { file, problems } = checkDraft(draft);
					const anew = checkDraft(structuredClone(draft));
					expect({ file, problems }).toEqual({ file: anew.file, problems: anew.problems });
					if (file) expect(toPreviewData(file)).toEqual(toRecordData(file));
				}
			}),
			{ numRuns: 20 }
		);
		// Of many events only the one that is edited is checked at a key.
		const draft = draftOf(aRandomFile(3, { events: 50 }));
		const path: FieldPath = ['events', draft.events[20]?.key ?? '', 'title'];
		const after = applyEdit(draft, { type: 'set', path, value: 'Another title' });
		const [before, now] = [draft, after].map((each) => checkDraft(each).file);
		if (!before || !now) throw new Error('not valid');
		const shown = toPreviewData(before).events;
		expect(now.events.filter((event) => !before.events.includes(event))).toHaveLength(1);
		expect(toPreviewData(now).events.filter((event) => !shown.includes(event))).toHaveLength(1);
	});

	test('items from an earlier preview are shown by the record’s current clock', () => {
		const at = (date: string, key: string): Edit => ({
			type: 'set',
			path: ['events', key, 'date'],
			value: date
		});
		const zone = (value: string): Edit => ({ type: 'set', path: ['head', '', 'timeZone'], value });
		let draft = draftOf(aFile());
		for (const edit of [
			at('2025-05-01T10:30Z', 'protest'),
			at('2025-05-02T03:30-07:00', 'answer'),
			zone('America/New_York'),
			zone('Asia/Tokyo'),
			at('2025-05-02', 'answer'),
			zone('')
		]) {
			draft = applyEdit(draft, edit);
			const { file } = checkDraft(draft);
			if (!file) throw new Error('not valid');
			expect(toPreviewData(file)).toEqual(toRecordData(file));
		}
	});

	test('edits of one field are one undo step, until the focus leaves the field', () => {
		const type = (history: History, value: string) =>
			performEdit(history, { type: 'set', path: ['head', '', 'title'], value });
		const typed = ['A', 'A t', 'A town'].reduce(type, startHistory(empty()));
		expect(typed.past).toHaveLength(1);
		const left = type({ ...typed, isOpen: false }, 'A town asks');
		expect(undo(left).draft.head.title).toBe('A town');
		expect(undo(undo(left)).draft.head.title).toBe('A story');
		const other = performEdit(undo(left), {
			type: 'set',
			path: ['head', '', 'title'],
			value: 'Else'
		});
		expect(redo(other)).toBe(other);
	});

	test('an edit that changes nothing is no step, and only the last hundred are kept', () => {
		const start = startHistory(empty());
		expect(performEdit(start, { type: 'remove', list: 'events', key: 'none' })).toBe(start);
		let history = start;
		for (let i = 0; i < maxUndoEntries + 5; i++) {
			const item = newSource(nextKey(history.draft));
			history = performEdit(history, { type: 'add', list: 'sources', item });
		}
		expect(history.past).toHaveLength(maxUndoEntries);
	});
});

describe('a draft', () => {
	test('of a valid file is written as that file again', () => {
		const files = [
			aFile(),
			aFile({ madeBy: 'Class 9b', dek: '3 events.' }),
			aFile({ timeZone: 'America/New_York' }),
			aFile({ routes: [{ id: 'short', title: 'Short', events: ['protest', 'answer'] }] }),
			hostileFile(),
			aRandomFile(7, { events: 30 })
		];
		for (const file of files) expect(checkDraft(draftOf(file)).file).toEqual(file);
	});

	test('of a file with faults says each at its field', () => {
		const draft = draftOf(
			aBrokenFile({
				'events[1].date': '2025-13',
				'events[1].statement.quote': '',
				'events[1].statement.translation': { text: 'We hear.', by: '' },
				'events[2].sources[0]': 'none',
				'series[0].points[0].value': 'many',
				'sources[0].url': 'paper',
				'tracks[1].color': 'red',
				routes: [{ id: 'short', events: ['protest', 'none'] }],
				title: ''
			})
		);
		const { file, problems } = checkDraft(draft);
		expect(file).toBeNull();
		expect(problems.map(({ address, isMissing }) => [address, isMissing])).toEqual(
			expect.arrayContaining([
				['head//title', true],
				['tracks/south/color', false],
				['routes/short/title', true],
				['routes/short/events', false],
				['events/volume-june/value', false],
				['sources/paper/url', false],
				['events/answer/date', false],
				['events/answer/quote', true],
				['events/answer/lang', true],
				['events/answer/translatedBy', true],
				['events/volume-june/sources', false]
			])
		);
	});

	test('is read from any events file, also a faulty one, and from nothing else', () => {
		expect(readDraft([])).toBeNull();
		expect(readDraft({ events: 'none' })).toBeNull();
		const input = fc.object({
			key: fc.constantFrom('events', 'sources', 'id', 'date', 'links', 'x')
		});
		fc.assert(
			fc.property(input, (part) => {
				const draft = draftOf({ sources: [part], ...part, events: [part, null, part] });
				expect(checkDraft(draft).draft).toBe(draft);
			})
		);
	});

	test('gives new items an id made from their title, in reading order', () => {
		let draft = empty();
		for (const [date, title] of [
			['2025-09-25', 'The council votes'],
			['2025-03', 'The council votes'],
			['', '…']
		] as const) {
			const item = { ...newEvent(nextKey(draft), '+1'), date, title };
			draft = applyEdit(draft, { type: 'add', list: 'events', item });
		}
		const { written, problems } = checkDraft(draft);
		expect([...written.eventIds.values()]).toEqual([
			'the-council-votes',
			'the-council-votes-2',
			'event'
		]);
		expect(written.eventOrder).toEqual(['+3', '+4', '+2']);
		expect(problems.map(({ address }) => address)).toEqual(['events/+4/date']);
	});

	test('names the time zone of its times, which is wrong at its field', () => {
		const draft = draftOf(aFile({ timeZone: 'Europe/Berlin' }));
		expect(draft.head.timeZone).toBe('Europe/Berlin');
		const set = (value: string) =>
			checkDraft(applyEdit(draft, { type: 'set', path: ['head', '', 'timeZone'], value }));
		expect(set('').written.input).not.toHaveProperty('timeZone');
		expect(set('Asia/Tokyo').file).toMatchObject({ timeZone: 'Asia/Tokyo' });
		const half = set('Europe/Ber');
		expect(half.problems).toMatchObject([
			{ address: 'head//timeZone', fault: { code: 'no-time-zone' }, isMissing: false }
		]);
		expect(makePreview(half, null).file?.events).toHaveLength(3);
	});

	test('is saved with a figure that has no series yet', () => {
		const figure = { kind: 'measurement', value: '1,5', qualifier: 'at-least' };
		const draft = draftOf(aFile());
		const events = [...draft.events, { ...newEvent('+9', draft.tracks[0]?.key ?? ''), ...figure }];
		const read = readDraft(writeUnfinished({ ...draft, events }));
		expect(read?.events.find(({ title }) => title === '')).toMatchObject(figure);
		expect(writeUnfinished(draft)).toEqual(writeDraft(draft).input);
	});

	test('is saved with its dates as a table with the same dates is read', () => {
		const draft = draftOf(aFile());
		const typed = ['May 2016', '14 Nov 2023', '2016-05', '05/06/2016', 'soon'];
		const events = typed.map((date, i) => ({ ...newEvent(`e${i}`, 'north'), title: 'A', date }));
		const saved = writeUnfinished({ ...draft, events, series: [] }).events as { date: string }[];
		expect(saved.map(({ date }) => date).toSorted()).toEqual(
			['2016-05', '2023-11-14', '2016-05', '05/06/2016', 'soon'].toSorted()
		);
	});

	test('loses the references to a removed item', () => {
		const draft = draftOf(
			aFile({ routes: [{ id: 'short', title: 'Short', events: ['protest', 'answer'] }] })
		);
		const remove = (list: 'events' | 'sources' | 'speakers' | 'tracks', key: string) =>
			applyEdit(draft, { type: 'remove', list, key });
		const withoutEvent = remove('events', 'answer');
		expect(withoutEvent.rest).toMatchObject({ corrections: [] });
		expect(withoutEvent.routes).toMatchObject([{ key: 'short', events: ['protest'] }]);
		expect(remove('events', 'protest').events[0]?.links).toEqual([
			{ to: 'volume-june', type: 'contrasts-with', source: 'paper' }
		]);
		const [, answer] = remove('sources', 'journal').events;
		expect(answer).toMatchObject({ sources: ['paper'], quotedFrom: '' });
		expect(remove('speakers', 'speaker').events[1]?.speaker).toBe('');
		expect(remove('tracks', 'north').events.map(({ track }) => track)).toEqual([
			'south',
			'south',
			'south'
		]);
		expect(remove('speakers', 'speaker').tracks).toBe(draft.tracks);
	});
});

describe('the preview', () => {
	test('keeps an event as it was while something of it is wrong, and shows the others', () => {
		const draft = draftOf(aFile());
		const first = makePreview(checkDraft(draft), null);
		expect(first.file).toEqual(aFile());
		const set = (field: 'date' | 'title', key: string, value: string): Edit => ({
			type: 'set',
			path: ['events', key, field],
			value
		});
		const edited = [set('date', 'answer', '2025-1'), set('title', 'protest', 'Many protest')];
		const next = edited.reduce(applyEdit, draft);
		const { file } = makePreview(checkDraft(next), first);
		expect(file?.events.map(({ title, date }) => [title, date])).toEqual([
			['Many protest', '2025-05-01'],
			['The company answers', '2025-05-02~'],
			['About 12.5 TB', '2025-06']
		]);
	});

	test('keeps an event whose source, track or speaker is only begun', () => {
		const draft = draftOf(aFile());
		const first = makePreview(checkDraft(draft), null);
		const [answer] = draft.events.filter(({ key }) => key === 'answer');
		const edit = (...edits: Edit[]) => {
			const { file } = makePreview(checkDraft(edits.reduce(applyEdit, draft)), first);
			const event = file?.events.find(({ id }) => id === 'answer');
			return {
				sources: event?.sources,
				track: file?.tracks.find(({ id }) => id === event?.track)?.label,
				speaker: file?.speakers.find(({ id }) => id === event?.statement?.speaker)?.name
			};
		};
		const set = (path: FieldPath, value: unknown): Edit => ({ type: 'set', path, value });
		const whole = edit();
		const key = nextKey(draft);
		expect(
			edit(
				{ type: 'add', list: 'sources', item: newSource(key) },
				set(['events', 'answer', 'sources'], [...(answer?.sources ?? []), key])
			)
		).toEqual(whole);
		const url = set(['sources', answer?.sources[0] ?? '', 'url'], 'https');
		expect(edit(url)).toEqual(whole);
		expect(
			edit(
				{ type: 'add', list: 'tracks', item: newTrack(key) },
				set(['events', 'answer', 'track'], key)
			)
		).toEqual({ ...whole, track: '…' });
		expect(
			edit(
				{ type: 'add', list: 'speakers', item: newSpeaker(key) },
				set(['events', 'answer', 'speaker'], key)
			)
		).toEqual({ ...whole, speaker: '…' });
	});

	test('leaves out a new event until it has a title and a date', () => {
		const item = { ...newEvent('+2', '+1'), title: 'It begins' };
		const draft = applyEdit(empty(), { type: 'add', list: 'events', item });
		expect(makePreview(checkDraft(draft), null).file).toBeNull();
		const dated = applyEdit(draft, { type: 'set', path: ['events', '+2', 'date'], value: '2025' });
		expect(makePreview(checkDraft(dated), null).file?.events).toHaveLength(1);
	});
});

describe('what is asked', () => {
	test('is about evidence, and ends once it is given', () => {
		let draft = empty();
		const event = {
			...newEvent('+2', '+1'),
			kind: 'statement',
			date: '2025-03-14',
			quote: 'We will.',
			attribution: 'direct'
		};
		const ask = (more: object) =>
			findEvidenceHints({ ...event, ...more }, sourcesByKey(draft), draft.kinds).map(
				({ code }) => code
			);
		expect(ask({})).toEqual(['no-summary', 'no-page-with-words', 'no-source']);
		expect(ask({ quote: '', summary: 'It says.' })).toEqual(['own-words-of-others', 'no-source']);
		// A form without a field for it does not ask for a quote.
		expect(ask({ kind: 'report', quote: '', summary: 'It says.' })).toEqual(['no-source']);
		expect(ask({ kind: 'action', value: '12', attribution: 'reported' })).toContain(
			'figure-of-other-kind'
		);
		// `120.000` is a hundred and twenty thousand in German, and the page of another language reads 120.
		const readsTwoWays = (value: string) =>
			ask({ kind: 'measurement', value }).includes('thousands-or-decimals');
		expect(
			['120.000', '-1.140', '12.5', '120000', '0.125', '3.1416', '1.2.3', ''].map(readsTwoWays)
		).toEqual([true, true, false, false, false, false, false, false]);
		for (const [key, publisher, published, url] of [
			['a', 'The Paper', '2025-03-12', 'http://paper.example/'],
			['b', 'The Paper ', '', 'https://paper.example/'],
			['c', 'The Journal', '2025-03', 'https://journal.example/']
		] as const) {
			const item = { ...newSource(key), publisher, published, url };
			draft = applyEdit(draft, { type: 'add', list: 'sources', item });
		}
		const done = { summary: 'It says.', quotedFrom: 'c' };
		expect(ask({ ...done, sources: ['c'] })).toEqual([]);
		expect(ask({ ...done, sources: ['a', 'b'] })).toEqual([
			'older-source',
			'one-publisher',
			'no-publication-date',
			'not-secure'
		]);
		// A memorial stone has no day of publication, but somebody saw it on one.
		const seen = { ...newSource('d'), publisher: 'The Town', url: 'https://town.example/' };
		draft = applyEdit(draft, { type: 'add', list: 'sources', item: seen });
		expect(ask({ ...done, sources: ['d'] })).toEqual(['no-publication-date']);
		const path = ['sources', 'd', 'accessed'] as const;
		draft = applyEdit(draft, { type: 'set', path, value: '2025-06-01' });
		expect(ask({ ...done, sources: ['d'] })).toEqual([]);
		// What lasted is older than a source by its beginning; of what has none told nothing is.
		const isOlder = (date: string) =>
			ask({ ...done, sources: ['a'], date }).includes('older-source');
		expect(
			['2025-03-13/2025-04', '2025-03-13/', '[2025-03-13..2025-05-01]', '2025-03-13T00:00'].map(
				isOlder
			)
		).toEqual([true, true, true, true]);
		expect(
			['2025-03-12/2025-04', '2025-03-01/..', '../2025-04', '/2025-04', '[2025-03-12,2025-05]'].map(
				isOlder
			)
		).toEqual([false, false, false, false, false]);
		const [, , journal] = draft.sources;
		expect(
			journal && answeredItems(journal, { ...event, sources: ['a', 'c'] }, sourcesByKey(draft))
		).toEqual({ opened: false, publisher: true, kind: true, published: true, second: true });
		const whole = draftOf(aFile());
		const count = ({ sources }: EditorDraft) =>
			countEventsWithSources(whole, sourcesByKey({ ...whole, sources }));
		expect(count(whole)).toEqual({ sourced: 3, all: 3 });
		const unsaid = whole.sources.map((source) => ({ ...source, url: '', title: '' }));
		expect(count({ ...whole, sources: unsaid })).toEqual({ sourced: 0, all: 3 });
	});
});

test('typed dates and addresses are tidied if they have only one meaning', () => {
	const dates = ['14 November 2023', '14.11.2023', '03/04/2025', ' 2024-03~', '20231'];
	expect(dates.map((text) => tidyDate(text, 'en'))).toEqual([
		'2023-11-14',
		'2023-11-14',
		'03/04/2025',
		'2024-03~',
		'20231'
	]);
	for (const [written, tidied] of [
		['20231114', '2023-11-14'],
		['2023/11/14', '2023-11-14'],
		['2023-11-14 9:30', '2023-11-14T09:30'],
		['2023-11-14T10:30:05.25z', '2023-11-14T10:30:05Z'],
		['2023-11-14T10:30-07', '2023-11-14T10:30-07:00'],
		['2023-11-14 09:30 / 2023-11-14 17:00', '2023-11-14T09:30/2023-11-14T17:00'],
		['2023 – 2025', '2023/2025'],
		['2023-11-14/open', '2023-11-14/..'],
		['2023-11-14/unknown', '2023-11-14/'],
		['[2025-05-03, 2025-05-07]', '[2025-05-03,2025-05-07]'],
		['2023-11-XX', '2023-11'],
		['193x', '193X'],
		['Between 2003 and 2005', '[2003..2005]'],
		['June to August 1981', '1981-06/1981-08']
	] as const)
		expect(tidyDate(written, 'en'), written).toBe(tidied);
	// A conversion that is more than another spelling is only offered. Valid dates stay.
	for (const text of [
		'{1667,1668}',
		'[1667,1668,1670]',
		'2004-26',
		'193X-05',
		'2004-06-~11',
		'1667/',
		'/1667',
		'[1667..1668]',
		'1939-21',
		'2025-05%',
		'2023-11-14T10:30:05+05:30'
	])
		expect(tidyDate(text, 'en'), text).toBe(text);
	const urls = [
		'council.example/a?b',
		'https://a.example',
		'the paper',
		'javascript:alert(1)',
		'p. 7'
	];
	expect(urls.map(tidyUrl)).toEqual(['https://council.example/a?b', ...urls.slice(1)]);
	const tidied = ['1,140', '12.5', '1,140,000.25', '1,14', '-1', 'ten'];
	expect(tidied.map((text) => tidyNumber(text, 'en'))).toEqual([
		'1140',
		'12.5',
		'1140000.25',
		'1,14',
		'-1',
		'ten'
	]);
	expect(['1.140', '12,5', '1 140'].map((text) => tidyNumber(text, 'de'))).toEqual([
		'1140',
		'12.5',
		'1140'
	]);
});

test('the maker of a record is a name, and may be left out', () => {
	expect('file' in parseEventsFile(aFile({ madeBy: 'Class 9b' }))).toBe(true);
	expect(parseEventsFile({ ...aFile(), madeBy: ' ' })).toMatchObject({
		problems: [{ path: 'madeBy', fault: { code: 'empty' } }]
	});
});
