import * as messages from '#language/make/lessons';
import { language } from '#grammar';
import * as recordMessages from '#language/record';
import { formatDate } from '#lib/messages/dates.ts';
import { formatList } from '#lib/messages/format-list.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import { shortenName } from '#lib/messages/short-text.ts';
import { laterQuoteSource } from '#lib/record/quote-date.ts';
import { isUndated } from './date-parts.ts';
import {
	nextKey,
	type DraftEvent,
	type DraftSource,
	type EditorDraft,
	type ItemKey
} from './draft.ts';
import type { Edit } from './edit.ts';
import { newQuestion, newLesson, newStep } from './empty-items.ts';
import { localClockOf, parseDraftDate } from './draft-date.ts';
import { findTwoAccounts, type TwoAccounts } from './two-accounts.ts';

/* Lesson plans to start from. They use events of the record, and take answers from it. An answer that the
   record does not contain is left empty for the author. */

/** The ids of the plans. */
export const lessonPlanIds = ['order', 'source', 'tellings'] as const;
/** The id of a plan. */
export type LessonPlanId = (typeof lessonPlanIds)[number];

/** A step of a lesson plan. */
interface PlanStep {
	minutes: number;
	title: string;
	/** What the teacher and the class do. */
	does: string;
	/** The events that the step shows to the class. */
	events?: readonly DraftEvent[];
	/** Questions and answers. An answer is empty if the record does not contain it. */
	asks?: readonly (readonly [question: string, answer: string])[];
}

/** A lesson plan, with texts in the language of the interface. */
interface PlannedLesson {
	title: string;
	goals: readonly string[];
	steps: readonly PlanStep[];
	ticket: string;
}

/** The number of cards in the plan “order”: as many as in the exercise. */
const maxCards = 6;

/** The events that a plan can use: those with a date and a title. */
export const usableEvents = (events: readonly DraftEvent[]): DraftEvent[] =>
	events.filter(({ title, date }) => title.trim() !== '' && !isUndated(date));

/** The minimum number of usable events for a plan. */
export const minUsableEvents = 2;

/**
 * Makes the edit that adds a lesson to a draft. Null if the lesson compares two accounts and the draft has none.
 *
 * @param events the draft's events in reading order; at least two must have a date and a title
 */
export function addLesson(
	draft: EditorDraft,
	planId: LessonPlanId,
	events: readonly DraftEvent[]
): { edit: Edit; key: ItemKey } | null {
	const plan = makePlan(draft, planId, usableEvents(events));
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
			const ask = { ...newQuestion(newKey(), step), question, answer };
			edits.push({ type: 'add', list: 'asks', item: ask });
		}
	}
	return { edit: { type: 'all', edits }, key };
}

function makePlan(
	draft: EditorDraft,
	planId: LessonPlanId,
	events: readonly DraftEvent[]
): PlannedLesson | null {
	if (planId === 'order') return orderPlan(draft, events);
	if (planId === 'source') return sourcePlan(draft, events);
	const found = findTwoAccounts(draft, events);
	return found && twoTellingsPlan(draft, found);
}

/** The title of an event, shortened, with the page's quotation marks. */
const quotedTitle = ({ title }: DraftEvent) => formatPageTitle(shortenName(title), language);

/**
 * The name of the person quoted; empty if there is no quote. A publisher is not enough, since it may only pass on what
 * others said.
 */
function quotedSpeaker({ speakers }: EditorDraft, event: DraftEvent): string {
	const speaker = event.quote && speakers.find(({ key }) => key === event.speaker);
	return speaker ? shortenName(speaker.name) : '';
}

/** The sources of an event. */
const sourcesOfEvent = ({ sources }: EditorDraft, event: DraftEvent) =>
	sources.filter(({ key }) => event.sources.includes(key));

/**
 * Lists the creators of an event's sources, for example “The record names: Mary Sarotte (Basic Books) and The Journal.”;
 * empty if there are none.
 */
function formatCreators(draft: EditorDraft, event: DraftEvent | undefined): string {
	const names = (event ? sourcesOfEvent(draft, event) : []).map(formatCreator).filter(Boolean);
	return names.length > 0
		? messages.source.from({ publishers: formatList([...new Set(names)]) })
		: '';
}

/** The author and publisher of a source. An interview without an author has its title in place of the author. */
function formatCreator({ author, publisher, title, type }: DraftSource): string {
	const by = author.trim() || (type === 'interview' ? title.trim() : '');
	return by && by !== publisher
		? `${shortenName(by)} (${shortenName(publisher)})`
		: shortenName(publisher);
}

/** The date on which the quote was said: that of the later interview or text, or else that of the event. */
function dateOfQuote(draft: EditorDraft, event: DraftEvent, speaker: string): string {
	const clock = localClockOf(draft);
	const date = parseDraftDate(event.date, clock);
	const sources = sourcesOfEvent(draft, event).map((source) => ({
		...source,
		id: source.key,
		published: parseDraftDate(source.published, clock)
	}));
	const statement = { speaker: { name: speaker }, source: { id: event.quotedFrom } };
	const later = date && laterQuoteSource({ date, statement, sources });
	return later ? later.published.edtf : event.date;
}

/** An event’s title, the speaker if one is given, and the date: “The mayor answers”: Ida Marsh, 4 March 2025. */
function titleWithDate(draft: EditorDraft, event: DraftEvent, speaker = ''): string {
	const date = speaker ? dateOfQuote(draft, event, speaker) : event.date;
	const parsed = parseDraftDate(date, localClockOf(draft));
	const when = parsed ? formatDate(parsed, draft.head.language) : date;
	const facts = [speaker, when].filter(Boolean);
	return messages.told({ event: quotedTitle(event), facts: facts.join(recordMessages.comma) });
}

/** An event’s title, the person quoted, and the date. If nobody is quoted, the names of the sources come last. */
function titleWithSpeaker(draft: EditorDraft, event: DraftEvent): string {
	const speaker = quotedSpeaker(draft, event);
	const title = titleWithDate(draft, event, speaker);
	return speaker ? title : [title, formatCreators(draft, event)].filter(Boolean).join(' ');
}

/** The texts of events about points that are unknown or disputed between sources, joined; may be empty. */
const openPointsText = (
	events: readonly DraftEvent[],
	fields: readonly ('disputed' | 'unknown')[]
) =>
	events
		.flatMap((event) => fields.map((field) => event[field].trim()))
		.filter(Boolean)
		.join(' ');

/** Picks at most `maxCards` events, as evenly as possible, including the first and the last. */
function pickSpread(events: readonly DraftEvent[]): DraftEvent[] {
	const count = Math.min(maxCards, events.length);
	const at = (i: number) => Math.round((i * (events.length - 1)) / (count - 1));
	return Array.from({ length: count }, (_, i) => events[at(i)]).flatMap((event) => event ?? []);
}

function orderPlan(draft: EditorDraft, events: readonly DraftEvent[]): PlannedLesson {
	const cards = pickSpread(events);
	const { order, exit } = messages;
	/** The titles on the cards, sorted alphabetically, so that the list does not reveal the order. */
	const cardTitles = cards.toSorted((a, b) => a.title.localeCompare(b.title)).map(quotedTitle);
	return {
		title: messages.starts.order,
		goals: order.goals,
		steps: [
			{ minutes: 5, ...order.open, asks: [[order.said, order.saidAnswer]] },
			{
				minutes: 15,
				title: order.cards.title,
				does: order.cards.does({ events: formatList(cardTitles) }),
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

function sourcePlan(draft: EditorDraft, events: readonly DraftEvent[]): PlannedLesson {
	const event = events.toSorted((a, b) => b.sources.length - a.sources.length)[0];
	const { source, exit } = messages;
	const title = event ? quotedTitle(event) : '';
	return {
		title: messages.starts.source,
		goals: source.goals,
		steps: [
			{
				minutes: 8,
				title: source.read.title,
				does: source.read.does({ event: title }),
				events: event ? [event] : [],
				asks: [[source.who, event ? titleWithSpeaker(draft, event) : '']]
			},
			{
				minutes: 15,
				...source.leave,
				asks: [
					[source.behind, formatCreators(draft, event)],
					[source.origin, '']
				]
			},
			{
				minutes: 12,
				...source.talk,
				asks: [[source.open, event ? openPointsText([event], ['unknown', 'disputed']) : '']]
			},
			{ minutes: 5, ...exit }
		],
		ticket: source.ticket({ event: title })
	};
}

/** A plan that compares two accounts of one thing, as found by `findTwoAccounts`. */
function twoTellingsPlan(
	draft: EditorDraft,
	{ events: pair, sources }: TwoAccounts
): PlannedLesson {
	const nameOf = ({ title, publisher }: DraftSource) =>
		title.trim() ? formatPageTitle(shortenName(title), language) : shortenName(publisher);
	const [first = '', second = ''] = sources ? sources.map(nameOf) : pair.map(quotedTitle);
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
			{
				minutes: 12,
				...tellings.compare,
				asks: [[tellings.differ, openPointsText(pair, ['disputed'])]]
			},
			{
				minutes: 13,
				...tellings.settle,
				asks: [
					[messages.source.open, openPointsText(pair, ['unknown'])],
					[tellings.next, '']
				]
			},
			{ minutes: 5, ...exit }
		],
		ticket: tellings.ticket
	};
}
