import { expect, test } from 'vitest';
import { createIdMaker } from '#lib/import/make-ids.ts';

test.each([
	['Bornholmer Straße', 'bornholmer-strasse'],
	['Købmagergade, Ærø', 'kobmagergade-aero'],
	['Łódź, Œuvre, Đà Nẵng', 'lodz-oeuvre-da-nang'],
	['Þingvellir, Seyðisfjörður', 'thingvellir-seydisfjordur'],
	['STRAẞE', 'strasse'],
	['Århus 1948', 'arhus-1948'],
	['北京', 'event']
])('the id of “%s” is %s', (text, id) => {
	expect(createIdMaker([], 'event')(text)).toBe(id);
});

test('ids that are used already stay as they are', () => {
	const makeId = createIdMaker(['bornholmer-stra-e', 'strasse'], 'event');
	expect([makeId('Straße'), makeId('Bornholmer Straße')]).toEqual([
		'strasse-2',
		'bornholmer-strasse'
	]);
});
