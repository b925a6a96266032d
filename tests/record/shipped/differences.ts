import type { EventRecord, EventsFile, SourceRecord } from '#lib/record/events-file.ts';
import { typeset, type Fact } from '../../fixtures/facts.ts';

/**
 * Where a record says something else than the facts that it is made from.
 *
 * @returns a line each: the event, the field, what the record has and what the facts have
 */
export function differences(record: EventsFile, facts: readonly Fact[]): string[] {
	const order = [record.events, facts].map((list) => list.map(({ id }) => id).join(' '));
	const pageOf = createPageReader(record.sources);
	return [
		...(order[0] === order[1] ? [] : [`events: the record has ${order[0]}, the facts ${order[1]}`]),
		...facts.flatMap((fact) => {
			const event = record.events.find(({ id }) => id === fact.id);
			if (!event) return [];
			const had = fieldsOf(event, record, pageOf);
			return Object.entries(expected(fact, facts))
				.filter(([field, value]) => !isSame(field, had[field], value))
				.map(
					([field, value]) =>
						`${fact.id} ${field}: the record has ${had[field]}, the facts ${value}`
				);
		})
	];
}

type Fields = Record<string, string | undefined>;

/** With which a summary may go on. */
const after =
	' This came after the Windows Central article of February 2026 that this record starts from.';

const isSame = (field: string, had = '', value = ''): boolean =>
	had === value || (field === 'summary' && had === value + after);

/** What the record is to say, as facts.md’s table maps it. */
function expected(fact: Fact, facts: readonly Fact[]): Fields {
	return {
		date: fact.date,
		known: fact.known,
		kind: fact.kind === 'data' ? 'measurement' : fact.kind,
		track: fact.track.toLowerCase(),
		title: typeset(fact.title),
		summary: typeset(fact.summary),
		lead: fact.lead,
		attribution: fact.attribution,
		quote: fact.quote,
		// Without a quote nobody speaks.
		speaker: fact.quote && fact.speaker,
		role: fact.quote && fact.role,
		statementSource: fact.statementSource,
		unknown: fact.unknown,
		disputed: fact.disputed,
		sources: fact.sources
			.map((source) => pageText(source, dateOfPage(source.url, facts)))
			.join('\n')
	};
}

/** A page is one source: where any fact gives its date, it has that one. */
function dateOfPage(url: string, facts: readonly Fact[]): string | undefined {
	const pages = facts.flatMap(({ sources }) => sources).filter((source) => source.url === url);
	const dates = new Set(pages.flatMap(({ date }) => date ?? []));
	return dates.size > 0 ? [...dates].join(' or ') : undefined;
}

const pageText = (
	{ publisher, title, url }: Pick<SourceRecord, 'publisher' | 'title' | 'url'>,
	date?: string
) => [publisher, title, url, date].join(' | ');

type PageReader = (id: string) => SourceRecord | undefined;

function createPageReader(sources: readonly SourceRecord[]): PageReader {
	const byId = new Map(sources.map((source) => [source.id, source]));
	return (id) => byId.get(id);
}

function fieldsOf(event: EventRecord, record: EventsFile, pageOf: PageReader): Fields {
	const { statement } = event;
	const speaker = record.speakers.find(({ id }) => id === statement?.speaker);
	const { date, known, kind, track, title, summary, lead, attribution, unknown, disputed } = event;
	return {
		date,
		known,
		kind,
		track,
		title,
		summary,
		lead,
		attribution,
		unknown,
		disputed,
		quote: statement?.quote,
		speaker: speaker?.name,
		role: statement && roleOf(statement, speaker?.role),
		statementSource: statement?.source && pageOf(statement.source)?.publisher,
		sources: event.sources
			.map((id) => pageOf(id))
			.map((page) => (page ? pageText(page, page.published) : 'no page'))
			.join('\n')
	};
}

/** Roles in the facts that are no person’s, but say how or to whom something was said. */
const channels = [
	'statement to AP',
	'unsigned corporate blog post',
	'corporate blog update',
	'statement',
	'reported reply to Microsoft sources',
	'summary document'
];

function roleOf({ to, channel = '' }: NonNullable<EventRecord['statement']>, role = ''): string {
	const said = to === undefined ? channel : `${channel} to ${to}`;
	if (channels.includes(said)) return said;
	// Of no channel the facts say so, where no role of a person stands.
	if (said === '' && role === 'company, as reported by the sources') return 'channel not stated';
	return role === 'unnamed spokesperson' && to === 'The Guardian' ? `unnamed, to ${to}` : role;
}
