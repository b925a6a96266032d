import { quoteSourceOf } from '#lib/record/quote-source.ts';
import { laterQuoteSource, mayBeLaterQuote } from '#lib/record/quote-date.ts';
import { groupLinks } from '#lib/record/group-links.ts';
import { organisationBeside } from '#lib/record/organisation.ts';
import { isFigure, isStatement, standardKindId } from '#lib/record/kinds.ts';
import type { EventLink, Kind, SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatTitle } from '#lib/messages/format-drawn.ts';
import { formatEvidence, formatLink, formatNumber } from '#lib/messages/format.ts';
import { formatPublished, formatQuoteSource } from '#lib/messages/format-sources.ts';
import { formatSourceMaker } from '#lib/messages/name-sources.ts';
import * as cardMessages from '#language/cards';
import * as recordMessages from '#language/record';
import { sourcing as messages } from '#language/cards';
import { firstValues, labelledLine, type SourcingLine } from './sourcing-lines.ts';
import { showsAsOfDay, whereLines } from './sourcing-pages.ts';

/** A question and the lines of its answer. */
export interface SourcingAnswer {
	/** The subject of the question. */
	topic: keyof typeof messages.questions;
	question: string;
	/** The answers from the record. */
	lines: readonly SourcingLine[];
}

/** The maximum number of statements with a shared source that are listed. In some records, all events have one source. */
const maxSharedStatements = 8;

/**
 * Answers six questions about an event’s source from the record, never more precisely than the record. Questions that
 * the record cannot answer are left out. At the end are the questions that readers must answer themselves.
 *
 * @param timeline the timeline that contains the event; only its facts are used
 * @param titleOf returns a placeholder until the titles of a large record are loaded
 */
export function sourcingAnswers(
	event: TimelineEvent,
	timeline: Timeline,
	titleOf: (event: TimelineEvent) => string = formatTitle
): SourcingAnswer[] {
	const toEventsLine: MakeEventsLine = (intro, events) => ({
		intro: cardMessages.link({ link: intro }),
		values: firstValues(events, (event) => ({ text: titleOf(event), href: `#${event.id}`, event }))
	});
	const answers: Omit<SourcingAnswer, 'question'>[] = [
		{ topic: 'who', lines: whoLines(event) },
		{ topic: 'how', lines: howLines(event, toEventsLine) },
		{ topic: 'when', lines: whenLines(event, timeline.language) },
		{ topic: 'toWhom', lines: toWhomLines(event) },
		{ topic: 'where', lines: whereLines(event, timeline) },
		{ topic: 'others', lines: othersLines(event, timeline, toEventsLine) },
		{ topic: 'general', lines: messages.general.map((intro) => ({ intro })) }
	];
	return answers
		.filter(({ lines }) => lines.length > 0)
		.map((answer) => ({ ...answer, question: messages.questions[answer.topic] }));
}

/** Makes a line that lists other events. @param intro words before the list */
type MakeEventsLine = (intro: string, events: readonly TimelineEvent[]) => SourcingLine;

/** Lines about linked events, one for each type of link. */
const linkLines = (links: readonly EventLink[], toEventsLine: MakeEventsLine): SourcingLine[] =>
	groupLinks(links).map((group) =>
		toEventsLine(
			formatLink(group[0]),
			group.map(({ event }) => event)
		)
	);

function howLines(event: TimelineEvent, toEventsLine: MakeEventsLine): SourcingLine[] {
	const evidence = formatEvidence(event);
	// The attribution of a report is only about the quote in it.
	const isOfQuote = event.statement && !isStatement(event.kind);
	const link = isOfQuote ? messages.quoteEvidence : messages.evidence;
	const values = [{ text: evidence ?? '', isInterface: true }];
	return [
		...(evidence === null ? [] : [{ intro: cardMessages.link({ link }), values }]),
		...linkLines(event.links.filter(leadsToItsReport), toEventsLine),
		...quotedFromLines(event)
	];
}

function othersLines(
	event: TimelineEvent,
	timeline: Timeline,
	toEventsLine: MakeEventsLine
): SourcingLine[] {
	const { links, disputed, unknown } = event;
	const related = linkLines(
		links.filter((link) => !leadsToItsReport(link)),
		toEventsLine
	);
	const none = { hasOthers: links.length > 0, isThen: showsAsOfDay(timeline) };
	const shared = statementsWithSharedSource(event, timeline);
	const unlistedCount = shared.length - maxSharedStatements;
	return [
		...(related.length > 0 ? related : [{ intro: messages.noRelated(none) }]),
		...(shared.length > 0
			? [toEventsLine(messages.shared, shared.slice(0, maxSharedStatements))]
			: []),
		...(unlistedCount > 0 ? [labelledLine(messages.moreShared, formatNumber(unlistedCount))] : []),
		...(disputed ? [labelledLine(cardMessages.disputed, disputed)] : []),
		...(unknown ? [labelledLine(cardMessages.unknown, unknown)] : [])
	];
}

function whoLines(event: TimelineEvent): SourcingLine[] {
	const { statement, sources } = event;
	// The source of the quote is not listed again among the publishers that report the event.
	const quotePage = quoteSourceOf(event);
	const names = new Set(
		sources
			.map(formatSourceMaker)
			.filter((name) => !quotePage || name !== formatSourceMaker(quotePage))
	);
	const publishers = firstValues([...names], (text) => ({ text }))
		.map(({ text }) => text)
		.join(recordMessages.comma);
	if (!statement) {
		return [
			{ intro: messages.nobody },
			// An event has no source only if the page shows a past day on which its sources were not public yet.
			publishers ? labelledLine(messages.reportedBy, publishers) : { intro: messages.noSource }
		];
	}
	const { name, role } = statement.speaker;
	const organisation = organisationBeside(statement.speaker);
	return [
		labelledLine(messages.quoted, name),
		role
			? labelledLine(laterQuoteSource(event) ? messages.roleLater : messages.role, role)
			: { intro: messages.noRole },
		...(organisation ? [labelledLine(messages.organisation, organisation)] : []),
		...(publishers ? [labelledLine(messages.otherSources, publishers)] : [])
	];
}

/** Whether a link leads from an event to the report of that event. */
const leadsToItsReport = ({ type, isForward }: EventLink) => type === 'reported-by' && isForward;

function quotedFromLines(event: TimelineEvent): SourcingLine[] {
	const page = quoteSourceOf(event);
	if (!page) return [];
	const values = [{ text: formatQuoteSource(page), isQuotePage: true }];
	return [{ intro: cardMessages.link({ link: cardMessages.quotedFrom }), values }];
}

/** The label of an event's date, which depends on its kind. */
function dateLabel(kind: Kind): string {
	const standard = standardKindId(kind);
	if (standard) return messages.dates[standard];
	if (isStatement(kind)) return messages.dates.statement;
	return isFigure(kind) ? messages.dates.measurement : messages.dates.protest;
}

function otherDateText(kind: Kind): string {
	const standard = standardKindId(kind);
	return standard ? messages.otherDate({ kind: standard }) : messages.otherDateOf;
}

/** Lines about the date of the event, and about the date of the quoted words. */
function whenLines(event: TimelineEvent, language: string): SourcingLine[] {
	const { kind, date, known, statement } = event;
	const later = laterQuoteSource(event);
	// The words may have been said at another time. Then the event's date is not the date of the words, but of their
	// subject.
	const isSaidThen = isStatement(kind) && !later && !mayBeLaterQuote(event);
	const label = isStatement(kind) && !isSaidThen ? messages.dates.protest : dateLabel(kind);
	const otherDateLine = isStatement(kind) ? messages.otherDateOf : otherDateText(kind);
	return [
		labelledLine(label, formatDate(date, language)),
		...(statement && !isSaidThen && !later ? [{ intro: otherDateLine }] : []),
		...(later ? [labelledLine(messages.wordsFrom, formatDatedSource(later, language))] : []),
		...(known ? [labelledLine(messages.madePublic, formatDate(known, language))] : [])
	];
}

/** “Interview with Marta Ehlers, 12 November 2025”. */
const formatDatedSource = (source: SourceData, language: string): string =>
	[formatQuoteSource(source), formatPublished(source, language) ?? []]
		.flat()
		.join(recordMessages.comma);

function toWhomLines({ statement }: TimelineEvent): SourcingLine[] {
	if (!statement) return [{ intro: messages.nobody }];
	const { to, channel } = statement;
	return [
		...(to ? [labelledLine(messages.to, to)] : []),
		...(channel ? [labelledLine(messages.channel, channel)] : [])
	];
}

/**
 * Other events of the track that quote someone else, have a source in common with this event, and are not linked to it.
 * Empty until all texts are loaded.
 */
function statementsWithSharedSource(event: TimelineEvent, { events }: Timeline): TimelineEvent[] {
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
