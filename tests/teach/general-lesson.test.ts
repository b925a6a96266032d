import { expect, test } from 'vitest';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { pickLessonEvents } from '#lib/teach/pick-lesson-events.ts';
import { pickEventsToRead, generalLessonFor } from '#lib/teach/general-lesson.ts';
import { printedCards, sortCards } from '#lib/teach/papers/printed-cards.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';
import storyInArabic from '../fixtures/story-ar.json' with { type: 'json' };
import { plan as planInArabic } from '#messages/ar/teach';
import { plan as planInHebrew } from '#messages/he/teach';
import berlin from '../fixtures/berlin.json' with { type: 'json' };
import element from '../fixtures/element.json' with { type: 'json' };
import school from '../fixtures/school.json' with { type: 'json' };

const timelineOf = (data: unknown) => toTimeline(toRecordData(readEventsFile(data, 'record.json')));
const textOf = (lesson: unknown) => JSON.stringify(lesson);

test('only a record that says when its events became public has a step on what was known when', () => {
	for (const data of [berlin, school]) {
		const timeline = timelineOf(data);
		const lesson = generalLessonFor(timeline);
		expect(textOf(lesson)).not.toMatch(/became public|what was known|on a given day/);
		const step = lesson.parts[0]?.[2];
		expect(step?.title).toBe('See what each is known from');
		expect(step?.events).toHaveLength(6);
		// Students read the events on the handout, which somebody has to print.
		expect(step?.uses).toBe('handout');
		expect(lesson.prepare.filter((line) => line.startsWith('Print the handout'))).toHaveLength(1);
		for (const id of step?.events ?? []) {
			const { text } = lesson.answers.find(({ question }) => question === step?.asks[0]) ?? {};
			expect(text).toContain(
				timeline.eventById.get(id)?.title.replaceAll(/[“”]/g, '').slice(0, 20)
			);
		}
	}
	const lesson = generalLessonFor(shippedTimeline);
	expect(lesson.parts[0]?.[2]).toMatchObject({ shows: 'known' });
	expect(lesson.parts[0]?.[2]?.uses).toBeUndefined();
	expect(textOf(lesson)).toMatch(/became public/);
});

test('its questions are answered from the record, by author and publisher, and books by title', () => {
	const { answers, parts } = generalLessonFor(timelineOf(berlin));
	const answerTo = (words: string) =>
		answers.find(({ question }) => question.includes(words))?.text;
	expect(answerTo('at the time or later')).toContain(
		'“Hungary begins to take down its border fence”: Mary Elise Sarotte, The Collapse, 2014.'
	);
	expect(answerTo('Who is behind')).toContain('Hans-Hermann Hertle (Ch. Links Verlag)');
	// The quote is in the speaker’s own words, and a title is not a quote.
	expect(answerTo('difference between')).toMatch(
		/^“Said” .*“It is as if .*” \(Stefan Heym; evidence: the speaker’s own words\)\. “Reported” .*“Hungary begins/
	);
	const asked = parts.flat().flatMap(({ asks }) => asks);
	for (const { question } of answers) expect(asked).toContain(question);
});

test('the two events whose sources are compared are those whose sources it lists', () => {
	const { reads, parts } = generalLessonFor(timelineOf(berlin));
	expect(reads).toHaveLength(2);
	expect(parts.flat().find(({ title }) => title === 'Read laterally')?.events).toEqual(reads);
});

const linked = (links: Record<string, [type: string, to: string][]>, leads: string[] = []) => {
	const ids = 'abcdefghij'.split('');
	return timelineOf({
		...school,
		events: ids.map((id, i) => ({
			...school.events[0],
			id,
			date: `20${10 + i}`,
			title: `Title ${id}`,
			...(leads.includes(id) && { lead: 'Lead' }),
			links: (links[id] ?? []).map(([type, to]) => ({ type, to }))
		})),
		series: [],
		chapters: []
	});
};
const pickedOf = (...of: Parameters<typeof linked>) =>
	pickLessonEvents(linked(...of), 6)
		.map(({ id }) => id)
		.join('');

test('it shows leads, both sides of a reply, and no event without the one that it follows', () => {
	expect(pickedOf({})).toHaveLength(6);
	expect(pickedOf({}, ['e'])).toContain('e');
	const replies = {
		d: [['follows', 'a']],
		g: [['responds-to', 'd']],
		i: [['responds-to', 'g']]
	};
	expect(pickedOf(replies as never)).toMatch(/^a.*d.*g.*i/);
	expect(pickedOf({ f: [['follows', 'e']] }, ['e'])).toContain('ef');
	for (const to of 'bcdefgh') {
		const picked = pickedOf({ j: [['follows', to]] });
		expect(!picked.includes('j') || picked.includes(to), picked).toBe(true);
	}
	expect(pickLessonEvents(linked({}), 12)).toHaveLength(10);
});

test('of a long chain it shows the beginning, because each event needs all before it', () => {
	const ids = Array.from({ length: 5_000 }, (_, i) => `event-${i}`);
	const chain = timelineOf({
		...school,
		events: ids.map((id, i) => ({
			...school.events[0],
			id,
			date: new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10),
			picture: undefined,
			title: `Title ${i}`,
			links: i === 0 ? [] : [{ type: 'follows', to: ids[i - 1] }]
		})),
		series: [],
		chapters: []
	});
	const shown = pickLessonEvents(chain, 6).map(({ id }) => id);
	expect(new Set(shown)).toEqual(new Set(ids.slice(0, 6)));
});

test('students read laterally only if a source is on the web, else they compare what is on the handout', () => {
	const onPaper = generalLessonFor(timelineOf(school));
	expect(onPaper.isOnPaper).toBe(true);
	expect(textOf(onPaper)).not.toMatch(/laterally|device|new tab/);
	const onWeb = generalLessonFor(timelineOf(berlin));
	expect(onWeb.isOnPaper).toBeUndefined();
	expect(textOf(onWeb)).toMatch(/laterally/);
	const timeline = timelineOf(berlin);
	const read = pickEventsToRead(timeline);
	expect(read.every(({ sources }) => sources.some(({ address }) => address?.href))).toBe(true);
	const [first] = school.sources;
	const web = {
		...school,
		sources: [{ ...first, url: 'https://paper.example/' }, ...school.sources.slice(1)]
	};
	const ids = pickEventsToRead(timelineOf(web)).map(({ sources }) => sources.map(({ id }) => id));
	expect(ids.flat()).toContain(first?.id);
});

test('the plan says which event has no source, and names what it steps through', () => {
	const timeline = timelineOf(school);
	const [first, ...rest] = timeline.events;
	if (!first) throw new Error('no events');
	const { answers } = generalLessonFor({
		...timeline,
		events: [{ ...first, sources: [] }, ...rest]
	});
	expect(answers.map(({ text }) => text).join(' ')).toContain(
		`“${first.title}”: the record names no source.`
	);
	const [, , step] = generalLessonFor(shippedTimeline).parts[0] ?? [];
	expect(step?.events).toHaveLength(6);
	for (const id of step?.events ?? [])
		expect(step?.does).toContain(shippedTimeline.eventById.get(id)?.title.slice(0, 12));
});

test('a source that is dated by a month has that date', () => {
	const sources = school.sources.map((source) => ({ ...source, published: '1962-03' }));
	expect(textOf(generalLessonFor(timelineOf({ ...school, sources })))).not.toMatch(/unknown/);
});

/** The first events of a record, without what refers to the others. */
const firstEvents = (count: number) =>
	timelineOf({
		...school,
		events: school.events.slice(0, count).map((event) => ({ ...event, links: [] }))
	});

test('it asks about the record’s own quote, figures and open questions, and answers from the record', () => {
	const answerTo = (data: unknown, words: RegExp) => {
		const { parts, answers } = generalLessonFor(timelineOf(data));
		const asked = parts.flat().flatMap(({ asks }) => asks);
		return answers.find(({ question }) => asked.includes(question) && words.test(question))?.text;
	};
	expect(answerTo(berlin, /whom, and where: “That comes into force/)).toContain(
		'Günter Schabowski, Member of the Politburo, SED'
	);
	// Only one of the two figures is in the lesson.
	expect(answerTo(berlin, /^Monday demonstration in Leipzig: what does the figure say/)).toBe(
		'about 70,000 people (9 October 1989). Also in the record: about 120,000 people (16 October 1989).'
	);
	// So few events that both are.
	const twoFigures = {
		...berlin,
		events: berlin.events
			.filter(({ id }) => /march-in-leipzig|98-85/.test(id))
			.map((event) => ({ ...event, links: [] })),
		chapters: []
	};
	expect(answerTo(twoFigures, /^Monday demonstration in Leipzig: what do the figures say/)).toBe(
		'about 70,000 people (9 October 1989); about 120,000 people (16 October 1989). ' +
			'There are no other figures for this here.'
	);
	expect(answerTo(element, /^How does “Moseley X-rays Urbain’s celtium” reply to/)).toContain(
		'Moseley finds the lines of known rare earths'
	);
	expect(answerTo(school, /^What is not known about “Lessons in coats”/)).toBe(
		'How many weeks the heating was out. The newspaper says nothing of it. ' +
			'A good answer names a source that could settle it, and how its maker would know.'
	);
	expect(answerTo(school, /difference between/)).toMatch(
		/“A town that .*” \(.*; evidence: an official record\).*“The school opens/
	);
	expect(answerTo(school, /what do other sources say/i)).toMatch(/Petri says June.*2 sources/s);
	for (const data of [berlin, element, school]) {
		const lesson = generalLessonFor(timelineOf(data));
		const steps = lesson.parts[0] ?? [];
		expect(steps[0]?.asks[0]).toContain(data.dek);
		// The table has been handed in with the ticket on the same page.
		expect(lesson.homework).not.toMatch(/table|column/);
		expect(lesson.prepare.join(' ')).toMatch(/handout, one for each pair\. Hold it back/);
		// The class comes back to it after the events, if it is a question.
		expect(steps[2]?.asks.at(-1)).toMatch(/^Back to the first question/);
		const told = generalLessonFor(timelineOf({ ...data, dek: 'A story of 1989.' })).parts[0] ?? [];
		expect(told.flatMap(({ asks }) => asks).join(' ')).not.toContain('first question');
	}
});

test('the teacher reads out the right order from a numbered list, and sees which neighbours are the least certain', () => {
	/** The answers of the step with the cards: on the pair, and the order. */
	const orderOf = (data: unknown) => {
		const { parts, answers } = generalLessonFor(timelineOf(data));
		const asks = parts[0]?.find(({ cards }) => cards)?.asks ?? [];
		return asks.map((ask) => answers.find(({ question }) => question === ask)?.text);
	};
	// Schabowski and Bornholmer Straße are closer, but the second follows the first, as its words tell.
	const [pair, order] = orderOf(berlin);
	expect(pair).toMatch(
		/^Closest in time of those not linked to each other: “Hungary.* \(2 May 1989\) and “The GDR.* \(7 May 1989\)\.$/
	);
	expect(order?.split('\n')).toHaveLength(6);
	expect(order).toMatch(
		/^1\. \u2068C\u2069 “Hungary begins.* \(2 May 1989\)\n2\. .*\n6\. \u2068D\u2069 “Bornholmer Straße.* \(9 November 1989, 23:30\)$/s
	);
	// The letters are those of the printed cards.
	for (const data of [berlin, element, school, storyInArabic]) {
		const timeline = timelineOf(data);
		const [step] = generalLessonFor(timeline)
			.parts.flat()
			.filter(({ cards }) => cards);
		const printed = printedCards(timeline, { n: step?.cards?.length ?? 0, seed: 1 });
		const letters = sortCards(printed).map(({ letter }) => letter);
		expect(letters.length).toBeGreaterThan(3);
		const lines = orderOf(data).at(-1)?.split('\n') ?? [];
		expect(lines.map((line) => /\u2068(.)\u2069/.exec(line)?.[1])).toEqual(letters);
	}
	expect(orderOf(element)[0]).toContain(
		'so either order is right: “Moseley counts the missing elements” (April 1914) and “Moseley X-rays'
	);
	const dated = (...dates: string[]) => ({
		...school,
		events: school.events.slice(0, dates.length).map((event, i) => ({
			...event,
			title: `Event ${i + 1}`,
			date: dates[i],
			links: []
		}))
	});
	// Every pair without an order is told, since a class may put it either way.
	const [both] = orderOf(dated('1981', '1981-05', '1982', '1982-06'));
	expect(both?.match(/either order is right: “Event \d” \(.*\) and “Event \d” \(/g)).toHaveLength(
		2
	);
	expect(orderOf(dated('1981-05', '1982-01-02', '1983'))[0]).toMatch(
		/Closest in time: “Event 1” \(May 1981\) and “Event 2” \(/
	);
	// The first two may be one day or a year apart, the others are five months. Two pairs may be equally close, too. Then
	// only the order is asked for.
	for (const dates of [
		['1981', '1982-01-02', '1982-06-01'],
		['1981-05-01', '1981-05-03', '1981-05-05']
	]) {
		expect(orderOf(dated(...dates))).toEqual([expect.stringMatching(/^1\. .*\n2\. .*\n3\. .*$/)]);
	}
	expect(orderOf(dated('1981-05-01', '1981-05-03', '1981-05-04'))[0]).toMatch(
		/Closest in time: “Event 2” \(3 May 1981\) and “Event 3” \(/
	);
	// All are linked: no pair is unsure.
	const unlinked = dated('1981-05-01', '1981-05-03', '1981-05-04');
	const linked = {
		...unlinked,
		events: unlinked.events.map((event, i, events) => ({
			...event,
			links: i > 0 ? [{ to: events[i - 1]?.id, type: 'follows' }] : []
		}))
	};
	expect(orderOf(linked)).toEqual([expect.stringMatching(/^1\. /)]);
});

test('it asks what was said and what reported only with an event of each', () => {
	const open = (data: unknown) => generalLessonFor(timelineOf(data)).parts[0]?.[0];
	expect(open(school)?.asks.join()).toMatch(/“said”/);
	// Its events are known from documents, and one from a speaker’s own words.
	expect(open(element)?.asks).toHaveLength(1);
	expect(textOf(generalLessonFor(timelineOf(element)))).not.toMatch(/“said”/i);
	// The slide with the record’s question, which the step asks, is that of the usual order.
	for (const timeline of [timelineOf(element), shippedTimeline])
		expect(generalLessonFor(timeline).parts[0]?.[0]?.shows).toBe('stage');
});

test('each question about the two events has an answer, and events with the same answer share a line', () => {
	const { answers, parts } = generalLessonFor(timelineOf(element));
	const asks = parts[0]?.find(({ title }) => title === 'Read laterally')?.asks ?? [];
	const texts = asks.map((ask) => answers.find(({ question }) => question === ask)?.text);
	expect(texts).toEqual([
		'“Coster and Hevesy report element 72”: D. Coster and G. Hevesy (Nature).\n' +
			'“Urbain and Dauvillier insist on celtium”: G. Urbain and A. Dauvillier (Nature).',
		'“Coster and Hevesy report element 72” and “Urbain and Dauvillier insist on celtium”: documents.',
		// Each of both has one source, so the answer says what to look for.
		'“Coster and Hevesy report element 72”: The record lists one source for this: D. Coster and G. Hevesy (Nature). ' +
			'A good answer names one by somebody else, and says whether it goes back to this one.\n' +
			'“Urbain and Dauvillier insist on celtium”: The record lists one source for this: G. Urbain and A. Dauvillier (Nature). ' +
			'A good answer names one by somebody else, and says whether it goes back to this one.'
	]);
	const ofBerlin = generalLessonFor(timelineOf(berlin)).answers;
	const { text } = ofBerlin.find(({ question }) => question.includes('other sources')) ?? {};
	expect(text).not.toContain('A good answer');
	expect(text).toContain(
		'The record lists 2 sources for this. They come from: Hans-Hermann Hertle (Ch. Links Verlag)'
	);
});

test('a record in another language has its order in lines that begin with the title, and dates in words of the interface', () => {
	const { answers } = generalLessonFor(timelineOf(storyInArabic));
	const order = answers.find(({ question }) => question === 'The right order')?.text ?? '';
	expect(order).toMatch(/^1\. .*\(around November 2023\)\n2\. /);
	expect(order).not.toContain('(~)');
	// An isolated title would not set the direction of its line, and the line would be turned round.
	for (const { dated } of [planInArabic, planInHebrew])
		expect(dated({ event: 'E', date: '2023' })).toBe('E (\u20682023\u2069)');
});

test('the ticket’s example names the source that its evidence is from', () => {
	const text = generalLessonFor(timelineOf(berlin)).ticket.example?.text;
	// Of two sources of Heym’s speech, the one that prints it has no date.
	expect(text).not.toContain('Alexanderplatz');
	// Who was there and who tells of it are two people, and the next source is asked about what is open.
	expect(text).toContain(
		'Quoted: Harald Jäger. Told by: Hans-Hermann Hertle (Ch. Links Verlag). ' +
			'Evidence: somebody who was there.'
	);
	expect(text).toContain(
		'Next source: Mary Elise Sarotte, The Collapse, and what it says about this: The exact minute.'
	);
});

test('without any source nobody compares sources', () => {
	const lesson = generalLessonFor({
		...firstEvents(3),
		events: firstEvents(3).events.map((event) => ({ ...event, sources: [] }))
	});
	expect(lesson.parts[0]?.map(({ title }) => title)).toHaveLength(4);
	expect(lesson.goals).toHaveLength(2);
	expect(textOf(lesson.parts)).not.toMatch(/Pairs/);
	expect(generalLessonFor(firstEvents(3)).goals).toHaveLength(3);
	expect(textOf(generalLessonFor(firstEvents(3)).parts)).toMatch(/Pairs/);
});

test('the ticket has a full answer about an event of the record, if the record has all its parts', () => {
	// Of two sources of the move, the record does not say which one was there.
	expect(generalLessonFor(timelineOf(school)).ticket.example?.text).toBe(
		'Event: “The school opens with 212 pupils”. Told by: K. Warnke (Allerbote). ' +
			'Evidence: press reports. When it happened: 2 September 1968. ' +
			'When the source was made: 2 September 1968. ' +
			'Next source: Interview with Marta Ehlers, pupil 1968–1974, Class 10b, ' +
			'and what it says about this: “Lessons in coats” (January 1969).'
	);
	expect(generalLessonFor(shippedTimeline).ticket.example?.text).toContain('became public');
	// An earlier paper, with which the event contrasts, says nothing about it. A later one, which replies, does.
	expect(generalLessonFor(timelineOf(element)).ticket.example?.text).toMatch(
		/^Event: “Coster and Hevesy .*“Urbain and Dauvillier insist on celtium” \(17 February 1923\)\.$/
	);
	expect(generalLessonFor(firstEvents(1)).ticket.example).toBeUndefined();
});

test('few events need less time, and fewer than three cards are put in no order', () => {
	const lengths = [1, 2, 3, 4, 5, 6, 8].map((count) => {
		const { title, parts } = generalLessonFor(firstEvents(count));
		return [count, title, parts[0]?.some(({ cards }) => cards)];
	});
	expect(lengths).toEqual([
		[1, '20 minutes', false],
		[2, '25 minutes', false],
		[3, '30 minutes', true],
		[4, '35 minutes', true],
		[5, '40 minutes', true],
		[6, '45 minutes', true],
		[8, '45 minutes', true]
	]);
	expect(generalLessonFor(firstEvents(2)).prepare.join(' ')).not.toMatch(/cards/);
});

test('a title that makes no sense alone is picked only if there are too few others', () => {
	const id = 'a-week-later-about-120-000-march-in-leipzig';
	const picked = (most: number) => pickLessonEvents(timelineOf(berlin), most).map(({ id }) => id);
	for (const most of [3, 6, 10]) expect(picked(most)).not.toContain(id);
	expect(picked(11)).toContain(id);
	expect(picked(6)).toContain('about-70-000-march-in-leipzig-and-nobody-shoots');
});
