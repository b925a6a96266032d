import { quotePageOf } from '#lib/record/quote-page.ts';
import { laterQuoteSource, mayBeLaterQuote } from '#lib/record/quote-date.ts';
import { groupLinks } from '#lib/record/group-links.ts';
import { organisationBeside } from '#lib/record/organisation.ts';
import { isFigure, isStatement, standardId } from '#lib/record/kinds.ts';
import type { EventLink, Kind, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatTitle } from '#lib/messages/format-drawn.ts';
import { formatEvidence, formatLink, formatNumber } from '#lib/messages/format.ts';
import { formatDatedSource, formatQuoteSource } from '#lib/messages/format-sources.ts';
import { formatMaker } from '#lib/messages/name-sources.ts';
import * as cardMessages from '#language/cards';
import * as recordMessages from '#language/record';
import { sourcing as messages } from '#language/cards';
import { firstValues, labelled, type SourcingLine } from './sourcing-lines.ts';
import { isAsOfDay, whereItIs } from './sourcing-pages.ts';

/** A question and the lines of its answer. */
export interface SourcingAnswer {
	/** What the question is about. */
	topic: keyof typeof messages.questions;
	question: string;
	/** The answers that the record gives. */
	lines: readonly SourcingLine[];
}

/** The maximum number of listed statements with a common source. All events may have the same source. */
const maxShared = 8;

/**
 * Answers six questions about an event’s source from the record, no more precisely than the record. A question that the
 * record cannot answer is left out. Then come the questions that readers must answer themselves.
 *
 * @param timeline the timeline that contains the event; answers use only its facts
 * @param titleOf returns a placeholder until the titles of a large record are loaded
 */
export function sourcing(
	event: TimelineEvent,
	timeline: Timeline,
	titleOf: (event: TimelineEvent) => string = formatTitle
): SourcingAnswer[] {
	const toLine: EventsLine = (lead, events) => ({
		lead: cardMessages.link({ link: lead }),
		values: firstValues(events, (event) => ({ text: titleOf(event), href: `#${event.id}`, event }))
	});
	const answers: Omit<SourcingAnswer, 'question'>[] = [
		{ topic: 'who', lines: whoSays(event) },
		{ topic: 'how', lines: howTheyKnow(event, toLine) },
		{ topic: 'when', lines: whenItWas(event, timeline.language) },
		{ topic: 'toWhom', lines: toWhom(event) },
		{ topic: 'where', lines: whereItIs(event, timeline) },
		{ topic: 'others', lines: whatOthersSay(event, timeline, toLine) },
		{ topic: 'general', lines: messages.general.map((lead) => ({ lead })) }
	];
	return answers
		.filter(({ lines }) => lines.length > 0)
		.map((answer) => ({ ...answer, question: messages.questions[answer.topic] }));
}

/** Makes a line that lists other events, and begins with words on what they have in common. */
type EventsLine = (lead: string, events: readonly TimelineEvent[]) => SourcingLine;

/** One line for each type of link. */
const linkLines = (links: readonly EventLink[], toLine: EventsLine): SourcingLine[] =>
	groupLinks(links).map((group) =>
		toLine(
			formatLink(group[0]),
			group.map(({ event }) => event)
		)
	);

function howTheyKnow(event: TimelineEvent, toLine: EventsLine): SourcingLine[] {
	const evidence = formatEvidence(event);
	// The attribution of a report is about its quote only.
	const isOfQuote = event.statement && !isStatement(event.kind);
	const link = isOfQuote ? messages.quoteEvidence : messages.evidence;
	const values = [{ text: evidence ?? '', isInterface: true }];
	return [
		...(evidence === null ? [] : [{ lead: cardMessages.link({ link }), values }]),
		...linkLines(event.links.filter(isItsReport), toLine),
		...quotedFrom(event)
	];
}

function whatOthersSay(
	event: TimelineEvent,
	timeline: Timeline,
	toLine: EventsLine
): SourcingLine[] {
	const { links, disputed, unknown } = event;
	const related = linkLines(
		links.filter((link) => !isItsReport(link)),
		toLine
	);
	const none = { hasOthers: links.length > 0, isThen: isAsOfDay(timeline) };
	const shared = statementsBeside(event, timeline);
	const left = shared.length - maxShared;
	return [
		...(related.length > 0 ? related : [{ lead: messages.noRelated(none) }]),
		...(shared.length > 0 ? [toLine(messages.shared, shared.slice(0, maxShared))] : []),
		...(left > 0 ? [labelled(messages.moreShared, formatNumber(left))] : []),
		...(disputed ? [labelled(cardMessages.disputed, disputed)] : []),
		...(unknown ? [labelled(cardMessages.unknown, unknown)] : [])
	];
}

function whoSays(event: TimelineEvent): SourcingLine[] {
	const { statement, sources } = event;
	// The source that is quoted from is not listed again as a reporter.
	const quotePage = quotePageOf(event);
	const names = new Set(
		sources.map(formatMaker).filter((name) => !quotePage || name !== formatMaker(quotePage))
	);
	const publishers = firstValues([...names], (text) => ({ text }))
		.map(({ text }) => text)
		.join(recordMessages.comma);
	if (!statement) {
		return [
			{ lead: messages.nobody },
			// Only in an as-of timeline, because otherwise every event has a source.
			publishers ? labelled(messages.reportedBy, publishers) : { lead: messages.noSource }
		];
	}
	const { name, role } = statement.speaker;
	const organisation = organisationBeside(statement.speaker);
	return [
		labelled(messages.quoted, name),
		role
			? labelled(laterQuoteSource(event) ? messages.roleLater : messages.role, role)
			: { lead: messages.noRole },
		...(organisation ? [labelled(messages.organisation, organisation)] : []),
		...(publishers ? [labelled(messages.alsoReportedBy, publishers)] : [])
	];
}

/** Whether a link leads from an event to its report. */
const isItsReport = ({ type, isForward }: EventLink) => type === 'reported-by' && isForward;

function quotedFrom(event: TimelineEvent): SourcingLine[] {
	const page = quotePageOf(event);
	if (!page) return [];
	const values = [{ text: formatQuoteSource(page), isQuotePage: true }];
	return [{ lead: cardMessages.link({ link: cardMessages.quotedFrom }), values }];
}

/** The label of an event's date, which depends on its kind. */
function dateLabel(kind: Kind): string {
	const standard = standardId(kind);
	if (standard) return messages.dates[standard];
	if (isStatement(kind)) return messages.dates.statement;
	return isFigure(kind) ? messages.dates.measurement : messages.dates.protest;
}

function otherDate(kind: Kind): string {
	const standard = standardId(kind);
	return standard ? messages.otherDate({ kind: standard }) : messages.otherDateOf;
}

/** The date of the event, and what the record shows about the date of the words that it quotes. */
function whenItWas(event: TimelineEvent, language: string): SourcingLine[] {
	const { kind, date, known, statement } = event;
	const later = laterQuoteSource(event);
	// If the words were said at another time, the event's date is the date of the thing that the words are about.
	const isSaidThen = isStatement(kind) && !later && !mayBeLaterQuote(event);
	const label = isStatement(kind) && !isSaidThen ? messages.dates.protest : dateLabel(kind);
	const other = isStatement(kind) ? messages.otherDateOf : otherDate(kind);
	return [
		labelled(label, formatDate(date, language)),
		...(statement && !isSaidThen && !later ? [{ lead: other }] : []),
		...(later ? [labelled(messages.wordsFrom, formatDatedSource(later, language))] : []),
		...(known ? [labelled(messages.madePublic, formatDate(known, language))] : [])
	];
}

function toWhom({ statement }: TimelineEvent): SourcingLine[] {
	if (!statement) return [{ lead: messages.nobody }];
	const { to, channel } = statement;
	return [
		...(to ? [labelled(messages.to, to)] : []),
		...(channel ? [labelled(messages.channel, channel)] : [])
	];
}

/**
 * Other events of the track that quote someone else and share a source with this one. Empty until all texts are loaded.
 */
function statementsBeside(event: TimelineEvent, { events }: Timeline): TimelineEvent[] {
	if (!events.every(({ hasText }) => hasText)) return [];
	const linked = new Set(event.links.map((link) => link.event));
	return events.filter(
		(other) =>
			other !== event &&
			other.track === event.track &&
			other.statement &&
			other.statement.speaker !== event.statement?.speaker &&
			!linked.has(other) &&
			other.sources.some((source) => event.sources.includes(source))
	);
}
