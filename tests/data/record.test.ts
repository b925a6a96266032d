import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/data/events.ts';
import type { EventsFile } from '#lib/schema/events-file.ts';
import { parseEventsFile } from '#lib/schema/parse.ts';
import { facts as all } from '../fixtures/facts.ts';
import linksJson from '../fixtures/links.json' with { type: 'json' };

/** An entry of the curated list that the record is made from. */
interface Fact {
	id: string;
	date: string;
	known?: string;
	kind: string;
	track: string;
	title: string;
	summary: string;
	attribution: string;
	quote?: string;
	quoteNotShipped?: string;
	speaker?: string;
	notes?: string;
	unknown?: string;
	disputed?: string;
	value_TB?: number;
	qualifier?: string;
	sources: { publisher: string; url: string; title?: string; date?: string }[];
}

const record: EventsFile = shipped;
const facts: Fact[] = all;
const pairs = facts.map((fact) => ({
	fact,
	event: record.events.find(({ id }) => id === fact.id)
}));
const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
const sources = new Map(record.sources.map((source) => [source.id, source]));
const later = ['imod-2026-05-israel-head-departure', 'imod-2026-06-final-update'];

/** The paragraphs of the source article that quotes are taken from. */
const article = readFileSync(new URL('../fixtures/windows-central.txt', import.meta.url), 'utf8');

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the record and the facts', () => {
	test('the record has no problem', () => {
		expect(parseEventsFile(record)).toEqual({ file: record });
	});

	test('the same events in the same order, and no others', () => {
		expect(record.events.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
		expect(record.events).toHaveLength(32);
	});

	test.each(pairs)('$fact.id says what the fact says', ({ fact, event }) => {
		expect(event).toMatchObject({
			date: fact.date,
			kind: fact.kind === 'data' ? 'measurement' : fact.kind,
			track: fact.track.toLowerCase(),
			title: fact.title,
			attribution: fact.attribution
		});
		expect(event?.known).toBe(fact.known);
		expect(event?.unknown).toBe(fact.unknown);
		expect(event?.disputed).toBe(fact.disputed);
		const after =
			' This came after the Windows Central article of February 2026 that this record starts from.';
		expect(event?.summary).toBe(fact.summary + (later.includes(fact.id) ? after : ''));
	});

	test.each(pairs)('$fact.id quotes to the byte, or not at all', ({ fact, event }) => {
		expect(event?.statement?.quote).toBe(fact.quote);
		const speaker = speakers.get(event?.statement?.speaker ?? '');
		expect(speaker?.name).toBe(fact.speaker);
	});

	test.each(pairs)('$fact.id has its sources', ({ fact, event }) => {
		const own = event?.sources.map((id) => sources.get(id));
		expect(own?.map((source) => source?.url)).toEqual(fact.sources.map(({ url }) => url));
		for (const [index, { publisher, title, date }] of fact.sources.entries()) {
			expect(own?.[index]?.publisher).toBe(publisher);
			expect(own?.[index]?.title).toBe(title);
			expect(own?.[index]?.published).toBe(date);
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
		expect(links).toHaveLength(25);
	});

	test('Brad Smith has the role that he had', () => {
		expect(speakers.get('brad-smith')?.role).toBe('Microsoft vice chair and president');
	});
});

describe('the traps', () => {
	const texts = textsIn(record);

	test('no quote that is not shipped', () => {
		const quotes = facts.flatMap(({ quoteNotShipped }) => quoteNotShipped ?? []);
		expect(quotes).toHaveLength(4);
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
		const inWords = texts.filter((text) => text.includes('11,500 TB'));
		expect(inWords).toHaveLength(1);
		expect(inWords[0]).toContain('reported to suggest');
		expect(texts.filter((text) => /8,000|13,600|13\.6/.test(text))).toEqual([]);
	});

	test('a statement names its source only where that page is known to carry the words', () => {
		const named = record.events.flatMap(({ id, statement }) =>
			statement?.source ? [`${id} ${statement.source}`] : []
		);
		expect(named).toEqual([
			'imod-2025-08-26-smith-press-conference business-standard-sit-in',
			'imod-2025-09-25-services-disabled windows-central',
			'imod-2025-09-25-mass-surveillance-principle windows-central',
			'ice-2025-12-internal-response windows-central',
			'ice-2026-01-contracts-response windows-central',
			'ice-2026-02-ai-tools-claim windows-central',
			'ice-2026-02-operational-use-statement windows-central',
			'ice-2026-02-17-spokesperson-statement itnews-ice'
		]);
	});

	test('what is said to stand in the source article stands there, to the byte', () => {
		const quotes = record.events.flatMap(({ statement }) =>
			statement?.source === 'windows-central' ? [statement.quote] : []
		);
		expect(quotes).toHaveLength(6);
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
