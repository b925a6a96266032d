import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { hiddenEvents, noChoice, usedKindIds } from '#lib/cards/filter.ts';
import { sourcingAnswers } from '#lib/cards/sourcing.ts';
import { toEventsFile } from '#lib/export/events-file.ts';
import { toMarkdown } from '#lib/export/markdown.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { joinDrafts } from '#lib/make/join-drafts.ts';
import { applyEdit } from '#lib/make/edit.ts';
import type { EditorDraft } from '#lib/make/draft.ts';
import { newKind } from '#lib/make/empty-items.ts';
import { kindChoices } from '#lib/make/draft-kinds.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import { writeDraft } from '#lib/make/write-draft.ts';
import { formatEvent, formatKind } from '#lib/messages/format-drawn.ts';
import { toRecordColumns } from '#lib/record/columns.ts';
import { timelineFromColumns } from '#lib/record/column-timeline.ts';
import { toCsv } from '#lib/record/csv.ts';
import { eventsJsonSchema } from '#lib/record/json-schema.ts';
import { usedKinds } from '#lib/record/kinds.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { kindShapes } from '#lib/record/terms.ts';
import { anExcerpt } from '../export/an-excerpt.ts';
import { aFile } from '../fixtures/a-file.ts';
import { radium } from '../fixtures/radium.ts';

const today = '2026-11-30';
const timeline = toTimeline(toRecordData(radium));
const draftOf = (file: object) => readDraft(file) as EditorDraft;

function faultsOf(changes: object) {
	const result = parseEventsFile({ ...radium, ...changes });
	return 'problems' in result
		? result.problems.map(({ path, fault }) => `${path}: ${fault.code}`)
		: [];
}

describe('a record with kinds of its own', () => {
	test('is one, also by its JSON Schema', () => {
		expect(faultsOf({})).toEqual([]);
		const ajv = new Ajv({ strict: true, strictTypes: false });
		const isValid = ajv.compile(eventsJsonSchema('https://story.example/schema.json'));
		expect(isValid(radium), ajv.errorsText(isValid.errors)).toBe(true);
		expect(isValid(JSON.parse(JSON.stringify({ ...radium, kinds: undefined })))).toBe(false);
		expect(isValid(aFile())).toBe(true);
	});

	test('has those alone, each with its words and shape', () => {
		expect(usedKinds(timeline).map(({ label }) => label)).toEqual(
			radium.kinds.map(({ label }) => label)
		);
		expect(timeline.events.map(({ kind }) => kind.shape)).toEqual(
			'page page square speech star circle flag square'.split(' ')
		);
		const [first] = timeline.events;
		expect(first && formatEvent(first, 'en')).toMatch(/\. Paper, 2 March 1896, Rays; /);
	});

	const [event] = radium.events;
	test.each<[string, object, string[]]>([
		['none of them', { events: [{ ...event, kind: 'report' }] }, ['events[0].kind: none-of']],
		['a shape', { kinds: [{ id: 'a', label: 'A', shape: 'heart' }] }, ['kinds[0].shape: none-of']],
		['what it is', { kinds: [{ ...radium.kinds[0], is: 'words' }] }, ['kinds[0].is: none-of']],
		['no label', { kinds: [{ id: 'a', label: '', shape: 'star' }] }, ['kinds[0].label: empty']],
		['the same id', { kinds: [...radium.kinds, radium.kinds[0]] }, ['kinds[6].id: id-taken']],
		[
			'more than eight',
			{ kinds: kindShapes.concat('star').map((shape, i) => ({ id: `k${i}`, label: 'K', shape })) },
			['kinds: list-too-long']
		],
		['a figure without its point', { series: [] }, ['events[5].id: points-of-measurement']],
		[
			'a point of no figure',
			{ kinds: radium.kinds.map(({ is: _, ...kind }) => kind) },
			['series[0].points[0].event: point-of-kind']
		]
	])('%s is told', (_, changes, expected) => {
		expect(faultsOf(changes)).toEqual(expect.arrayContaining(expected));
	});

	test('needs a source for what somebody said, also where it is opened', () => {
		const events = radium.events.map((each) =>
			each.id === 'polonium' ? { ...each, sources: [], statement: undefined } : each
		);
		expect(() => readRecord(JSON.stringify({ ...radium, events }), 'a.json', today)).toThrow();
	});

	test('is filtered by their ids, and asked about in general words', () => {
		expect(usedKindIds(timeline)).toEqual(['paper', 'work', 'said', 'element', 'weight', 'prize']);
		const hidden = hiddenEvents({ ...noChoice, kinds: ['element'], found: null }, timeline);
		expect(hidden.size).toBe(radium.events.length - 1);
		const said = timeline.events.flatMap((event) =>
			sourcingAnswers(event, timeline).flatMap(({ topic, lines }) =>
				topic === 'when' ? lines.map(({ intro }) => intro) : []
			)
		);
		expect(said).toEqual(
			'Happened Happened Happened Said Happened + Figure_for Happened Happened'
				.split(' ')
				.map((word) =>
					word === '+'
						? 'This is the date of the event; the quoted words may be from another day.'
						: `${word.replace('_', ' ')}:`
				)
		);
	});

	test('comes back from its exports, its table and a large record’s columns', () => {
		const exported = toEventsFile(anExcerpt(radium));
		expect(exported.kinds).toEqual(radium.kinds);
		const table = toCsv(radium, { addressOf: () => null, version: null });
		const { file } = readRecord(table, 'a.csv', today);
		expect(new Set(file.kinds)).toEqual(new Set(radium.kinds));
		expect(file.events.map(({ kind }) => kind)).toEqual(radium.events.map(({ kind }) => kind));
		expect(file.sources).toEqual(
			expect.arrayContaining(radium.sources.map((source) => expect.objectContaining(source)))
		);
		const steps = timelineFromColumns(toRecordColumns(radium));
		let step = steps.next();
		while (!step.done) step = steps.next();
		expect(step.value.events.map(({ kind }) => kind)).toEqual(
			timeline.events.map(({ kind }) => kind)
		);
		expect(toMarkdown(anExcerpt(radium))).toContain('\nNew element, Elements\n');
	});
});

describe('a draft', () => {
	test('of such a record is written as it was', () => {
		const { file } = readRecord(JSON.stringify(writeDraft(draftOf(radium)).input), 'a.json', today);
		expect(file).toEqual(radium);
	});

	test('keeps the kinds of its events once it names one of its own', () => {
		const draft = draftOf(aFile());
		const item = newKind(`+${draft.next}`, 'flag');
		const more = applyEdit(draft, { type: 'add', list: 'kinds', item });
		expect(kindChoices(more)).toEqual(
			[
				['statement', 'Statement'],
				['protest', 'Protest'],
				['measurement', 'Reported figure'],
				[item.key, '']
			].filter(([key]) => key === item.key || aFile().events.some(({ kind }) => kind === key))
		);
		const named = applyEdit(more, {
			type: 'set',
			path: ['kinds', item.key, 'label'],
			value: 'Find'
		});
		const { input } = writeDraft(named);
		expect(readRecord(JSON.stringify(input), 'a.json', today).file.kinds?.at(-1)).toEqual({
			id: 'find',
			label: 'Find',
			shape: 'flag'
		});
		const [first] = named.events;
		const without = applyEdit(named, { type: 'remove', list: 'kinds', key: first?.kind ?? '' });
		expect(without.events[0]?.kind).toBe('');
	});

	test('that another is joined to has the kinds of both', () => {
		const { draft } = joinDrafts(draftOf(radium), draftOf(aFile()), null);
		const { kinds, events } = writeDraft(draft).input as typeof radium;
		const ids = new Set<string>(kinds.map(({ id }) => id));
		expect(kinds.length).toBeGreaterThan(radium.kinds.length);
		expect(events.every(({ kind }) => ids.has(kind))).toBe(true);
	});
});

test('the kinds of any record are named by the interface', () => {
	const { kinds } = toTimeline(toRecordData(aFile()));
	expect(kinds.map((kind) => formatKind(kind))).toEqual([
		'Statement',
		'Report',
		'Protest',
		'Action',
		'Reported figure'
	]);
});
