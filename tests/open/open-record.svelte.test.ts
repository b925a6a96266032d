import { describe, expect, test } from 'vitest';
import { fragmentStart, packText } from '#lib/import/packed-text.ts';
import { openRecord } from '#lib/open/open-record.ts';
import type { OpeningProgress } from '#lib/import/read-bytes.ts';
import { withErrorTextLater } from '../fixtures/error-text.ts';
import { aBrokenFile, aFile } from '../fixtures/a-file.ts';
import { linkChoice } from '../../src/routes/open/choices.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';

const fileOf = (input: unknown, name = 'mine.json') => ({
	file: new Blob([typeof input === 'string' ? input : JSON.stringify(input)]),
	name
});

describe('openRecord', () => {
	test('gives the timeline, and each text when it is asked for', async () => {
		const { timeline, data, texts } = await openRecord(fileOf(aFile()));
		expect(timeline.events.map(({ id, hasText }) => [id, hasText])).toEqual([
			['protest', true],
			['answer', true],
			['volume-june', true]
		]);
		expect(data?.events.map(({ id }) => id)).toEqual(timeline.events.map(({ id }) => id));
		expect(timeline.events[1]?.links[0]?.event).toBe(timeline.events[0]);
		const asked = await Promise.all([texts([1]), texts([2, 0])]);
		expect(asked.map((list) => list.map(({ title }) => title))).toEqual([
			['The company answers'],
			['About 12.5 TB', 'People protest']
		]);
	});

	test('of a record that is too large for a page there are no texts yet', async () => {
		const { timeline, data } = await openRecord(fileOf(aRandomFile(2, { events: 2_001 })));
		expect(data).toBeNull();
		expect(timeline.events.some(({ hasText }) => hasText)).toBe(false);
	});

	test('tells how far it is', async () => {
		const told: OpeningProgress[] = [];
		const source = fileOf(aRandomFile(2, { events: 3_000 }));
		await openRecord(source, { onprogress: (progress) => told.push(progress) });
		const { size } = source.file;
		expect(told.map(({ phase }) => phase).filter((p, i, all) => p !== all[i - 1])).toEqual([
			'read',
			'check',
			'draw'
		]);
		expect(told.find(({ phase }) => phase === 'check')).toMatchObject({ bytes: size, total: size });
	});

	test('says what is wrong', async () => {
		await expect(openRecord(fileOf('{'))).rejects.toMatchObject({
			failure: { code: 'json', line: 1, column: 2, broken: 'CloseBraceExpected' }
		});
		await expect(withErrorTextLater(openRecord(fileOf([])))).rejects.toThrow(
			'The file has no events. Add some, or choose another file.'
		);
	});

	// Of what else: `open/record-reader.test.ts`.
	test.each([
		['a date that is none', 'date,title\nsoon,It begins\n', true],
		['broken JSON', '{', false]
	])('of %s it is known whether it can be edited', async (_, input, isEditable) => {
		await expect(openRecord(fileOf(input, 'mine.csv'))).rejects.toMatchObject({ isEditable });
	});

	test('a text far over its limit can be edited in a record from a link, too', async () => {
		const text = JSON.stringify(aBrokenFile({ 'events[0].summary': 'x'.repeat(100_000) }));
		const hash = `${fragmentStart}${await packText(text)}`;
		const { source } = await linkChoice({ hash, search: '' } as Location);
		await expect(openRecord(source)).rejects.toMatchObject({
			problems: [{ path: 'events[0].summary' }],
			isEditable: true
		});
	});

	test('an event that is not there has no text', async () => {
		const { texts } = await openRecord(fileOf(aFile()));
		await expect(texts([7])).rejects.toThrow('there is no event 7');
		expect(await texts([0])).toHaveLength(1);
	});

	test('ends when it is told to, while it reads and after', async () => {
		const reason = new Error('left');
		const before = new AbortController();
		before.abort(reason);
		await expect(openRecord(fileOf(aFile()), before)).rejects.toBe(reason);
		const early = new AbortController();
		const opening = openRecord(fileOf(aRandomFile(2, { events: 3_000 })), early);
		early.abort(reason);
		await expect(opening).rejects.toBe(reason);
		const late = new AbortController();
		const { texts } = await openRecord(fileOf(aFile()), late);
		const asked = texts([0]);
		late.abort(reason);
		await expect(asked).rejects.toBe(reason);
	});
});
