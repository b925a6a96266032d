import { expect, test } from 'vitest';
import { open } from '#lib/open/record-reader.ts';
import { aBrokenFile } from '../fixtures/a-file.ts';

test.each([
	['columns that have to be named', 'Wann?,Titel\n2025,Es beginnt\n', true],
	['an event without a title', aBrokenFile({ 'events[0].title': undefined }), true],
	['a text far over its limit', aBrokenFile({ 'events[0].summary': 'x'.repeat(1e6) }), true],
	['rows with too many cells', 'date,title\n2025,It begins,again\n2025,It ends\n', true],
	['another format', aBrokenFile({ format: 2 }), false],
	['no list of events', aBrokenFile({ events: 'none' }), false],
	['lost characters', aBrokenFile({ title: '\ufffd' }), false],
	['too many rows', `date,title\n${'2025,x\n'.repeat(100_001)}`, false]
])('of %s it is known whether it can be edited', async (_, input, isEditable) => {
	const text = typeof input === 'string' ? input : JSON.stringify(input);
	await expect(
		open({ text, name: 'mine.csv', host: null, encoding: 'utf-8' })
	).rejects.toMatchObject({ isEditable });
});
