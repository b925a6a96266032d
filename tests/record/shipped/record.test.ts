import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { allFacts, facts } from '../../fixtures/facts.ts';
import linksJson from '../../fixtures/links.json' with { type: 'json' };
import topJson from '../../fixtures/record-top.json' with { type: 'json' };
import { isAfter, after, differences } from './differences.ts';

const record: EventsFile = shipped;
const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
const sources = new Map(record.sources.map((source) => [source.id, source]));
const later = [
	'imod-2026-05-israel-head-departure',
	'imod-2026-05-18-coalition-letter',
	'imod-2026-06-final-update'
];

/** The paragraphs of the source article that quotes are taken from. */
const article = readFileSync(
	new URL('../../fixtures/windows-central.txt', import.meta.url),
	'utf8'
);

/** A value that differs by a letter. */
function another(value: string | number | undefined): string | number {
	if (typeof value === 'number') return value + 1;
	return `${value?.slice(0, -1) ?? ''}${value?.endsWith('x') ? 'y' : 'x'}`;
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the record and the facts', () => {
	test('the record has no problem', () => {
		expect(parseEventsFile(record)).toEqual({ file: record });
	});

	test('the record says what the facts say, and nothing else', () => {
		expect(differences(record, facts)).toEqual([]);
		expect(record.events).toHaveLength(34);
	});

	/** Whether a line names the event and the field. */
	const names = (lines: readonly string[], id: string, field: string) =>
		lines.some((line) => line.startsWith(`${id} ${field}: `));

	const eventFields = [
		...(['date', 'known', 'kind', 'track', 'title', 'summary', 'lead', 'attribution'] as const),
		...(['unknown', 'disputed'] as const)
	];

	test.each(eventFields)('a letter of %s in the record is told with its event', (field) => {
		for (const event of record.events) {
			const other = { ...event, [field]: another(event[field]) };
			const events = record.events.map((each) => (each === event ? other : each));
			const lines = differences({ ...record, events }, facts);
			expect(lines).toHaveLength(1);
			expect(names(lines, event.id, field), event.id).toBe(true);
		}
	});

	test.each([
		['quote', 'quote'],
		['to', 'to'],
		['channel', 'channel'],
		['source', 'statementSource'],
		['speaker', 'speaker']
	] as const)('a letter of %s in a statement is told as %s', (key, field) => {
		const quoting = record.events.filter(({ statement }) => statement);
		expect(quoting).toHaveLength(21);
		for (const { id, statement, sources } of quoting) {
			// A page that is not named may not be named either.
			const value = key === 'source' && !statement?.source ? sources[0] : another(statement?.[key]);
			const events = record.events.map((each) =>
				each.statement && each.id === id
					? { ...each, statement: { ...each.statement, [key]: value } }
					: each
			);
			expect(names(differences({ ...record, events }, facts), id, field), id).toBe(true);
		}
	});

	test.each(['name', 'role'] as const)('a letter of the %s of a speaker is told', (key) => {
		for (const speaker of record.speakers) {
			const other = { ...speaker, [key]: another(speaker[key]) };
			const speakers = record.speakers.map((each) => (each === speaker ? other : each));
			const lines = differences({ ...record, speakers }, facts);
			const said = record.events.filter(({ statement }) => statement?.speaker === speaker.id);
			expect(said.length).toBeGreaterThan(0);
			const field = key === 'name' ? 'speaker' : key;
			for (const { id } of said) expect(names(lines, id, field), id).toBe(true);
		}
	});

	test.each(['publisher', 'title', 'url', 'published', 'fragment'] as const)(
		'a letter of the %s of a source is told',
		(key) => {
			for (const source of record.sources) {
				const value =
					key === 'fragment'
						? source.fragment === false
							? undefined
							: false
						: another(source[key]);
				const other = { ...source, [key]: value };
				const sources = record.sources.map((each) => (each === source ? other : each));
				const lines = differences({ ...record, sources }, facts);
				for (const event of record.events.filter((each) => each.sources.includes(source.id))) {
					expect(names(lines, event.id, 'sources'), event.id).toBe(true);
				}
			}
		}
	);

	test('a figure, its unit and its qualifier are told', () => {
		const [series] = record.series;
		if (!series) throw new Error('there is one');
		for (const point of series.points) {
			for (const key of ['value', 'qualifier'] as const) {
				const value = key === 'value' ? point.value + 1 : 'exactly';
				const points = series.points.map((each) =>
					each === point ? ({ ...each, [key]: value } as typeof point) : each
				);
				const lines = differences({ ...record, series: [{ ...series, points }] }, facts);
				expect(lines).toHaveLength(1);
				expect(names(lines, point.event, key)).toBe(true);
			}
			const lines = differences({ ...record, series: [{ ...series, unit: 'PB' }] }, facts);
			expect(names(lines, point.event, 'unit')).toBe(true);
		}
	});

	/** Every field of a fact that is mapped, and the name of the record’s field. */
	const factFields = {
		date: 'date',
		known: 'known',
		kind: 'kind',
		track: 'track',
		title: 'title',
		summary: 'summary',
		lead: 'lead',
		attribution: 'attribution',
		quote: 'quote',
		speaker: 'speaker',
		role: 'role',
		to: 'to',
		channel: 'channel',
		statementSource: 'statementSource',
		unknown: 'unknown',
		disputed: 'disputed',
		value_TB: 'value',
		qualifier: 'qualifier'
	} as const;

	test.each(facts)('a letter of a field in the fact $id is told', (fact) => {
		const tell = (other: object) =>
			differences(
				record,
				facts.map((each) => (each === fact ? { ...each, ...other } : each))
			);
		const fields = Object.entries(factFields).filter(([key]) => key in fact);
		expect(fields.length).toBeGreaterThanOrEqual(6);
		for (const [key, field] of fields) {
			const lines = tell({ [key]: another(fact[key as keyof typeof factFields]) });
			expect(names(lines, fact.id, field), key).toBe(true);
		}
		for (const source of fact.sources) {
			for (const key of ['publisher', 'title', 'url', 'date', 'fragment'] as const) {
				const value =
					key === 'fragment'
						? source.fragment === false
							? undefined
							: false
						: another(source[key]);
				const sources = fact.sources.map((each) =>
					each === source ? { ...each, [key]: value } : each
				);
				expect(names(tell({ sources }), fact.id, 'sources'), key).toBe(true);
			}
		}
	});

	test('every key of a fact is mapped, or for knowledge only', () => {
		const known = ['id', 'ship', 'sources', 'notes', 'grade', 'inSeed', 'quoteNotShipped'];
		const keys = new Set(facts.flatMap((fact) => Object.keys(fact)));
		expect([...keys].sort()).toEqual([...known, ...Object.keys(factFields)].sort());
		const ofSources = new Set(facts.flatMap(({ sources }) => sources.flatMap(Object.keys)));
		expect([...ofSources].sort()).toEqual(['date', 'fragment', 'publisher', 'title', 'url']);
	});

	test('a missing event, one too many and another order are told', () => {
		const [first, second, ...rest] = record.events as [EventRecord, EventRecord, ...EventRecord[]];
		for (const events of [rest, [second, first, ...rest], [first, first, second, ...rest]]) {
			expect(differences({ ...record, events }, facts)[0]).toMatch(/^events: /);
		}
	});

	test('a page is one source, and each is used', () => {
		expect(new Set(record.sources.map(({ url }) => url)).size).toBe(record.sources.length);
		const used = new Set(record.events.flatMap((event) => event.sources));
		expect([...used].sort()).toEqual([...sources.keys()].sort());
	});

	test('the links are the table and no others', () => {
		const links = record.events.flatMap(({ id, links }) =>
			links.map(({ type, to, source }) => [type, id, to, source].join(' '))
		);
		expect(links.sort()).toEqual(
			linksJson.map(({ type, from, to }) => [type, from, to, undefined].join(' ')).sort()
		);
		expect(links).toHaveLength(27);
	});

	test('Brad Smith has the role that he had', () => {
		expect(speakers.get('brad-smith')?.role).toBe('Microsoft vice chair and president');
	});
});

describe('statements', () => {
	const said = record.events.flatMap(({ statement }) => statement ?? []);

	test('21 are quoted, 19 of them with the page that prints the words', () => {
		expect(said).toHaveLength(21);
		expect(said.filter(({ source }) => source)).toHaveLength(19);
		const isOpen = ({ source = '' }) => sources.get(source)?.fragment !== false;
		expect(said.filter((each) => each.source && isOpen(each))).toHaveLength(18);
	});

	test('where no page is named, the entry says so', () => {
		const unnamed = record.events.filter(({ statement }) => statement && !statement.source);
		expect(unnamed.map(({ id }) => id)).toEqual([
			'imod-2025-08-15-external-review',
			'imod-2026-06-final-update'
		]);
		for (const { unknown } of unnamed) expect(unknown).toContain('exactly these words');
	});

	test('nobody who speaks for themselves is given an organisation', () => {
		const own = record.speakers.filter(({ organisation }) => organisation === '');
		expect(own.map(({ name }) => name)).toEqual(['Ibtihal Aboussad', 'Joe Lopez', 'Hossam Nasr']);
	});
});

describe('the traps', () => {
	const texts = textsIn(record);

	test('no quote that is not shipped', () => {
		const quotes = allFacts.flatMap(({ quoteNotShipped }) => quoteNotShipped ?? []);
		expect(quotes).toHaveLength(3);
		for (const quote of quotes) {
			expect(texts.filter((text) => text.includes(quote))).toEqual([]);
		}
	});

	test('no grade or other key for knowledge only, and no note of the facts', () => {
		const notes = facts.flatMap((fact) => fact.notes ?? []);
		expect(notes.length).toBeGreaterThan(20);
		for (const note of notes) expect(texts.filter((text) => text.includes(note))).toEqual([]);
		expect(JSON.stringify(record)).not.toMatch(/"(grade|inSeed|ship|quoteNotShipped)":/);
	});

	test('the one series is of ICE and has the two points that were reported', () => {
		const measured = facts.filter(({ kind }) => kind === 'data');
		expect(record.series).toHaveLength(1);
		expect(record.series[0]).toMatchObject({ id: 'ice-volume', unit: 'TB', track: 'ice' });
		expect(record.series[0]?.points).toMatchObject([
			{ date: '2025-07', known: '2026-02-17', value: 400, qualifier: 'about' },
			{ date: '2026-01', known: '2026-02-17', value: 1400, qualifier: 'almost' }
		]);
		expect(record.series[0]?.points.map(({ value }) => value)).toEqual(
			measured.map((fact) => fact.value_TB)
		);
		expect(record.series[0]?.points.map(({ event }) => event)).toEqual(
			measured.map(({ id }) => id)
		);
	});

	test('volumes of the Israeli military stay in words', () => {
		const charted = JSON.stringify(record.series);
		expect(charted).not.toMatch(/11[,.]?500|8[,.]?000|13[,.]?600/);
		const mentions = texts.filter((text) => text.includes('11,500 TB'));
		expect(mentions).toHaveLength(1);
		expect(mentions[0]).toContain('reported to suggest');
		expect(texts.filter((text) => /8,000|13,600|13\.6/.test(text))).toEqual([]);
	});

	test('the words that Windows Central prints are in the record, to the byte', () => {
		const quotes = record.events.flatMap(({ statement }) =>
			statement?.source === 'windows-central' ? [statement.quote] : []
		);
		expect(quotes).toHaveLength(6);
		for (const quote of quotes) expect(article).toContain(quote);
		expect(quotes.some((quote) => quote.includes('higher\u2011risk'))).toBe(true);
	});

	test('events after the source article say so, and no others do', () => {
		const marked = record.events.filter(({ summary }) => summary.endsWith(after));
		expect(textsIn(record).filter((text) => text.includes('This came after'))).toHaveLength(3);
		expect(marked.map(({ id }) => id)).toEqual(later);
		const dated = record.events.filter(({ date }) => isAfter(date, '2026-03'));
		expect(dated.map(({ id }) => id)).toEqual(later);
	});

	test('no address of a copy', () => {
		const hosts = record.sources.map(({ url = '' }) => new URL(url).host).join(' ');
		expect(hosts).not.toMatch(/arc-cdn|blogspot|substack|lemmy|faized|techjournalnow/);
	});
});

describe('what leads, and what is new', () => {
	test('the top of the page is that of the facts', () => {
		const labels = record.events.flatMap(({ id, leadLabel }) =>
			leadLabel ? [[id, leadLabel]] : []
		);
		expect({ dek: record.dek, leadLabels: Object.fromEntries(labels) }).toEqual(topJson);
	});

	test('three events lead: what was said, what was reported, what was answered', () => {
		const leads = record.events.flatMap(({ id, lead, leadLabel }) =>
			lead ? [[id, leadLabel]] : []
		);
		expect(leads).toEqual([
			['imod-2025-09-25-mass-surveillance-principle', 'Said'],
			['ice-2026-02-17-joint-report', 'Reported'],
			['ice-2026-02-17-spokesperson-statement', 'Replied']
		]);
	});

	test('no lead has a part of a quote', () => {
		for (const { lead, statement } of record.events) {
			if (lead && statement)
				expect(statement.quote).not.toContain(lead.slice(lead.indexOf(':') + 2));
		}
	});

	test('the facts were looked up until June 2026, and no event is later', () => {
		expect(record.checked).toBe('2026-06');
		expect(record.events.filter(({ date }) => isAfter(date, '2026-07'))).toEqual([]);
	});

	test('two events came after the first day', () => {
		const added = record.events.filter((event) => event.added !== '2026-11-25');
		expect(added.map(({ id, added }) => [id, added])).toEqual([
			['imod-2025-09-25-idf-reply', record.updated],
			['imod-2026-05-18-coalition-letter', '2026-11-26']
		]);
	});
});
