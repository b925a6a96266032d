import type { EventRecord, EventsFile, SourceRecord } from '#lib/record/events-file.ts';
import { typeset, type Fact } from '../../fixtures/facts.ts';

/**
 * Where a record says something else than the facts that it is made from.
 *
 * @returns a line each: the event, the field, what the record has and what the facts have
 */
export function differences(record: EventsFile, facts: readonly Fact[]): string[] {
	const published = datesOfPages(facts);
	const order = [record.events, facts].map((list) => list.map(({ id }) => id).join(' '));
	return [
		...(order[0] === order[1] ? [] : [`events: the record has ${order[0]}, the facts ${order[1]}`]),
		...facts.flatMap((fact) => {
			const event = record.events.find(({ id }) => id === fact.id);
			if (!event) return [];
			const had = fieldsOf(event, record);
			return Object.entries(expected(fact, published))
				.filter(([field, value]) => had[field] !== value)
				.map(
					([field, value]) =>
						`${fact.id} ${field}: the record has ${had[field]}, the facts ${value}`
				);
		})
	];
}

type Fields = Record<string, string | undefined>;

/** With this the summaries end of what is later than the article that prompted the record. */
export const after =
	' This came after the Windows Central article of February 2026 that prompted this record.';

/** Whether a date begins after a day, a month or a year. */
export const isAfter = (edtf: string, day: string) => edtf.replace('[', '') > day;

const qualifiers = new Map([['around', 'about']]);

/** What the record is to say, as facts.md’s table maps it. */
function expected(fact: Fact, published: ReadonlyMap<string, string>): Fields {
	return {
		date: fact.date,
		known: fact.known,
		kind: fact.kind === 'data' ? 'measurement' : fact.kind,
		track: fact.track.toLowerCase(),
		title: typeset(fact.title),
		summary: typeset(fact.summary) + (isAfter(fact.date, '2026-03') ? after : ''),
		lead: fact.lead,
		attribution: fact.attribution,
		quote: fact.quote,
		// Without a quote nobody speaks.
		speaker: fact.quote && fact.speaker,
		role: fact.quote && fact.role,
		to: fact.to,
		channel: fact.channel,
		statementSource: fact.statementSource,
		unknown: fact.unknown,
		disputed: fact.disputed,
		value: fact.value_TB?.toString(),
		unit: fact.value_TB === undefined ? undefined : 'TB',
		qualifier: fact.qualifier && (qualifiers.get(fact.qualifier) ?? fact.qualifier),
		sources: fact.sources
			.map((source) => pageText({ ...source, published: published.get(source.url) }))
			.join('\n')
	};
}

/** The date of each page. A page is one source: where any fact gives its date, it has that one. */
function datesOfPages(facts: readonly Fact[]): Map<string, string> {
	const dates = new Map<string, string>();
	for (const { url, date } of facts.flatMap(({ sources }) => sources)) {
		const other = dates.get(url);
		if (date) dates.set(url, other === undefined || other === date ? date : `${other} or ${date}`);
	}
	return dates;
}

const pageText = ({ publisher, title, url, published, fragment }: SourceRecord | Page): string =>
	[publisher, title, url, published, fragment].join(' | ');

type Page = Omit<SourceRecord, 'id' | 'fragment'> & { fragment?: boolean };

function fieldsOf(event: EventRecord, record: EventsFile): Fields {
	const { statement } = event;
	const speaker = record.speakers.find(({ id }) => id === statement?.speaker);
	const page = (id?: string) => record.sources.find((source) => source.id === id);
	const { date, known, kind, track, title, summary, lead, attribution, unknown, disputed } = event;
	const { unit, points = [] } =
		record.series.find(({ points }) => points.some((point) => point.event === event.id)) ?? {};
	const drawn = points.filter((point) => point.event === event.id);
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
		role: speaker?.role,
		to: statement?.to,
		channel: statement?.channel,
		statementSource: page(statement?.source)?.publisher,
		unit,
		value: unit && drawn.map(({ value }) => value).join(),
		qualifier: unit && drawn.map(({ qualifier }) => qualifier).join(),
		sources: event.sources
			.map((id) => page(id))
			.map((page) => (page ? pageText(page) : 'no page'))
			.join('\n')
	};
}
