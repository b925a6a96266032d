import { describe, expect, test } from 'vitest';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import type { Statement, TimelineEvent } from '#lib/record/timeline.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aTimelineOf, shippedTimeline } from '../fixtures/a-timeline.ts';

const smith = 'Brad Smith, Microsoft vice chair and president';

test('the speaker, in every statement of the record', () => {
	const lines = shippedTimeline.events.flatMap((event) =>
		event.statement
			? [[event.id, formatSpeakerText(formatSpeaker(event, event.statement, 'en'))]]
			: []
	);
	expect(lines).toEqual([
		['imod-2025-02-24-town-hall', 'Microsoft, in a statement to AP'],
		[
			'imod-2025-04-04-50th-anniversary',
			'Ibtihal Aboussad, Microsoft employee, to Mustafa Suleyman, who was on stage, called out in the room'
		],
		['imod-2025-05-15-no-evidence-statement', 'Microsoft, in an unsigned corporate blog post'],
		[
			'imod-2025-05-19-build-keynote',
			'Joe Lopez, Microsoft firmware engineer, called out in the hall'
		],
		['imod-2025-08-15-external-review', 'Microsoft, in a corporate blog update'],
		[
			'imod-2025-08-19-encampment',
			'Hossam Nasr, former Microsoft employee and protest leader, to people on the plaza, by microphone'
		],
		[
			'imod-2025-08-26-smith-office-sit-in',
			'Abdo Mohamed, former Microsoft employee and organizer of No Azure for Apartheid, not one of the seven, in an interview with KIRO 7'
		],
		['imod-2025-08-26-smith-press-conference', `${smith}, at a press conference`],
		['imod-2025-08-27-dismissals', 'Microsoft, in a statement'],
		[
			'imod-2025-09-25-evidence-statement',
			`${smith}, in a message to Microsoft employees, also posted publicly`
		],
		[
			'imod-2025-09-25-services-disabled',
			`${smith}, in a message to Microsoft employees, also posted publicly`
		],
		[
			'imod-2025-09-25-mass-surveillance-principle',
			`${smith}, in a message to Microsoft employees, also posted publicly`
		],
		['imod-2025-09-25-idf-reply', 'Israel Defense Forces, in a statement'],
		[
			'ice-2025-12-internal-response',
			'Microsoft, in a reported reply to Microsoft sources, as quoted by Windows Central'
		],
		['ice-2026-01-contracts-response', 'Microsoft, as quoted by Windows Central'],
		['ice-2026-02-ai-tools-claim', '+972 Magazine, in an article'],
		['ice-2026-02-operational-use-statement', 'Microsoft spokesperson, unnamed, to The Guardian'],
		[
			'ice-2026-02-17-spokesperson-statement',
			'Microsoft spokesperson, unnamed, to The Guardian, +972 Magazine, Local Call and Reuters'
		],
		['ice-2026-02-18-naa-statement', 'No Azure for Apartheid, in a statement'],
		[
			'imod-2026-05-18-coalition-letter',
			'Marwa Fatafta, MENA Policy and Advocacy Director at Access Now, in a press release on the joint letter'
		],
		['imod-2026-06-final-update', 'Microsoft, in a summary document']
	]);
});

describe('a statement', () => {
	const [, answer] = aTimelineOf(aFile()).events as [TimelineEvent, TimelineEvent];
	const { statement } = answer;
	if (!statement) throw new Error('the answer is a statement');
	const say = (change: Partial<Statement>, event: Partial<TimelineEvent> = {}, language = 'en') =>
		formatSpeakerText(
			formatSpeaker({ ...answer, ...event }, { ...statement, ...change }, language)
		);
	const who = 'A. Speaker, director, A Company';

	test.each<[string | null, string | null, string]>([
		['email', 'The Paper', `${who}, in an email to The Paper`],
		['email', null, `${who}, in an email`],
		['TV interview', 'The Paper', `${who}, in a TV interview with The Paper`],
		['emails', 'The Paper', `${who}, to The Paper, emails`],
		['the annual report', null, `${who}, in the annual report`],
		['user post', 'all', `${who}, in a user post to all`],
		['unsigned letter, undated', 'all', `${who}, in an unsigned letter to all, undated`],
		['hearing', 'the Senate', `${who}, at a hearing, to the Senate`],
		['X', 'all', `${who}, to all, X`],
		['Speech, noted', 'The town council', `${who}, in a speech to the town council, noted`],
		['An interview', 'Class 10b', `${who}, in an interview with Class 10b`],
		['CNN interview', 'The Guardian', `${who}, in a CNN interview with The Guardian`],
		['impost', null, `${who}, impost`],
		[null, 'all', `${who}, to all`],
		[null, null, who]
	])('through %s, to %s', (channel, to, expected) => {
		expect(say({ channel, to })).toBe(expected);
	});

	test('in another language has the record’s words, and no sentence around them', () => {
		expect(say({ channel: 'statement', to: 'AP' }, {}, 'de')).toBe(`${who}, to AP, statement`);
	});

	test('is quoted by a publisher only where it is second-hand and can be from one alone', () => {
		const speaker = {
			id: 'm',
			name: 'A Company (as reported)',
			role: 'company',
			organisation: 'A Company'
		};
		const said = { speaker, to: null, channel: null, source: null };
		const [paper, journal] = answer.sources;
		if (!paper || !journal) throw new Error('the answer has two sources');
		const secondHand = { attribution: 'reported', sources: [paper] } as const;
		expect(say(said, secondHand)).toBe('A Company, as quoted by The Paper');
		const plain = 'A Company (as reported), company';
		expect(say(said, { ...secondHand, sources: [paper, journal] })).toBe(plain);
		expect(say(said, { ...secondHand, sources: [] })).toBe(plain);
		expect(say(said, { ...secondHand, attribution: 'spokesperson' })).toBe(plain);
		const source = { id: 'paper', href: null };
		expect(say({ ...said, source }, secondHand)).toBe('A Company, as quoted by The Paper');
		const named = { ...speaker, name: 'A. Speaker' };
		const byName = 'A. Speaker, company, A Company';
		expect(say({ ...said, speaker: named }, secondHand)).toBe(`${byName}, as quoted by The Paper`);
		expect(say({ ...said, speaker: named, source }, secondHand)).toBe(byName);
	});

	test('has its texts apart from the interface’s words', () => {
		const line = formatSpeaker(answer, statement, 'en');
		expect(line.name).toBe('A. Speaker');
		expect(line.rest.filter(({ isRecord }) => isRecord).map(({ text }) => text)).toEqual([
			'director',
			'A Company',
			'email',
			'The Paper'
		]);
	});
});
