import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { asKnown } from '#lib/record/as-known.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { sourcingAnswers, type SourcingAnswer } from '#lib/cards/sourcing.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { plainDateLabels } from '#lib/messages/plain-dates.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { formatEvidence, formatHost, formatLink } from '#lib/messages/format.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aTimelineOf, shippedTimeline } from '../fixtures/a-timeline.ts';

type Topic = SourcingAnswer['topic'];

const topics = ['who', 'how', 'when', 'toWhom', 'where', 'others', 'general'] as const;

const linesOf = (event: TimelineEvent, topic: Topic, timeline: Timeline = shippedTimeline) =>
	sourcingAnswers(event, timeline).find((answer) => answer.topic === topic)?.lines ?? [];

/** The lines of each answer as they are read. */
function read(event: TimelineEvent, timeline: Timeline = shippedTimeline) {
	const textsOf = (topic: Topic) =>
		linesOf(event, topic, timeline).map(({ intro, values = [] }) =>
			[intro, ...values.map(({ text }) => text)].join(' ').trim()
		);
	return Object.fromEntries(topics.map((topic) => [topic, textsOf(topic)])) as Record<
		Topic,
		string[]
	>;
}

function eventOf(id: string, { eventById }: Timeline = shippedTimeline): TimelineEvent {
	const event = eventById.get(id);
	if (!event) throw new Error(`no event ${id}`);
	return event;
}

/** The small file with other words in one of its events. */
function changed(id: string, changes: Partial<EventRecord>): Timeline {
	const file = aFile();
	const events = file.events.map((event) => (event.id === id ? { ...event, ...changes } : event));
	return aTimelineOf({ ...file, events });
}

describe.each(shippedTimeline.events)('$id', (event) => {
	const { statement } = event;
	const said = read(event);

	test('the questions are always in the same order, each with an answer', () => {
		const answers = sourcingAnswers(event, shippedTimeline);
		const isSaid = !statement || statement.to !== null || statement.channel !== null;
		expect(answers.map(({ question }) => question)).toEqual([
			'Who says this?',
			'How do they know?',
			'When was this, and when was it made public?',
			...(isSaid ? ['To whom, and how?'] : []),
			'Where can it be read?',
			'What do others say?',
			'Questions for any source'
		]);
		for (const { lines } of answers) {
			expect(lines.length).toBeGreaterThan(0);
			// Words of the page’s own end or lead on; a source has none.
			for (const { intro, values = [] } of lines) {
				expect(intro).toMatch(values.length > 0 ? /^$|:$/ : /[.?]$/);
				for (const { text } of values) expect(text).not.toBe('');
			}
		}
	});

	test('who: the speaker and the role at the time, or who reports it', () => {
		const carrier = event.sources.find(({ id }) => id === statement?.source?.id)?.publisher;
		const publishers = [...new Set(event.sources.map(({ publisher }) => publisher))]
			.filter((publisher) => publisher !== carrier)
			.join(', ');
		if (!statement) {
			expect(said.who).toEqual(['No one is quoted.', `Reported by: ${publishers}`]);
			return;
		}
		expect(said.who).toEqual([
			`Quoted: ${statement.speaker.name}`,
			`Role at the time: ${statement.speaker.role}`,
			...(said.who.length > 3 ? [`Organisation: ${statement.speaker.organisation}`] : []),
			// The page that it is quoted from is no second one.
			...(publishers ? [`Other sources: ${publishers}`] : [])
		]);
	});

	test('how: no more precise than the attribution, and which page has the very words', () => {
		// Of an event that only quotes somebody, the rest may be known otherwise.
		const isOfWords = statement && event.kind.id !== 'statement';
		expect(said.how[0]).toBe(
			`Evidence${isOfWords ? ' for the quoted words' : ''}: ${formatEvidence(event)}`
		);
		const page = event.sources.find(({ id }) => id === statement?.source?.id);
		expect(said.how.filter((line) => /^Quoted (?:by|from)|exact words/.test(line))).toEqual(
			page ? [`Quoted from: ${page.publisher}`] : []
		);
	});

	test('when: the date as it is known, and when it was made public', () => {
		expect(said.when[0]).toMatch(/^(Said|Reported|Happened|Dated|Figure for): /);
		expect(said.when[0]?.endsWith(`: ${formatDate(event.date, 'en')}`)).toBe(true);
		expect(said.when.slice(statement && event.kind.id !== 'statement' ? 2 : 1)).toEqual(
			event.known ? [`Made public: ${formatDate(event.known, 'en')}`] : []
		);
		expect(said.when.join().includes('the quoted words may be from another day')).toBe(
			statement !== null && event.kind.id !== 'statement'
		);
	});

	test('to whom and through what, as far as the record says', () => {
		expect(said.toWhom).toEqual(
			statement
				? [
						...(statement.to ? [`To: ${statement.to}`] : []),
						...(statement.channel ? [`Channel: ${statement.channel}`] : [])
					]
				: ['No one is quoted.']
		);
	});

	test('where: each source with publisher, date, title, link and host', () => {
		const lines = linesOf(event, 'where');
		expect(lines.length).toBe(event.sources.length + 1);
		for (const [i, source] of event.sources.entries()) {
			expect(lines[i]).toEqual({
				intro: '',
				values: [
					{
						text: `${source.publisher}, ${source.published ? formatDate(source.published, 'en', plainDateLabels) : 'undated'}`
					},
					{
						text: source.title ? formatPageTitle(source.title, 'en') : 'Read it at the source',
						href: source.address?.href,
						isInterface: source.title === null ? true : undefined
					},
					{ text: formatHost(source.address?.host ?? ''), isInterface: true }
				]
			});
		}
		expect(said.where.at(-1)).toBe('No archived copy is listed.');
	});

	test('the answer about others: every link once, statements with a source in common, open points', () => {
		const lines = sourcingAnswers(event, shippedTimeline).flatMap(({ lines }) => lines);
		const named = lines.flatMap(({ intro, values = [] }) =>
			values.flatMap(({ event: other }) => (other ? [{ intro, other }] : []))
		);
		for (const link of event.links) {
			const found = named.filter(({ other }) => other === link.event);
			expect(found).toEqual([{ intro: `${formatLink(link)}:`, other: link.event }]);
		}
		const shared = named.filter(({ intro }) => intro === 'Statements that share a source:');
		expect(shared.map(({ other }) => other)).toEqual(
			shippedTimeline.events.filter(
				(other) =>
					other !== event &&
					other.statement &&
					other.track === event.track &&
					other.statement.speaker !== statement?.speaker &&
					!event.links.some((link) => link.event === other) &&
					other.sources.some(({ id }) => event.sources.some((source) => source.id === id))
			)
		);
		expect(named).toHaveLength(event.links.length + shared.length);
		for (const [intro, text] of [
			['Where sources differ', event.disputed],
			['What is not known', event.unknown]
		]) {
			const isSaid = said.others.some((line) => line.startsWith(`${intro}:`));
			expect(isSaid).toBe(text !== null);
			if (text) expect(said.others).toContain(`${intro}: ${text}`);
		}
	});

	test('there are a few questions for whoever reads it', () => {
		expect(said.general.length).toBeGreaterThan(3);
		for (const question of said.general) expect(question).toMatch(/\?$/);
	});
});

test('a report of an event is part of how it is known, and is not named again', () => {
	const said = read(eventOf('ice-2025-07-data-400'));
	expect(said.how).toContain('Reported by: Joint report on ICE’s use of Microsoft cloud and AI');
	expect(said.others).toContain('No other event is linked to this one.');
	expect(read(eventOf('imod-2025-02-18-ap-investigation')).others).toEqual([
		'No event is linked to this one.'
	]);
});

test('links of the same type and direction share a line', () => {
	const lines = linesOf(eventOf('imod-2025-08-06-unit-8200-report'), 'others');
	const answers = lines.find(({ intro }) => intro === 'Response:');
	expect(answers?.values?.map(({ href }) => href)).toEqual([
		'#imod-2025-08-15-external-review',
		'#imod-2025-09-25-evidence-statement'
	]);
});

test('an organisation that neither name nor role has is named', () => {
	const timeline = aTimelineOf(aFile());
	expect(read(eventOf('answer', timeline), timeline).who).toContain('Organisation: A Company');
});

test('a date of a quote is not taken from what is not a statement', () => {
	const { statement } = aFile().events.find(({ id }) => id === 'answer') as EventRecord;
	const timeline = changed('protest', { statement, sources: ['journal'] });
	expect(read(eventOf('protest', timeline), timeline).when).toEqual([
		'Happened: 1 May 2025',
		'This is the date of the protest; the quoted words may be from another day.'
	]);
});

test('an archived copy is a link of its own, and an address that is none is text', () => {
	const timeline = aTimelineOf(aFile());
	const lines = linesOf(eventOf('answer', timeline), 'where', timeline);
	expect(lines.flatMap(({ values = [] }) => values)).toContainEqual({
		text: 'Archived copy, archive.example',
		href: 'https://archive.example/journal',
		isInterface: true
	});
	expect(lines.at(-1)?.intro).toBe('No other archived copy is listed.');
	expect(lines.flatMap(({ values = [] }) => values)).toContainEqual({
		text: 'journal.example, not secure',
		isInterface: true
	});
	const unsafe: EventsFile = {
		...aFile(),
		sources: aFile().sources.map((source) => ({ ...source, archived: 'javascript:alert(1)' }))
	};
	const record = toTimeline(toRecordData(unsafe));
	const values = linesOf(eventOf('answer', record), 'where', record).flatMap(
		({ values = [] }) => values
	);
	expect(values).toContainEqual({
		text: 'Archived copy, javascript:alert(1)',
		href: null,
		isInterface: true
	});
});

test('of many statements with a source in common some are named, and how many more there are', () => {
	const file = aFile();
	const answer = file.events.find(({ id }) => id === 'answer') as EventRecord;
	const others = Array.from({ length: 20 }, (_, i) => ({
		...answer,
		id: `other-${i}`,
		lead: undefined,
		leadLabel: undefined,
		date: '2025-06',
		links: [],
		statement: { quote: `Words ${i}`, speaker: `speaker-${i}` }
	}));
	const [speaker] = file.speakers;
	const speakers = others.map((_, i) => ({ ...speaker, id: `speaker-${i}`, name: `Speaker ${i}` }));
	const timeline = aTimelineOf({
		...file,
		speakers: [...file.speakers, ...speakers] as EventsFile['speakers'],
		events: [...file.events, ...others]
	});
	const lines = linesOf(eventOf('other-19', timeline), 'others', timeline);
	const named = lines.find(({ intro }) => intro === 'Statements that share a source:');
	expect(named?.values).toHaveLength(8);
	expect(read(eventOf('other-19', timeline), timeline).others).toContain('More of these: 12');
});

test('no question is asked about a missing fact, and no sentence is about a missing page', () => {
	const statement = { quote: 'We have heard them.', speaker: 'speaker' };
	const timeline = changed('answer', { statement });
	const event = eventOf('answer', timeline);
	expect(linesOf(event, 'toWhom', timeline)).toEqual([]);
	expect(sourcingAnswers(event, timeline).map(({ topic }) => topic)).not.toContain('toWhom');
	expect(read(event, timeline).how).toEqual(['Evidence: the speaker’s own words']);
});

test('while texts are to come, nothing is said of what other events quote', () => {
	const timeline = aTimelineOf(aFile());
	const late = timeline.events.map((event) => ({ ...event }));
	for (const event of late) event.sources = eventOf('answer', timeline).sources;
	(late.at(-1) as TimelineEvent).hasText = false;
	const said = read(late[0] as TimelineEvent, { ...timeline, events: late });
	expect(said.others.join()).not.toContain('share a source');
});

describe('as of a day', () => {
	const record = toRecordData(shipped);

	test.each(['2025-02-18', '2025-09-25', '2025-12-31', '2026-02-16', '2026-02-17'])(
		'on %s nothing is told that was not known',
		(asof) => {
			const timeline = toTimeline(asKnown(record, asof));
			const texts = timeline.events.map((event) => JSON.stringify(read(event, timeline))).join();
			const later = shippedTimeline.events.filter(({ id }) => !timeline.eventById.has(id));
			expect(later.length).toBeGreaterThan(0);
			for (const { title, statement } of later) {
				expect(texts).not.toContain(title);
				if (statement) expect(texts).not.toContain(statement.quote);
			}
			expect(texts).not.toMatch(/Where sources differ|What is not known/);
		}
	);

	test('a source that is not known to have been public is said to be missing', () => {
		const timeline = toTimeline(asKnown(record, '2025-02-24'));
		const event = { ...(timeline.events[0] as TimelineEvent), sources: [] };
		const said = read(event, timeline);
		expect(said.who.at(-1)).toBe('No source is known to have been public by then.');
		expect(said.where).toEqual(['No source is known to have been public by then.']);
	});

	test('an archived copy, which may be from any day, is left out until the last update', () => {
		const data = toRecordData(aFile());
		expect(JSON.stringify(data)).toContain('archive.example');
		expect(JSON.stringify(asKnown(data, '2025'))).not.toContain('archive.example');
		expect(JSON.stringify(asKnown(data, '2026'))).toContain('archive.example');
	});
});

test('of 50,000 links and sources twenty are named, and the rest are counted', () => {
	const event = eventOf(shippedTimeline.events.find(({ links }) => links.length > 0)?.id ?? '');
	const [link, source] = [event.links[0], event.sources[0]];
	if (!link || !source) throw new Error('the event has neither');
	const numbers = Array.from({ length: 50_000 }, (_, i) => i);
	const answers = sourcingAnswers(
		{
			...event,
			links: numbers.map((i) => ({ ...link, event: { ...link.event, id: `event-${i}` } })),
			sources: numbers.map((i) => ({ ...source, id: `source-${i}`, publisher: `Paper ${i}` }))
		},
		shippedTimeline
	);
	const texts = answers.flatMap(({ lines }) =>
		lines.flatMap(({ values = [] }) => values.map(({ text }) => text))
	);
	expect(texts.length).toBeLessThan(200);
	expect(texts.filter((text) => text.endsWith('and 49,980 more'))).toHaveLength(3);
});
