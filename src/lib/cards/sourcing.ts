import { groupLinks } from '#lib/record/group-links.ts';
import { organisationBeside } from '#lib/record/organisation.ts';
import { sourceHref } from '#lib/record/source-href.ts';
import type {
	EventKind,
	EventLink,
	SourceData,
	Timeline,
	TimelineEvent
} from '#lib/record/timeline.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatAttribution, formatNumber, formatLink, formatTitle } from '#lib/messages/format.ts';

/** A part of an answer: a text, a page or another event. */
export interface SourcingValue {
	text: string;
	/** Whether the text is the interface’s; all others are the record’s. */
	isInterface?: boolean;
	/** Of a page, if its address is safe, or of an event’s card. */
	href?: string | null;
	event?: TimelineEvent;
}

export interface SourcingLine {
	/** The interface’s text: a whole sentence, or the words before the values; empty before a source. */
	lead: string;
	values?: readonly SourcingValue[];
}

/** A question and the lines of its answer. */
export interface SourcingAnswer {
	question: string;
	lines: readonly SourcingLine[];
}

/** The first ones are answered on the page itself, the last ones only elsewhere. */
const generalQuestions: readonly string[] = [
	'Was whoever says this there, or do they pass it on?',
	'Are these the very words, or an account of them? Could a recording or a document show it?',
	'Why might it be said now, and to these listeners?',
	'Who runs this outlet, and what do others say of it?',
	'Which of the sources found this out themselves, and which repeat another?',
	'Who else would know, and what do they say?'
];

/** At most this many statements with a common source are listed: all events of a record may have one source. */
const maxShared = 8;

/**
 * Answers six questions about an event’s source from the record, no more precisely than the record. Missing
 * facts are named as missing. Then come the questions that readers must answer themselves.
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
		lead: `${lead}:`,
		values: events.map((event) => ({ text: titleOf(event), href: `#${event.id}`, event }))
	});
	/** Links of the same name share one line. */
	const linked = (links: readonly EventLink[]) =>
		groupLinks(links).map((group) =>
			named(
				formatLink(group[0]),
				group.map(({ event }) => event)
			)
		);
	const others = linked(links.filter((link) => !isItsReport(link)));
	const shared = statementsBeside(event, timeline);
	/** An as-of timeline lacks what became public later, so “no” needs “by then”. */
	const then = timeline.asOf !== undefined ? ' by then' : '';
	const left = shared.length - maxShared;
	return [
		{ question: 'Who says this?', lines: whoSays(event) },
		{
			question: 'How do they know?',
			lines: [
				// The attribution of a report covers only its quote.
				{
					lead:
						statement && event.kind !== 'statement'
							? 'Kind of evidence for the quoted words:'
							: 'Kind of evidence:',
					values: [{ text: formatAttribution(event.attribution), isInterface: true }]
				},
				...linked(links.filter(isItsReport)),
				...(statement ? [carrierOf(event, then)] : [])
			]
		},
		{ question: 'When was this, and when made public?', lines: whenItWas(event, language) },
		{ question: 'To whom, through what?', lines: toWhom(event) },
		{
			question: 'Where can it be read?',
			lines: [
				...sources.map((source) => pageOf(source, event, language)),
				sources.length === 0
					? unsourced
					: { lead: `${sources.some(hasCopy) ? 'No other' : 'No'} archived copy is named${then}.` }
			]
		},
		{
			question: 'What do others say?',
			lines: [
				...(others.length > 0
					? others
					: [
							{
								lead: `No ${links.length > 0 ? 'further' : 'other'} event is linked to this one${then}.`
							}
						]),
				...(shared.length > 0
					? [named('Statements with a source in common', shared.slice(0, maxShared))]
					: []),
				...(left > 0 ? [said('More of these', formatNumber(left, language))] : []),
				...(disputed ? [said('Where sources differ', disputed)] : []),
				...(unknown ? [said('What is not known', unknown)] : [])
			]
		},
		{ question: 'To ask of any source', lines: generalQuestions.map((lead) => ({ lead })) }
	];
}

function said(what: string, text: string): SourcingLine {
	return { lead: `${what}:`, values: [{ text }] };
}

/** Only needed in an as-of timeline: otherwise every event has a source. */
const unsourced: SourcingLine = { lead: 'No source is known to have been public by then.' };

function whoSays({ statement, sources }: TimelineEvent): SourcingLine[] {
	const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join(', ');
	if (!statement) {
		return [{ lead: 'No one is quoted.' }, publishers ? said('Told by', publishers) : unsourced];
	}
	const { name, role } = statement.speaker;
	const organisation = organisationBeside(statement.speaker);
	return [
		said('Quoted', name),
		role ? said('Role at that time', role) : { lead: 'The record gives no role.' },
		...(organisation ? [said('Organisation', organisation)] : []),
		...(publishers ? [said('What is not quoted is told by', publishers)] : [])
	];
}

/** A link from what is reported to what reports it. */
const isItsReport = ({ type, isForward }: EventLink) => type === 'reported-by' && isForward;

/** The page that contains exactly the words of a statement. */
function carrierOf({ statement, sources }: TimelineEvent, then: string): SourcingLine {
	const page = sources.find(({ id }) => id === statement?.source?.id);
	return page
		? said('The quoted words are on a page of', page.publisher)
		: { lead: `No page is named${then} that carries these very words.` };
}

const dateLeads: Readonly<Record<EventKind, string>> = {
	statement: 'Said',
	report: 'Reported',
	protest: 'Happened',
	// Not “happened”: the date may be that of an announcement.
	action: 'Dated',
	measurement: 'The figure is for'
};

function whenItWas(
	{ kind, date, known, statement }: TimelineEvent,
	language: string
): SourcingLine[] {
	return [
		said(dateLeads[kind], formatDate(date, language)),
		...(statement && kind !== 'statement'
			? [{ lead: `That is the date of the ${kind}, and may not be that of the quoted words.` }]
			: []),
		known
			? said('Became public', formatDate(known, language))
			: { lead: 'The record names no later date on which it became public.' }
	];
}

function toWhom({ statement }: TimelineEvent): SourcingLine[] {
	if (!statement) return [{ lead: 'No one is quoted, so there is no audience to name.' }];
	const { to, channel } = statement;
	return [
		to ? said('To', to) : { lead: 'The record does not say to whom.' },
		channel ? said('Through', channel) : { lead: 'The record does not say through what.' }
	];
}

const hasCopy = ({ archived }: SourceData) => archived !== undefined;

/** A page; if it contains the quote, its address opens at the quoted words. */
function pageOf(source: SourceData, event: TimelineEvent, language: string): SourcingLine {
	const { publisher, published, title, archived } = source;
	const { host, secure } = source.address;
	const href = sourceHref(event, source);
	return {
		lead: '',
		values: [
			{ text: `${publisher}, ${published ? formatDate(published, language) : 'no date given'}` },
			title ? { text: title, href } : { text: 'Read it at the source', href, isInterface: true },
			{ text: href && !secure ? `${host}, not secure` : host, isInterface: true },
			...(archived
				? [{ text: `Archived copy, ${archived.host}`, href: archived.href, isInterface: true }]
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
