import * as messages from '#language/make/lessons';
import { language } from '#grammar';
import * as recordMessages from '#language/record';
import { formatDate } from '#lib/messages/dates.ts';
import { formatList } from '#lib/messages/format-list.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import { shortName } from '#lib/messages/short-text.ts';
import { laterQuoteSource } from '#lib/record/quote-date.ts';
import { isUndated } from './date-parts.ts';
import { nextKey, type DraftEvent, type DraftSource, type EditorDraft, type Key } from './draft.ts';
import type { Edit } from './edit.ts';
import { newAsk, newLesson, newStep } from './empty-items.ts';
import { clockOfDraft, parseDraftDate } from './draft-date.ts';
import { findTellings, type Tellings } from './two-tellings.ts';

/*
 * Lesson plans to begin with. Each names events of the record and answers its questions from the record. Answers
 * that the record does not have are left empty, for the author to write.
 */

/** The ids of the plans with which a lesson can begin. */
export const lessonStarts = ['order', 'source', 'tellings'] as const;
/** The name of a plan with which a lesson can begin. */
export type LessonStart = (typeof lessonStarts)[number];

/** A step of a plan. */
interface Part {
	minutes: number;
	title: string;
	does: string;
	events?: readonly DraftEvent[];
	/** An answer is empty if the record does not have it. */
	asks?: readonly (readonly [question: string, answer: string])[];
}

/** A plan of a lesson, in the texts of the interface. */
interface Plan {
	title: string;
	goals: readonly string[];
	steps: readonly Part[];
	ticket: string;
}

/** How many cards the first plan has: as many as the exercise. */
const maxCards = 6;

/** The events that a plan can name, which need a date and a title. */
export const namedEvents = (events: readonly DraftEvent[]): DraftEvent[] =>
	events.filter(({ title, date }) => title.trim() !== '' && !isUndated(date));

/** The minimum number of events with a date and a title that a plan needs. */
export const minEvents = 2;

/**
 * Makes the edit that adds a lesson to a draft. Null if the draft has no two accounts of one thing for a lesson that
 * compares them.
 *
 * @param events the draft's events in reading order. At least two need a date and a title, so that a plan can name them
 */
export function addLesson(
	draft: EditorDraft,
	start: LessonStart,
	events: readonly DraftEvent[]
): { edit: Edit; key: Key } | null {
	const plan = planOf(draft, start, namedEvents(events));
	if (!plan) return null;
	const key = nextKey(draft);
	let { next } = draft;
	const newKey = () => `+${next++}`;
	const { title, ticket } = plan;
	const lesson = { ...newLesson(newKey()), title, goals: plan.goals.join('\n'), ticket };
	const edits: Edit[] = [{ type: 'add', list: 'lessons', item: lesson }];
	for (const { minutes, title, does, events = [], asks = [] } of plan.steps) {
		const step = newKey();
		const item = { ...newStep(step, key), minutes: `${minutes}`, title, does };
		const keys = events.map((event) => event.key);
		edits.push({ type: 'add', list: 'steps', item: { ...item, events: keys } });
		for (const [question, answer] of asks) {
			const ask = { ...newAsk(newKey(), step), question, answer };
			edits.push({ type: 'add', list: 'asks', item: ask });
		}
	}
	return { edit: { type: 'all', edits }, key };
}

function planOf(
	draft: EditorDraft,
	start: LessonStart,
	events: readonly DraftEvent[]
): Plan | null {
	if (start === 'order') return orderEvents(draft, events);
	if (start === 'source') return questionSource(draft, events);
	const found = findTellings(draft, events);
	return found && twoTellings(draft, found);
}

/** The title of an event, in the page’s style and shortened. */
const titleOf = ({ title }: DraftEvent) => formatPageTitle(shortName(title), language);

/** The name of the person quoted; empty if nobody is, because a publisher need not be the source of the account. */
function voiceOf({ speakers }: EditorDraft, event: DraftEvent): string {
	const speaker = event.quote && speakers.find(({ key }) => key === event.speaker);
	return speaker ? shortName(speaker.name) : '';
}

/** The sources of an event. */
const sourcesOf = ({ sources }: EditorDraft, event: DraftEvent) =>
	sources.filter(({ key }) => event.sources.includes(key));

/** “The record names: Mary Sarotte (Basic Books) and The Journal.”; empty if it names none. */
function nameMakers(draft: EditorDraft, event: DraftEvent | undefined): string {
	const names = (event ? sourcesOf(draft, event) : []).map(makerOf).filter(Boolean);
	return names.length > 0
		? messages.source.from({ publishers: formatList([...new Set(names)]) })
		: '';
}

/** Who made a source: its author and its publisher, or the title of an interview. */
function makerOf({ author, publisher, title, type }: DraftSource): string {
	const by = author.trim() || (type === 'interview' ? title.trim() : '');
	return by && by !== publisher
		? `${shortName(by)} (${shortName(publisher)})`
		: shortName(publisher);
}

/** When the quoted words were said: in a later interview or text, or else at the time of the event. */
function dateOfWords(draft: EditorDraft, event: DraftEvent, speaker: string): string {
	const clock = clockOfDraft(draft);
	const date = parseDraftDate(event.date, clock);
	const sources = sourcesOf(draft, event).map((source) => ({
		...source,
		id: source.key,
		published: parseDraftDate(source.published, clock)
	}));
	const statement = { speaker: { name: speaker }, source: { id: event.quotedFrom } };
	const later = date && laterQuoteSource({ date, statement, sources });
	return later ? later.published.edtf : event.date;
}

/** An event’s title with the speaker, if one is given, and the date: “The mayor answers”: 4 March 2025. */
function titleWithDate(draft: EditorDraft, event: DraftEvent, voice = ''): string {
	const date = voice ? dateOfWords(draft, event, voice) : event.date;
	const said = parseDraftDate(date, clockOfDraft(draft));
	const when = said ? formatDate(said, draft.head.language) : date;
	const facts = [voice, when].filter(Boolean);
	return messages.told({ event: titleOf(event), facts: facts.join(recordMessages.comma) });
}

/** “The mayor answers”: Ida Marsh, 4 March 2025. If nobody is quoted, the sources are named after it. */
function titleWithSpeaker(draft: EditorDraft, event: DraftEvent): string {
	const voice = voiceOf(draft, event);
	const title = titleWithDate(draft, event, voice);
	return voice ? title : [title, nameMakers(draft, event)].filter(Boolean).join(' ');
}

/** What the record leaves open about events, and where sources differ. */
const openIn = (events: readonly DraftEvent[], fields: readonly ('disputed' | 'unknown')[]) =>
	events
		.flatMap((event) => fields.map((field) => event[field].trim()))
		.filter(Boolean)
		.join(' ');

/** At most `maxCards` of the events, with the first and the last, spread as evenly as possible. */
function spread(events: readonly DraftEvent[]): DraftEvent[] {
	const count = Math.min(maxCards, events.length);
	const at = (i: number) => Math.round((i * (events.length - 1)) / (count - 1));
	return Array.from({ length: count }, (_, i) => events[at(i)]).flatMap((event) => event ?? []);
}

function orderEvents(draft: EditorDraft, events: readonly DraftEvent[]): Plan {
	const cards = spread(events);
	const { order, exit } = messages;
	/** Sorted by title, so that the list does not reveal the order. */
	const dealt = cards.toSorted((a, b) => a.title.localeCompare(b.title)).map(titleOf);
	return {
		title: messages.starts.order,
		goals: order.goals,
		steps: [
			{ minutes: 5, ...order.open, asks: [[order.said, order.saidAnswer]] },
			{
				minutes: 15,
				title: order.cards.title,
				does: order.cards.does({ events: formatList(dealt) }),
				asks: [[order.unsure, '']]
			},
			{
				minutes: 15,
				...order.compare,
				events: cards,
				asks: [[order.when, cards.map((event) => titleWithDate(draft, event)).join(' ')]]
			},
			{ minutes: 5, ...exit }
		],
		ticket: order.ticket
	};
}

function questionSource(draft: EditorDraft, events: readonly DraftEvent[]): Plan {
	const event = events.toSorted((a, b) => b.sources.length - a.sources.length)[0];
	const { source, exit } = messages;
	const named = event ? titleOf(event) : '';
	return {
		title: messages.starts.source,
		goals: source.goals,
		steps: [
			{
				minutes: 8,
				title: source.read.title,
				does: source.read.does({ event: named }),
				events: event ? [event] : [],
				asks: [[source.who, event ? titleWithSpeaker(draft, event) : '']]
			},
			{
				minutes: 15,
				...source.leave,
				asks: [
					[source.behind, nameMakers(draft, event)],
					[source.origin, '']
				]
			},
			{
				minutes: 12,
				...source.talk,
				asks: [[source.open, event ? openIn([event], ['unknown', 'disputed']) : '']]
			},
			{ minutes: 5, ...exit }
		],
		ticket: source.ticket({ event: named })
	};
}

/** The plan that compares two accounts of one thing, which `findTellings` has found. */
function twoTellings(draft: EditorDraft, { events: pair, sources }: Tellings): Plan {
	const nameOf = ({ title, publisher }: DraftSource) =>
		title.trim() ? formatPageTitle(shortName(title), language) : shortName(publisher);
	const [first = '', second = ''] = sources ? sources.map(nameOf) : pair.map(titleOf);
	const { tellings, exit } = messages;
	return {
		title: messages.starts.tellings,
		goals: tellings.goals,
		steps: [
			{
				minutes: 10,
				title: tellings.read.title,
				does: tellings.read.does({ first, second }),
				events: pair,
				asks: [[tellings.who, pair.map((event) => titleWithSpeaker(draft, event)).join(' ')]]
			},
			{ minutes: 12, ...tellings.compare, asks: [[tellings.differ, openIn(pair, ['disputed'])]] },
			{
				minutes: 13,
				...tellings.settle,
				asks: [
					[messages.source.open, openIn(pair, ['unknown'])],
					[tellings.next, '']
				]
			},
			{ minutes: 5, ...exit }
		],
		ticket: tellings.ticket
	};
}
