import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { eventsJsonSchema } from '#lib/record/json-schema.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { aBrokenFile, aFile } from '../fixtures/a-file.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';

const id = 'https://story.example/schema.json';
const schema = eventsJsonSchema(id);
const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: false });
const isValid = ajv.compile(schema);

/** A chapter with all events. */
const aChapter = (changes: object = {}) => ({
	id: 'all',
	title: 'All of it',
	events: aFile().events.map(({ id }) => id),
	...changes
});

test('it is a JSON Schema, and says where it stands', () => {
	expect(ajv.validateSchema(schema)).toBe(true);
	expect(schema).toMatchObject({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: id,
		type: 'object',
		additionalProperties: false
	});
});

test('it accepts the files that we read', () => {
	const files = [
		shipped,
		aFile(),
		aFile({ chapters: [aChapter()] }),
		...[1, 2, 3].map((seed) => aRandomFile(seed, { events: 30 }))
	];
	for (const file of files) {
		expect(isValid(JSON.parse(JSON.stringify(file))), ajv.errorsText(isValid.errors)).toBe(true);
	}
});

describe('what we refuse in a value, it refuses', () => {
	test.each<[string, unknown]>([
		['format', 2],
		['id', 'An id'],
		['title', ''],
		['title', 'x'.repeat(301)],
		['title', undefined],
		['dek', ' \n '],
		['updated', '2025-13-01'],
		['takenFrom', { address: 'ftp://a.example', version: 'x' }],
		['takenFrom', { address: 'https://a.example' }],
		['surprise', 1],
		['events', []],
		['events[0].surprise', 1],
		['checked', 'last year'],
		['events[0].kind', 'opinion'],
		['events[0].lead', 'x'.repeat(73)],
		['events[0].lead', 'A line\nand another'],
		['events[0].leadLabel', 'Said'],
		['events[1].leadLabel', 'x'.repeat(17)],
		['sources[0].fragment', true],
		[
			'events',
			Array.from({ length: 4 }, (_, i) => ({ ...aFile().events[0], id: `e-${i}`, lead: 'A lead' }))
		],
		['events[0].date', '25 May 2025'],
		['events[0].date', '-0000'],
		['events[0].date', '12025'],
		['events[0].date', '-44'],
		['events[0].sources', []],
		['events[1].statement.quote', 'x'.repeat(5_001)],
		['events[1].statement.speaker', undefined],
		['events[1].statement.translation', { text: 'A text', by: 'The Paper' }],
		['events[1].statement.translation', { text: 'A text' }],
		['sources[0].url', 'javascript:alert(1)'],
		['sources[0].url', 'https:/a.example'],
		['sources[0].publisher', 'The \u202ePaper'],
		['series[0].points[0].value', -1],
		['series[0].points[0].value', '12'],
		['tracks[0].color', 'red'],
		['tracks', Array.from({ length: 25 }, (_, i) => ({ ...aFile().tracks[0], id: `t-${i}` }))],
		['chapters', [{ id: 'all', events: aFile().events.map(({ id }) => id) }]],
		['chapters', [aChapter({ title: 'x'.repeat(41) })]],
		['chapters', [aChapter({ summary: 'x'.repeat(301) })]],
		['chapters', [aChapter({ summary: '' })]],
		['chapters', [aChapter({ events: 'all' })]],
		[
			'chapters',
			[aChapter(), ...Array.from({ length: 48 }, (_, i) => aChapter({ id: `c-${i}`, events: [] }))]
		],
		['corrections[0].text', '']
	])('%s: %j', (path, value) => {
		const file = aBrokenFile({ [path]: value });
		expect(parseEventsFile(file)).toHaveProperty('problems');
		expect(isValid(file)).toBe(false);
	});
});

test('it takes every date that we read', () => {
	const date = fc
		.array(
			fc.constantFrom(
				...['2025', '-0043', '0000', '-09', '-25', '~', '?', '%', '/', '..', '0', '1', '-'],
				...['[', ',', ']', '-21', '193X', '19XX', 'T10:30', ':05', 'Z', '-07:00']
			),
			{
				minLength: 1,
				maxLength: 8
			}
		)
		.map((all) => all.join(''));
	let read = 0;
	fc.assert(
		fc.property(date, (text) => {
			if (parsePartialDate(text) === null) return;
			read++;
			expect(isValid({ ...aFile(), updated: text })).toBe(true);
		}),
		{ numRuns: 5_000 }
	);
	expect(read).toBeGreaterThan(50);
});
