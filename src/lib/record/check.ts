import { valueOfKey } from './dictionary.ts';
import type { ReferencedType } from './fault.ts';
import { limits } from './fields.ts';
import { isStatement, standardKinds, type Kind } from './kinds.ts';
import { readKinds, type LooseEvent, type LooseFile } from './loose.ts';
import { nearestWord } from './near.ts';
import type { ProblemReport } from './problem.ts';
import { eventKinds, kindContents } from './terms.ts';

/** The index of each id in a list. If two items have the same id, the index of the first. */
type IdIndexes = ReadonlyMap<string, number>;

/**
 * Reports references to items that do not exist, and lists in which two items have the same id. Also reports
 * faults in the references of an event: a source or a link that it has twice, a quote’s source that is not a source of
 * the event, a translation without a language, a contrast without a source, a link to itself.
 */
export function checkReferences(file: LooseFile, report: ProblemReport): void {
	const ids = {
		kind: indexIds('kinds', file.kinds, report),
		track: indexIds('tracks', file.tracks, report),
		speaker: indexIds('speakers', file.speakers, report),
		source: indexIds('sources', file.sources, report),
		event: indexIds('events', file.events, report),
		series: indexIds('series', file.series, report)
	};
	const check: CheckReference = (path, id, named) => {
		if (id !== undefined && !ids[named].has(id))
			report.add(path, id, { code: 'unknown-id', named });
	};
	checkEventReferences(file, check, report);
	checkSeriesReferences(file, check, report);
	file.corrections.forEach(({ event }, index) => {
		check(`corrections[${index}].event`, event, 'event');
	});
	for (const list of ['routes', 'chapters'] as const) {
		indexIds(list, file[list], report);
		for (const [index, { events }] of file[list].entries()) {
			if (report.isFull()) return;
			events.forEach((id, at) => void check(`${list}[${index}].events[${at}]`, id, 'event'));
		}
	}
	indexIds('lessons', file.lessons, report);
	for (const [index, { steps }] of file.lessons.entries()) {
		for (const [step, { shows }] of steps.entries()) {
			if (report.isFull()) return;
			const path = `lessons[${index}].steps[${step}].shows`;
			shows.forEach((id, at) => void check(`${path}[${at}]`, id, 'event'));
		}
	}
}

/** Reports a reference to an item that does not exist. */
type CheckReference = (path: string, id: string | undefined, named: ReferencedType) => void;

function checkEventReferences(
	{ events }: LooseFile,
	check: CheckReference,
	report: ProblemReport
): void {
	for (const [index, event] of events.entries()) {
		if (report.isFull()) return;
		const path = `events[${index}]`;
		check(`${path}.track`, event.track, 'track');
		checkSourceIds(`${path}.sources`, event.sources, check, report);
		check(`${path}.statement.speaker`, event.statement?.speaker, 'speaker');
		checkQuoteSource(`${path}.statement.source`, event, report);
		check(`${path}.picture.source`, event.picture?.source, 'source');
		checkTranslation(`${path}.statement.lang`, event, report);
		checkLinks(path, event, report);
		event.links.forEach(({ to, source }, at) => {
			check(`${path}.links[${at}].to`, to, 'event');
			check(`${path}.links[${at}].source`, source, 'source');
		});
	}
}

function checkSeriesReferences(
	{ series }: LooseFile,
	check: CheckReference,
	report: ProblemReport
): void {
	for (const [index, { track, points }] of series.entries()) {
		check(`series[${index}].track`, track, 'track');
		for (const [at, point] of points.entries()) {
			if (report.isFull()) return;
			const path = `series[${index}].points[${at}]`;
			check(`${path}.event`, point.event, 'event');
			checkSourceIds(`${path}.sources`, point.sources, check, report);
		}
	}
}

/** Reports sources that do not exist, and sources that a list contains twice. */
function checkSourceIds(
	path: string,
	ids: readonly (string | undefined)[],
	check: CheckReference,
	report: ProblemReport
): void {
	const earlier = new Set<string>();
	ids.forEach((id, index) => {
		check(`${path}[${index}]`, id, 'source');
		if (id === undefined) return;
		if (earlier.has(id)) report.add(`${path}[${index}]`, id, { code: 'source-twice' });
		earlier.add(id);
	});
}

/** Reports sources that a reader could not find, because they have neither an address, a title nor a shelf mark. */
export function checkSources({ sources }: LooseFile, report: ProblemReport): void {
	for (const [index, { url, title, archive, shelfMark }] of sources.entries()) {
		if (report.isFull()) return;
		const path = `sources[${index}]`;
		if (shelfMark !== undefined && archive === undefined) {
			report.add(`${path}.archive`, undefined, { code: 'shelf-mark-without-archive' });
		} else if (url === undefined && title === undefined && shelfMark === undefined) {
			report.add(`${path}.url`, undefined, { code: 'source-not-found' });
		}
	}
}

/** The kinds of a file. `find` returns null for a kind that the file does not have. */
export function createKindFinder({ kinds }: Pick<LooseFile, 'kinds'>): {
	ids: readonly string[];
	find: (id: string | undefined) => Pick<Kind, 'is'> | null;
} {
	const all: readonly { id?: string | undefined; is?: string | undefined }[] =
		kinds.length > 0 ? kinds : standardKinds;
	const byId = new Map(
		all.map(({ id = '', is }) => [id, { is: kindContents.find((content) => content === is) }])
	);
	const ids = kinds.length > 0 ? [...byId.keys()] : eventKinds;
	return { ids, find: (id) => byId.get(id ?? '') ?? null };
}

/**
 * Reports statements with an empty list of sources.
 *
 * @param events the unchecked events of an opened file; null for other files, whose schema checks this for every event
 */
export function checkStatementSources(
	file: LooseFile,
	events: unknown,
	report: ProblemReport
): void {
	const { find } = createKindFinder(file);
	const uncheckedEvents = Array.isArray(events) ? (events as unknown[]) : [];
	for (const [index, { kind: id, sources, statement }] of file.events.entries()) {
		if (report.isFull()) return;
		const kind = find(id);
		const uncheckedSources = valueOfKey(uncheckedEvents[index], 'sources');
		const hasStatement = (kind && isStatement(kind)) || statement !== undefined;
		if (
			hasStatement &&
			sources.length === 0 &&
			Array.isArray(uncheckedSources) &&
			uncheckedSources.length === 0
		) {
			report.add(`events[${index}].sources`, uncheckedSources, {
				code: 'statement-without-source'
			});
		}
	}
}

/** Makes a check that reports an event whose kind is not a kind of the file. */
export function createKindCheck(
	kinds: unknown,
	report: ProblemReport
): (event: unknown, path: string) => void {
	const { ids, find } = createKindFinder({ kinds: readKinds(kinds) });
	return (event, path) => {
		const id = valueOfKey(event, 'kind');
		if (typeof id !== 'string' || find(id)) return;
		report.add(`${path}.kind`, id, { code: 'none-of', options: ids, near: nearestWord(id, ids) });
	};
}

/** Reports events that are in several chapters, and the first event that is in no chapter. */
export function checkChapters({ chapters, events }: LooseFile, report: ProblemReport): void {
	if (chapters.length === 0) return;
	const placed = new Map<string | undefined, string>();
	for (const [index, chapter] of chapters.entries()) {
		for (const [at, id] of chapter.events.entries()) {
			if (report.isFull()) return;
			const by = placed.get(id);
			if (by) report.add(`chapters[${index}].events[${at}]`, id, { code: 'in-other-chapter', by });
			else placed.set(id, `chapters[${index}]`);
		}
	}
	const withoutChapter = events.find(({ id }) => id !== undefined && !placed.has(id));
	if (withoutChapter) report.add('chapters', withoutChapter.id, { code: 'in-no-chapter' });
}

/** Reports leads beyond the allowed number, and each `leadLabel` of an event that is no lead. */
export function checkLeads({ events }: LooseFile, report: ProblemReport): void {
	let count = 0;
	for (const [index, { lead, leadLabel }] of events.entries()) {
		if (report.isFull()) return;
		if (lead === undefined && leadLabel !== undefined) {
			report.add(`events[${index}].leadLabel`, leadLabel, { code: 'label-without-lead' });
		}
		if (lead === undefined || ++count <= limits.leads) continue;
		report.add(`events[${index}].lead`, lead, { code: 'too-many-leads' });
	}
}

/** Maps ids to indexes. Reports an id that two items have. */
function indexIds(
	list: string,
	records: { id?: string | undefined }[],
	report: ProblemReport
): IdIndexes {
	const indexes = new Map<string, number>();
	for (const [index, { id }] of records.entries()) {
		if (id === undefined) continue;
		const first = indexes.get(id);
		if (first === undefined) indexes.set(id, index);
		else report.add(`${list}[${index}].id`, id, { code: 'id-taken', by: `${list}[${first}]` });
	}
	return indexes;
}

function checkQuoteSource(
	path: string,
	{ statement, sources }: LooseEvent,
	report: ProblemReport
): void {
	const source = statement?.source;
	if (source === undefined || sources.includes(source)) return;
	report.add(path, source, { code: 'source-of-others' });
}

function checkTranslation(path: string, { statement }: LooseEvent, report: ProblemReport): void {
	if (statement?.translation === undefined || statement.lang !== undefined) return;
	report.add(path, undefined, { code: 'translation-without-language' });
}

/** Reports faults of links that can be found without the other event. */
function checkLinks(path: string, { id, links }: LooseEvent, report: ProblemReport): void {
	const earlier = new Set<string>();
	links.forEach(({ to, type, source }, index) => {
		const linkPath = `${path}.links[${index}]`;
		if (type === 'contrasts-with' && source === undefined) {
			report.add(`${linkPath}.source`, undefined, { code: 'contrast-without-source' });
		}
		if (to === undefined) return;
		if (to === id) report.add(`${linkPath}.to`, to, { code: 'link-to-itself' });
		const key = `${type} ${to}`;
		if (earlier.has(key)) report.add(linkPath, { to, type }, { code: 'link-twice' });
		earlier.add(key);
	});
}
