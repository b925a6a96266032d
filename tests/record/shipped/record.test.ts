import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { allFacts, facts } from '../../fixtures/facts.ts';
import linksJson from '../../fixtures/links.json' with { type: 'json' };
import { differences } from './differences.ts';

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

const oneLetterOff = (text: string) => `${text.slice(0, -1)}x`;

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
		expect(record.events).toHaveLength(33);
	});

	/** What may be wrong with an event, and the field that is then named. */
	const changes: [
		field: string,
		change: (event: EventRecord) => Partial<EventRecord> | undefined
	][] = [
		['date', ({ date }) => ({ date: date.replace(/\d/, '1') })],
		['known', () => ({ known: '2026-03' })],
		['kind', ({ kind }) => ({ kind: kind === 'report' ? 'action' : 'report' })],
		['track', ({ track }) => ({ track: track === 'ice' ? 'imod' : 'ice' })],
		['title', ({ title }) => ({ title: title.toUpperCase() })],
		['summary', ({ summary }) => ({ summary: `S${summary}` })],
		['lead', () => ({ lead: 'Another lead' })],
		[
			'attribution',
			({ attribution: was }) => ({ attribution: was === 'direct' ? 'document' : 'direct' })
		],
		[
			'quote',
			({ statement }) =>
				statement && { statement: { ...statement, quote: oneLetterOff(statement.quote) } }
		],
		[
			'role',
			({ statement }) =>
				statement && { statement: { ...statement, speaker: 'nobody', channel: 'letter' } }
		],
		['speaker', ({ statement }) => statement && { statement: { ...statement, speaker: '' } }],
		[
			'statementSource',
			({ statement, sources }) =>
				statement && {
					statement: { ...statement, source: statement.source ? undefined : sources[0] }
				}
		],
		['unknown', ({ unknown }) => ({ unknown: unknown ? oneLetterOff(unknown) : 'The day.' })],
		['disputed', ({ disputed }) => ({ disputed: disputed ? oneLetterOff(disputed) : 'The day.' })],
		['sources', ({ sources }) => ({ sources: sources.slice(1) })]
	];

	test.each(changes)('a difference in %s is told with its event', (field, change) => {
		const told = record.events.flatMap((event) => {
			const changed = change(event);
			if (!changed) return [];
			const events = record.events.map((each) => (each === event ? { ...each, ...changed } : each));
			return [{ id: event.id, lines: differences({ ...record, events }, facts) }];
		});
		expect(told.length).toBeGreaterThanOrEqual(16);
		for (const { id, lines } of told) {
			expect(
				lines.some((line) => line.startsWith(`${id} ${field}: `)),
				id
			).toBe(true);
		}
	});

	test.each(record.sources)('a letter more in what the record says of $id is told', (source) => {
		for (const key of ['url', 'publisher', 'title', 'published'] as const) {
			const changed = { ...source, [key]: `${source[key] ?? ''}1` };
			const sources = record.sources.map((each) => (each === source ? changed : each));
			expect(differences({ ...record, sources }, facts).join()).toContain(' sources: ');
		}
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
		expect(links).toHaveLength(26);
	});

	test('Brad Smith has the role that he had', () => {
		expect(speakers.get('brad-smith')?.role).toBe('Microsoft vice chair and president');
	});
});

describe('the traps', () => {
	const texts = textsIn(record);

	test('no quote that is not shipped', () => {
		const quotes = allFacts.flatMap(({ quoteNotShipped }) => quoteNotShipped ?? []);
		expect(quotes).toHaveLength(5);
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

	test('what Windows Central is known to print stands there, to the byte', () => {
		const quotes = record.events.flatMap(({ statement, sources }) =>
			statement && sources.length === 1 && sources[0] === 'windows-central' ? [statement.quote] : []
		);
		expect(quotes).toHaveLength(4);
		for (const quote of quotes) expect(article).toContain(quote);
		expect(quotes.some((quote) => quote.includes('higher\u2011risk'))).toBe(true);
	});

	test('what came after the source article says so, and nothing else does', () => {
		const marked = record.events.filter(({ summary }) => summary.includes('This came after'));
		expect(marked.map(({ id }) => id)).toEqual(later);
		const dated = record.events.filter(({ date }) => date > '2026-03');
		expect(dated.map(({ id }) => id)).toEqual(later);
	});

	test('no address of a copy', () => {
		const hosts = record.sources.map(({ url }) => new URL(url).host).join(' ');
		expect(hosts).not.toMatch(/arc-cdn|blogspot|substack|lemmy|faized|techjournalnow/);
	});
});

describe('what leads, and what was wrong', () => {
	test('three events lead: what was said, what was reported, what was answered', () => {
		const leads = record.events.flatMap(({ id, lead }) => (lead ? [id] : []));
		expect(leads).toEqual([
			'imod-2025-09-25-mass-surveillance-principle',
			'ice-2026-02-17-joint-report',
			'ice-2026-02-17-spokesperson-statement'
		]);
	});

	test('no lead has a part of a quote', () => {
		for (const { lead, statement } of record.events) {
			if (lead && statement)
				expect(statement.quote).not.toContain(lead.slice(lead.indexOf(':') + 2));
		}
	});

	test('each correction is one sentence of an event, of the day of the last change', () => {
		const ids = record.corrections.map(({ event }) => event);
		expect(new Set(ids).size).toBe(ids.length);
		expect(record.corrections).toHaveLength(13);
		for (const { date, text } of record.corrections) {
			expect(date).toBe('2026-11-26');
			expect(text).toMatch(/^[A-Z][^?!]*\.$/);
			expect(text).not.toMatch(/\. |['"]/);
		}
	});

	test('the facts were looked up until June 2026, and no event is later', () => {
		expect(record.checked).toBe('2026-06');
		expect(record.events.filter(({ date }) => date > '2026-07')).toEqual([]);
	});

	test('only the new event came after the first day', () => {
		const added = record.events.filter((event) => event.added !== '2026-11-25');
		expect(added.map(({ id, added }) => [id, added])).toEqual([
			['imod-2026-05-18-coalition-letter', record.updated]
		]);
	});
});
