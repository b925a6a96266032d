import { afterAll, describe, expect, test } from 'vitest';
import { toBibtex } from '#lib/export/cite-data.ts';
import { toApa } from '#lib/export/cite.ts';
import { toIcs } from '#lib/export/ics.ts';
import { toMarkdown } from '#lib/export/markdown.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatEvent } from '#lib/messages/format-drawn.ts';
import { asKnown } from '#lib/record/as-known.ts';
import { lengthOfSpan } from '#lib/record/days-between.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { isBefore } from '#lib/record/time-order.ts';
import { toTimeline, type TimelineEvent } from '#lib/record/timeline.ts';
import { leadBreaks } from '#lib/timeline/layout/lead-label.ts';
import { anExcerpt } from '../export/an-excerpt.ts';
import { aFileOfDates, datesOfPeople } from '../fixtures/a-file-of-dates.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';
import { speak, speakEnglish } from './speak.ts';

type Id = keyof typeof datesOfPeople;

/** What is said of each date, wherever it is: on its card, in lists and tables, on the stage. */
const english: Record<Id, string> = {
	reign: '1087 to 1100',
	war: '1 September 1939 to 2 September 1945',
	demonstrations: '25 September to 9 October 1989',
	launch: '4 April 2025, 10:30 (UTC)',
	'launch-there': '4 April 2025, 03:30 (UTC−7)',
	vote: 'on 3 May or 7 May 2025',
	letter: 'May 2025, day unknown',
	encampment: 'since 19 August 2025',
	'sit-in': '26 August 2025, 09:30 to 17:00'
};

const record = toRecordData(readEventsFile(aFileOfDates(), 'dates'));
const timeline = toTimeline(record);
const eventOf = (id: string) => timeline.eventById.get(id) as TimelineEvent;

describe.each(Object.entries(english))('the date of the %s', (id, words) => {
	const event = eventOf(id);
	const excerpt = anExcerpt(aFileOfDates(), null, (each) => each.id === id);
	const first = words.charAt(0).toUpperCase() + words.slice(1);

	test('is said as the name of its mark, and under its label', () => {
		expect(formatEvent(event, 'en')).toContain(words);
		expect(leadBreaks(event, 'A lead', timeline)[0]?.at(-1)).toBe(words);
	});

	test('is in words in a calendar, in Markdown and in a citation', () => {
		const ics = toIcs(excerpt).replace(/\r\n /g, '').replaceAll('\\,', ',');
		expect(ics).toContain(`DESCRIPTION:${first}`);
		expect(toMarkdown(excerpt).replaceAll('\\', '')).toContain(first);
		const cited = { timeline: excerpt.timeline, event, origin: excerpt.origin };
		expect(toApa(cited)).toContain(`The ${id}`);
		expect(toBibtex(cited)).toContain(words);
	});
});

test('a calendar has them as spans of days and as times', () => {
	const ics = toIcs(anExcerpt(aFileOfDates()));
	const times = ics.match(/^DT(?:START|END).*$/gm)?.map((line) => line.trim());
	expect(times).toEqual([
		...['DTSTART;VALUE=DATE:10870101', 'DTEND;VALUE=DATE:11010101'],
		...['DTSTART;VALUE=DATE:19390901', 'DTEND;VALUE=DATE:19450903'],
		...['DTSTART;VALUE=DATE:19890925', 'DTEND;VALUE=DATE:19891010'],
		...['DTSTART:20250404T103000Z', 'DTSTART:20250404T103000Z'],
		...['DTSTART;VALUE=DATE:20250503', 'DTEND;VALUE=DATE:20250508'],
		...['DTSTART;VALUE=DATE:20250501', 'DTEND;VALUE=DATE:20250601'],
		...['DTSTART;VALUE=DATE:20250819', 'DTEND;VALUE=DATE:20260201'],
		...['DTSTART:20250826T093000', 'DTEND:20250826T170000']
	]);
});

test('the order is that of their starts, and two of one instant tie', () => {
	const ids = Object.keys(datesOfPeople);
	const certain = ids.flatMap((a, i) =>
		ids
			.slice(i + 1)
			.filter((b) => !isBefore(eventOf(a), eventOf(b)))
			.map((b) => `${a}, ${b}`)
	);
	expect(certain).toEqual(['launch, launch-there', 'vote, letter']);
	for (const [i, a] of ids.entries()) {
		for (const b of ids.slice(0, i)) expect(isBefore(eventOf(a), eventOf(b))).toBe(false);
	}
});

test('each is known from when it has begun, or from when all that it may be has passed', () => {
	const knownOn = (day: string) => asKnown(record, day).events.map(({ id }) => id);
	expect(knownOn('1093')).toEqual(['reign']);
	expect(knownOn('1944-12-31')).toEqual(['reign', 'war']);
	const saidOn = (day: string, id: Id) => {
		const event = asKnown(record, day).events.find((each) => each.id === id);
		return event && formatDate(event.date, 'en');
	};
	// Under way: when it ended was not known then.
	expect(saidOn('1944-12-31', 'war')).toBe('since 1 September 1939');
	expect(saidOn('1944-12-31', 'reign')).toBe('1087 to 1100');
	expect(saidOn('2025-08-26T12:00', 'sit-in')).toBe('since 26 August 2025, 09:30');
	expect(saidOn('2025-08-26', 'sit-in')).toBe('26 August 2025, 09:30 to 17:00');
	expect(knownOn('1989-10-01').at(-1)).toBe('demonstrations');
	expect(knownOn('2025-04-04T10:29')).not.toContain('launch');
	expect(knownOn('2025-04-04T10:30')).toContain('launch-there');
	expect(knownOn('2025-05-05')).not.toContain('vote');
	expect(knownOn('2025-05-07')).toContain('vote');
	expect(knownOn('2025-05-07')).not.toContain('letter');
	expect(knownOn('2025-08-20').at(-1)).toBe('encampment');
	expect(knownOn('2025-08-26').at(-1)).toBe('sit-in');
});

test('how long they lasted is counted in days', () => {
	expect(Object.keys(datesOfPeople).map((id) => lengthOfSpan(eventOf(id).date))).toEqual([
		...[null, 2194, 15],
		...[null, null, null, null, null, null]
	]);
});

/** The same words in the other languages, in the order of the events. */
const others: Record<string, readonly string[]> = {
	ar: [
		'من 1087 إلى 1100',
		'من 1 سبتمبر 1939 إلى 2 سبتمبر 1945',
		'من 25 سبتمبر إلى 9 أكتوبر 1989',
		'4 أبريل 2025، 10:30 (\u2066UTC\u2069)',
		'4 أبريل 2025، 03:30 (\u2066UTC−7\u2069)',
		'في 3 مايو أو 7 مايو 2025',
		'مايو 2025، اليوم غير معروف',
		'منذ 19 أغسطس 2025',
		'26 أغسطس 2025، من 09:30 إلى 17:00'
	],
	de: [
		'1087 bis 1100',
		'1. September 1939 bis 2. September 1945',
		'25. September bis 9. Oktober 1989',
		'4. April 2025, 10:30 Uhr (UTC)',
		'4. April 2025, 03:30 Uhr (UTC−7)',
		'am 3. Mai oder 7. Mai 2025',
		'Mai 2025, Tag unbekannt',
		'seit dem 19. August 2025',
		'26. August 2025, 09:30 bis 17:00 Uhr'
	],
	es: [
		'de 1087 a 1100',
		'del 1 de septiembre de 1939 al 2 de septiembre de 1945',
		'del 25 de septiembre al 9 de octubre de 1989',
		'4 de abril de 2025, 10:30 (UTC)',
		'4 de abril de 2025, 03:30 (UTC−7)',
		'el 3 de mayo o el 7 de mayo de 2025',
		'mayo de 2025, día desconocido',
		'desde el 19 de agosto de 2025',
		'26 de agosto de 2025, de 09:30 a 17:00'
	],
	fr: [
		'de 1087 à 1100',
		'du 1er septembre 1939 au 2 septembre 1945',
		'du 25 septembre au 9 octobre 1989',
		'4 avril 2025, 10:30 (UTC)',
		'4 avril 2025, 03:30 (UTC−7)',
		'le 3 mai ou le 7 mai 2025',
		'mai 2025, jour inconnu',
		'depuis le 19 août 2025',
		'26 août 2025, de 09:30 à 17:00'
	],
	he: [
		'1087 עד 1100',
		'1 בספטמבר 1939 עד 2 בספטמבר 1945',
		'25 בספטמבר עד 9 באוקטובר 1989',
		'4 באפריל 2025, 10:30 (\u2066UTC\u2069)',
		'4 באפריל 2025, 03:30 (\u2066UTC−7\u2069)',
		'ב־3 במאי או ב־7 במאי 2025',
		'מאי 2025, היום המדויק לא ידוע',
		'מאז 19 באוגוסט 2025',
		'26 באוגוסט 2025, 09:30 עד 17:00'
	],
	pt: [
		'de 1087 a 1100',
		'de 1 de setembro de 1939 a 2 de setembro de 1945',
		'de 25 de setembro a 9 de outubro de 1989',
		'4 de abril de 2025, 10:30 (UTC)',
		'4 de abril de 2025, 03:30 (UTC−7)',
		'em 3 de maio ou 7 de maio de 2025',
		'maio de 2025, dia desconhecido',
		'desde 19 de agosto de 2025',
		'26 de agosto de 2025, das 09:30 às 17:00'
	]
};

afterAll(speakEnglish);

test.each(Object.entries(others))('they are said in %s', async (language, expected) => {
	speak(language);
	const { formatDate } = await import('#lib/messages/dates.ts');
	expect(timeline.events.map(({ date }) => formatDate(date, language))).toEqual(expected);
});
