import { limits } from './fields.ts';
import type { LooseEvent, LooseFile } from './loose.ts';
import type { Report } from './problem.ts';

/** Where each id of a list stands; of two equal ids the first counts. */
type Places = ReadonlyMap<string, number>;

/** Every reference names something that is there, and no id stands for two things. */
export function checkReferences(file: LooseFile, report: Report): void {
	const tracks = toPlaces('tracks', file.tracks, report);
	const speakers = toPlaces('speakers', file.speakers, report);
	const sources = toPlaces('sources', file.sources, report);
	const events = toPlaces('events', file.events, report);
	toPlaces('series', file.series, report);

	const check = (path: string, id: string | undefined, places: Places, what: string) => {
		if (id !== undefined && !places.has(id))
			report.add(path, id, `There is no ${what} of this id.`);
	};
	const checkSources = (path: string, ids: (string | undefined)[]) => {
		const earlier = new Set<string>();
		ids.forEach((id, index) => {
			check(`${path}[${index}]`, id, sources, 'source');
			if (id === undefined) return;
			if (earlier.has(id)) report.add(`${path}[${index}]`, id, 'This source is named twice.');
			earlier.add(id);
		});
	};

	for (const [index, event] of file.events.entries()) {
		if (report.isFull()) return;
		const path = `events[${index}]`;
		check(`${path}.track`, event.track, tracks, 'track');
		checkSources(`${path}.sources`, event.sources);
		check(`${path}.statement.speaker`, event.statement?.speaker, speakers, 'speaker');
		checkOwnSource(`${path}.statement.source`, event, report);
		checkLinks(path, event, report);
		event.links.forEach(({ to, source }, at) => {
			check(`${path}.links[${at}].to`, to, events, 'event');
			check(`${path}.links[${at}].source`, source, sources, 'source');
		});
	}
	for (const [index, { track, points }] of file.series.entries()) {
		check(`series[${index}].track`, track, tracks, 'track');
		for (const [at, point] of points.entries()) {
			if (report.isFull()) return;
			check(`series[${index}].points[${at}].event`, point.event, events, 'event');
			checkSources(`series[${index}].points[${at}].sources`, point.sources);
		}
	}
	file.corrections.forEach(({ event }, index) => {
		check(`corrections[${index}].event`, event, events, 'event');
	});
}

/** The drawing and the page lead with a few words; more would lead with nothing. */
export function checkLeads({ events }: LooseFile, report: Report): void {
	let count = 0;
	for (const [index, { lead }] of events.entries()) {
		if (lead === undefined || ++count <= limits.leads) continue;
		if (report.isFull()) return;
		const reason = 'At most three events of a record may have a lead. Take this one away.';
		report.add(`events[${index}].lead`, lead, reason);
	}
}

function toPlaces(list: string, records: { id?: string | undefined }[], report: Report): Places {
	const places = new Map<string, number>();
	for (const [index, { id }] of records.entries()) {
		if (id === undefined) continue;
		const first = places.get(id);
		if (first === undefined) places.set(id, index);
		else report.add(`${list}[${index}].id`, id, `This is already the id of ${list}[${first}].`);
	}
	return places;
}

function checkOwnSource(path: string, { statement, sources }: LooseEvent, report: Report): void {
	const source = statement?.source;
	if (source === undefined || sources.includes(source)) return;
	report.add(path, source, "This must be one of the event's own sources.");
}

/** What a link may be, whatever it points to. */
function checkLinks(path: string, { id, links }: LooseEvent, report: Report): void {
	const earlier = new Set<string>();
	links.forEach(({ to, type, source }, index) => {
		const linkPath = `${path}.links[${index}]`;
		if (type === 'contrasts-with' && source === undefined) {
			report.add(`${linkPath}.source`, undefined, 'A contrast is a judgement: it needs a source.');
		}
		if (to === undefined) return;
		if (to === id) report.add(`${linkPath}.to`, to, 'An event cannot link to itself.');
		const key = `${type} ${to}`;
		if (earlier.has(key)) report.add(linkPath, { to, type }, 'The event has this link already.');
		earlier.add(key);
	});
}
