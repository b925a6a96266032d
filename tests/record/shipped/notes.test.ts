import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { lessons } from '#lib/record/shipped/lesson-plans.ts';
import { notes, recordAnswers } from '#lib/record/shipped/notes.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { endOfDate, parsePartialDate } from '#lib/record/partial-date.ts';

const record: EventsFile = shipped;
const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
const sources = new Map(record.sources.map((source) => [source.id, source]));
const tracks = new Map(record.tracks.map((track) => [track.id, track]));

const saidOf = ({ notes = '', prompts = [] }: EventRecord): string[] => [notes, ...prompts];
const said = [...record.events.flatMap(saidOf), ...record.prompts, ...recordAnswers];

const formatEdtf = (edtf: string) => formatDate({ edtf }, record.language);

/**
 * What the card of an event has in words, without its notes and prompts. The titles of its sources are
 * left out: some are of pages that are younger than the event.
 */
function cardOf(event: EventRecord): string {
	const { statement } = event;
	const speaker = speakers.get(statement?.speaker ?? '');
	const track = tracks.get(event.track);
	return [
		formatEdtf(event.date),
		event.known === undefined ? '' : formatEdtf(event.known),
		event.title,
		event.summary,
		event.unknown,
		event.disputed,
		statement?.quote,
		statement?.to,
		statement?.channel,
		speaker?.name,
		speaker?.role,
		track?.label,
		track?.description,
		...event.sources.map((id) => sources.get(id)?.publisher)
	].join(' ');
}

/** First instant at which all of it is public: what an as-of day goes by. */
function publicFrom({ date, known = date }: EventRecord): number {
	const read = parsePartialDate(known);
	const end = read && endOfDate(read);
	if (!end) throw new Error(`no end: ${known}`);
	return end;
}

const knownBy = (event: EventRecord) =>
	record.events.filter((other) => publicFrom(other) <= publicFrom(event));

/** Words with a capital letter that are not in `known`; a sentence or a quotation may begin with some. */
function strangersIn(text: string, known: ReadonlySet<string>): string[] {
	return [...text.matchAll(/(?<![\p{L}\d-])\p{Lu}[\p{L}\d-]*/gu)].flatMap(({ 0: word, index }) => {
		const begins = /(^|[.:?!] |“)$/.test(text.slice(0, index));
		return known.has(word) || (begins && beginnings.has(word.toLowerCase())) ? [] : word;
	});
}

const numbersIn = (text: string): string[] => text.match(/\d[\d,]*\d|\d/g) ?? [];

/** In small letters, without a possessive ending. */
const wordsIn = (text: string): string[] =>
	(text.toLowerCase().match(/\p{L}+(?:’\p{L}+)?/gu) ?? []).map((word) => word.replace(/’s$/, ''));

/**
 * Words of notes and prompts that need not be on the card: those for reading a source, and small ones. Add a word only
 * if it adds no fact and no judgement.
 */
const allowed = new Set(
	readFileSync(new URL('../../fixtures/note-words.txt', import.meta.url), 'utf8')
		.trim()
		.split(/\s+/)
);

/** The questions in the steps of lessons. */
function asksIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'asks' ? (inner as string[]) : asksIn(inner)
	);
}

/** A sentence may begin with these words. Any other capitalised word must be on a card. */
const beginnings = new Set(
	`a all are as both by choose do does for four here how if in it its keep known nor not one only outlets point read see set setting seven
	some sources that the there they this three to two what when where which who whose`.split(/\s+/)
);

describe('notes and prompts', () => {
	test('there are notes of these events and no others, in reading order', () => {
		expect(Object.keys(notes)).toEqual(record.events.map(({ id }) => id));
	});

	test.each(record.events)(
		'$id has notes and two or three questions',
		({ notes = '', prompts = [] }) => {
			expect(notes.length).toBeGreaterThan(150);
			expect(notes.length).toBeLessThan(500);
			expect(notes.split(/[.!?](?= )/).length).toBeGreaterThanOrEqual(2);
			expect([2, 3]).toContain(prompts.length);
		}
	);

	test('four to six questions are about the whole record', () => {
		expect(record.prompts.length).toBeGreaterThanOrEqual(4);
		expect(record.prompts.length).toBeLessThanOrEqual(6);
	});

	test('each question is one short question', () => {
		const prompts = [...record.events.flatMap((event) => event.prompts ?? []), ...record.prompts];
		for (const prompt of prompts) {
			expect(prompt).toMatch(/^\p{Lu}[^?.!]*\?$/u);
			expect(prompt.length).toBeLessThan(160);
		}
		expect(new Set(prompts).size).toBe(prompts.length);
	});

	test('the apostrophes and quotation marks are those of print', () => {
		for (const text of said) {
			expect(text).not.toMatch(/['"`]| {2}|\s$|--/);
			expect(text.split('“').length).toBe(text.split('”').length);
		}
	});
});

describe('their content', () => {
	test('no word that judges', () => {
		const judging =
			/\b(genocide|apartheid|admit\w*|claim\w*|lie[sd]?|lying|finally|scandal\w*|complicit\w*|expos(e|es|ed|ing)|reveal\w*|obvious\w*|clear(ly)?|truth|fact(s|ually)?|so-called|merely|mere|just|even|still|despite|although|however|unfortunately|conveniently|refus\w*|evasive\w*|downplay\w*|conced\w*|insist\w*|alleged\w*|whistle\w*|brutal\w*|massive\w*|spy\w*|terror\w*|war|crimes?|victims?|regime|crackdown|outrage\w*|should|must|wrongful\w*|guilt\w*|shock\w*|right(ly|ful\w*)?|wrong(s|ly|ed)?|(un)?fair\w*|(un)?just(ice|ified|ly)|deserv\w*|punish\w*|retaliat\w*|told|photo\w*|pictures?)\b/i;
		for (const text of said) {
			const words = text
				.replaceAll('No Azure for Apartheid', 'The group')
				.replaceAll('fact-finding', 'finding');
			expect(words).not.toMatch(judging);
		}
	});

	test('no question asks to agree, to disagree or to judge', () => {
		const ofLessons = lessons.flatMap(asksIn);
		expect(ofLessons.length).toBeGreaterThan(10);
		const asked = [
			...record.events.flatMap((event) => event.prompts ?? []),
			...record.prompts,
			...ofLessons
		];
		const judges = /\b((dis)?agree\w*|right(ly)?|wrong(ly)?|should|ought|justif\w*)\b/i;
		expect(asked.filter((text) => judges.test(text))).toEqual([]);
	});

	test.each(record.events)(
		'$id has no word that is neither on its card nor on the list',
		(event) => {
			const linked = record.events.filter(({ id }) => event.links.some(({ to }) => to === id));
			const card = new Set(wordsIn([event, ...linked].map(cardOf).join(' ')));
			const others = saidOf(event)
				.flatMap(wordsIn)
				.filter((word) => !card.has(word) && !allowed.has(word));
			expect(others).toEqual([]);
		}
	);

	test('the list has no word that is not used', () => {
		const used = new Set(said.flatMap(wordsIn));
		expect([...allowed].filter((word) => !used.has(word))).toEqual([]);
	});

	test.each(record.events)('$id quotes its own card only', (event) => {
		const card = cardOf(event).toLowerCase();
		const quoted = saidOf(event).flatMap((text) => text.match(/(?<=“)[^”]*/g) ?? []);
		expect(quoted.filter((words) => !card.includes(words.toLowerCase()))).toEqual([]);
		expect(quoted.filter((words) => words.split(' ').length > 4)).toEqual([]);
	});

	test.each(record.events)('$id has no number that its card as of a day has not', (event) => {
		// What is not known and where sources differ is said in hindsight, and hidden by it.
		const card = new Set(numbersIn(cardOf({ ...event, unknown: '', disputed: '' })));
		// This one is a name, so the rule for names applies.
		const texts = saidOf(event).map((text) => text.replaceAll('Unit 8200', 'Unit'));
		expect(texts.flatMap(numbersIn).filter((number) => !card.has(number))).toEqual([]);
	});

	test.each(record.events)('$id has no name or month that was not on a card by then', (event) => {
		const cards = knownBy(event).map(cardOf).join(' ');
		const known = new Set(cards.match(/[\p{L}\d-]+/gu));
		expect(saidOf(event).flatMap((text) => strangersIn(text, known))).toEqual([]);
		const all = saidOf(event).join(' ');
		expect(all.includes('Unit 8200') && !cards.includes('Unit 8200')).toBe(false);
	});

	test.each(record.events)('$id names no event that became public later', (event) => {
		const by = new Set(knownBy(event));
		const later = record.events.filter((other) => !by.has(other));
		const all = saidOf(event).join(' ').toLowerCase();
		const named = later.filter(({ id, title }) =>
			[id, title.toLowerCase()].some((name) => all.includes(name))
		);
		expect(named.map(({ id }) => id)).toEqual([]);
	});

	test('nothing that only the facts’ own notes say', () => {
		const named = said.filter((text) => text.includes('Unit 8200'));
		// Two figures are another customer’s than that of this report.
		expect(named).toHaveLength(2);
		expect(notes['imod-2025-09-25-services-disabled'].notes).not.toMatch(/Unit|Guardian|Israel/);
		expect(said.join(' ')).not.toMatch(/caption|photographer|Sunday|days earlier|translated from/);
	});

	test('the answers to the questions about the whole record have nothing that no card has', () => {
		expect(recordAnswers).toHaveLength(record.prompts.length);
		const cards = record.events.map(cardOf).join(' ');
		// What the interface says on a card.
		const quoted = recordAnswers
			.flatMap((text) => text.match(/(?<=“)[^”]*/g) ?? [])
			.filter((words) => !['Evidence', 'Made public', 'via'].includes(words));
		expect(quoted.length).toBeGreaterThan(2);
		expect(quoted.filter((words) => !cards.includes(words))).toEqual([]);
		const numbers = new Set(numbersIn(cards));
		expect(recordAnswers.flatMap(numbersIn).filter((number) => !numbers.has(number))).toEqual([]);
		const known = new Set([...(cards.match(/[\p{L}\d-]+/gu) ?? []), 'Evidence', 'Made']);
		expect(recordAnswers.flatMap((text) => strangersIn(text, known))).toEqual([]);
		const words = new Set(wordsIn(cards));
		const others = [...recordAnswers, ...record.prompts]
			.flatMap(wordsIn)
			.filter((word) => !words.has(word) && !allowed.has(word));
		expect(others).toEqual([]);
	});

	test('the questions about the whole record name nobody and no date', () => {
		expect(record.prompts.flatMap((prompt) => strangersIn(prompt, new Set()))).toEqual([]);
		expect(record.prompts.flatMap(numbersIn)).toEqual([]);
	});
});

test('nothing of them travels to a reader of the story', () => {
	const data = JSON.stringify(toRecordData(record));
	expect(data).toContain(record.events[0]?.title);
	for (const text of said) expect(data).not.toContain(text);
	expect(data).not.toMatch(/"(notes|prompts|answers)":/);
});
