import { carrierOf } from '#lib/record/carrier.ts';
import { groupLinks } from '#lib/record/group-links.ts';
import { organisationBeside } from '#lib/record/organisation.ts';
import { isFigure, isStatement, standardId } from '#lib/record/kinds.ts';
import type { EventLink, Kind, SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatTitle } from '#lib/messages/format-drawn.ts';
import {
	formatEvidence,
	formatHost,
	formatLater,
	formatLink,
	formatNumber,
	reporterOf
} from '#lib/messages/format.ts';
import { formatCarrier, formatPlace, formatPublished } from '#lib/messages/format-sources.ts';
import type { AddressData } from '#lib/record/record-data.ts';
import { firstFew } from './first-few.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import * as cardMessages from '#language/cards';
import * as recordMessages from '#language/record';
import { sourcing as messages } from '#language/cards';

/** A part of an answer: a text, a page or another event. */
export interface SourcingValue {
	text: string;
	/** Whether the text is the interface’s; all others are the record’s. */
	isInterface?: boolean;
	/** Of a page, if its address is safe, or of an event’s card. */
	href?: string | null;
	event?: TimelineEvent;
	/** Whether the text names the page that has the quoted words. */
	isCarrier?: boolean;
}

export interface SourcingLine {
	/** The interface’s text: a whole sentence, or the words before the values; empty before a source. */
	lead: string;
	values?: readonly SourcingValue[];
}

/** A question and the lines of its answer. */
export interface SourcingAnswer {
	topic: keyof typeof messages.questions;
	question: string;
	lines: readonly SourcingLine[];
}

/** At most this many statements with a common source are listed: all events of a record may have one source. */
const maxShared = 8;

/**
 * Answers six questions about an event’s source from the record, no more precisely than the record. One that
 * the record says nothing about is left out. Then come the questions that readers must answer themselves.
 *
 * @param timeline the one that contains the event; only facts in it are told
 * @param titleOf gives a placeholder until the titles of a large record have been loaded
 */
export function sourcing(
	event: TimelineEvent,
	timeline: Timeline,
	titleOf: (event: TimelineEvent) => string = formatTitle
): SourcingAnswer[] {
	const { statement, sources, links, disputed, unknown } = event;
	const { language } = timeline;
	const named = (lead: string, events: readonly TimelineEvent[]): SourcingLine => ({
		lead: cardMessages.link({ link: lead }),
		values: fewOf(events, (event) => ({ text: titleOf(event), href: `#${event.id}`, event }))
	});
	/** Links of the same name share one line. */
	const linked = (links: readonly EventLink[]) =>
		groupLinks(links).map((group) =>
			named(
				formatLink(group[0]),
				group.map(({ event }) => event)
			)
		);
	const evidence = formatEvidence(event);
	const others = linked(links.filter((link) => !isItsReport(link)));
	const shared = statementsBeside(event, timeline);
	/** An as-of timeline lacks what became public later, so “no” needs “by then”. */
	const isThen = timeline.asOf !== undefined;
	const left = shared.length - maxShared;
	const answers: Omit<SourcingAnswer, 'question'>[] = [
		{ topic: 'who', lines: whoSays(event) },
		{
			topic: 'how',
			lines: [
				// The attribution of a report covers only its quote.
				...(evidence === null
					? []
					: [
							{
								lead: cardMessages.link({
									link:
										statement && !isStatement(event.kind)
											? messages.quoteEvidence
											: messages.evidence
								}),
								values: [{ text: evidence, isInterface: true }]
							}
						]),
				...linked(links.filter(isItsReport)),
				...quotedFrom(event)
			]
		},
		{ topic: 'when', lines: whenItWas(event, language) },
		{ topic: 'toWhom', lines: toWhom(event) },
		{
			topic: 'where',
			lines: [
				...sources.slice(0, firstFew).map((source) => pageOf(source, language)),
				...moreOf(sources).map((value) => ({ lead: '', values: [value] })),
				...noCopyOf(sources, isThen)
			]
		},
		{
			topic: 'others',
			lines: [
				...(others.length > 0
					? others
					: [{ lead: messages.noRelated({ hasOthers: links.length > 0, isThen }) }]),
				...(shared.length > 0 ? [named(messages.shared, shared.slice(0, maxShared))] : []),
				...(left > 0 ? [said(messages.moreShared, formatNumber(left))] : []),
				...(disputed ? [said(cardMessages.disputed, disputed)] : []),
				...(unknown ? [said(cardMessages.unknown, unknown)] : [])
			]
		},
		{ topic: 'general', lines: messages.general.map((lead) => ({ lead })) }
	];
	return answers
		.filter(({ lines }) => lines.length > 0)
		.map((answer) => ({ ...answer, question: messages.questions[answer.topic] }));
}

/** The first of them, and how many more there are: the card itself shows all that are asked for. */
function fewOf<Item>(
	items: readonly Item[],
	valueOf: (item: Item) => SourcingValue
): SourcingValue[] {
	return [...items.slice(0, firstFew).map(valueOf), ...moreOf(items)];
}

function moreOf({ length }: { readonly length: number }): SourcingValue[] {
	if (length <= firstFew) return [];
	return [
		{ text: cardMessages.more({ count: formatNumber(length - firstFew) }), isInterface: true }
	];
}

function said(what: string, text: string): SourcingLine {
	return { lead: cardMessages.link({ link: what }), values: [{ text }] };
}

function whoSays(event: TimelineEvent): SourcingLine[] {
	const { statement, sources } = event;
	// One that quotes the words does not report them again.
	const carrier = carrierOf(event);
	const names = new Set(
		sources.map(reporterOf).filter((name) => !carrier || name !== reporterOf(carrier))
	);
	const publishers = fewOf([...names], (text) => ({ text }))
		.map(({ text }) => text)
		.join(recordMessages.comma);
	if (!statement) {
		return [
			{ lead: messages.nobody },
			// Only in an as-of timeline: otherwise every event has a source.
			publishers ? said(messages.reportedBy, publishers) : { lead: messages.noSource }
		];
	}
	const { name, role } = statement.speaker;
	const organisation = organisationBeside(statement.speaker);
	return [
		said(messages.quoted, name),
		role ? said(messages.role, role) : { lead: messages.noRole },
		...(organisation ? [said(messages.organisation, organisation)] : []),
		...(publishers ? [said(messages.alsoReportedBy, publishers)] : [])
	];
}

/** A link from what is reported to what reports it. */
const isItsReport = ({ type, isForward }: EventLink) => type === 'reported-by' && isForward;

function quotedFrom(event: TimelineEvent): SourcingLine[] {
	const page = carrierOf(event);
	if (!page) return [];
	const values = [{ text: formatCarrier(page), isCarrier: true }];
	return [{ lead: cardMessages.link({ link: cardMessages.quotedFrom }), values }];
}

/** What the date of an event of a kind is. */
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

function whenItWas(
	{ kind, date, known, statement }: TimelineEvent,
	language: string
): SourcingLine[] {
	return [
		said(dateLabel(kind), formatDate(date, language)),
		...(statement && !isStatement(kind) ? [{ lead: otherDate(kind) }] : []),
		...(known ? [said(messages.madePublic, formatDate(known, language))] : [])
	];
}

function toWhom({ statement }: TimelineEvent): SourcingLine[] {
	if (!statement) return [{ lead: messages.nobody }];
	const { to, channel } = statement;
	return [
		...(to ? [said(messages.to, to)] : []),
		...(channel ? [said(messages.channel, channel)] : [])
	];
}

/** What is on no site has no archived copy to ask for. */
function noCopyOf(sources: readonly SourceData[], isThen: boolean): SourcingLine[] {
	if (sources.length === 0) return [{ lead: messages.noSource }];
	if (!sources.some(({ address }) => address)) return [];
	return [{ lead: messages.noCopy({ hasOthers: sources.some(hasCopy), isThen }) }];
}

const hasCopy = ({ archived }: SourceData) => archived !== undefined;

function hostOf({ href, host, secure }: AddressData): SourcingValue {
	const name = formatHost(host);
	return { text: href && !secure ? messages.insecure({ host: name }) : name, isInterface: true };
}

/** A page at its plain address. */
function pageOf(source: SourceData, language: string): SourcingLine {
	const { publisher, title, archived, author, address } = source;
	const later = formatLater(source, language);
	const place = formatPlace(source);
	const href = address?.href ?? null;
	return {
		lead: '',
		values: [
			{
				text: later
					? publisher + later
					: messages.page({ publisher, date: formatPublished(source, language) })
			},
			...(author === undefined ? [] : [{ text: author }]),
			...(title ? [{ text: formatPageTitle(title, language), href }] : []),
			...(!title && address ? [{ text: cardMessages.read, href, isInterface: true }] : []),
			...(place === '' ? [] : [{ text: place }]),
			...(address ? [hostOf(address)] : []),
			...(archived
				? [
						{
							text: messages.copy({ host: formatHost(archived.host) }),
							href: archived.href,
							isInterface: true
						}
					]
				: [])
		]
	};
}

/**
 * Other events of the track that quote someone else and share a source with this one; none before all
 * texts have been loaded.
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
