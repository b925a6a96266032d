import type { RecordData } from './record-data.ts';

/** A selection of a record’s events that can be presented on its own. */
export interface Route {
	id: string;
	/** Null for a built-in route, whose title is a text of the interface. */
	title: string | null;
	/** The ids of the events. */
	events: readonly string[];
}

/** The ids of the built-in routes, which `listRoutes` makes for any record. They say how long the presentation takes. */
export type BuiltInRoute = '10-minutes' | '30-minutes';

/** Reads the event ids in `events` of a query string, without repeats; null for the whole record. */
export function parseEventIds(search: string): string[] | null {
	const text = new URLSearchParams(search).get('events');
	return text === null ? null : [...new Set(text.split(',').filter(Boolean))];
}

/**
 * The routes of a record: the two built-in ones, and those of its file. The route of ten minutes contains the leads,
 * the events to which the leads link (for a lead without links: the events that link to it), and the figures. The route
 * of thirty minutes also contains all statements and the events to which these link. Routes are left out if they have no
 * event, all events, or the same events as an earlier route.
 */
export function listRoutes(record: RecordData): Route[] {
	const { events } = record;
	const linksOf = new Map(events.map(({ id, links }) => [id, links.map(({ to }) => to)]));
	const figures = record.series.flatMap(({ points }) => points.map(({ event }) => event));
	const withLinked = (ids: readonly string[]) => [
		...ids,
		...ids.flatMap((id) => linksOf.get(id) ?? [])
	];
	const leads = events.filter(({ lead }) => lead !== undefined).map(({ id }) => id);
	const linkless = leads.filter((id) => linksOf.get(id)?.length === 0);
	const linkedTo = events.filter(({ links }) => links.some(({ to }) => linkless.includes(to)));
	const statementIds = events.filter(({ statement }) => statement).map(({ id }) => id);
	const short = [...withLinked(leads), ...linkedTo.map(({ id }) => id), ...figures];
	const builtIn: [BuiltInRoute, string[]][] = [
		['10-minutes', short],
		['30-minutes', [...short, ...withLinked(statementIds)]]
	];
	const inOrder = (ids: readonly string[]) =>
		events.map(({ id }) => id).filter((id) => ids.includes(id));
	const seenKeys = new Set<string>();
	return [
		...builtIn.map(([id, ids]): Route => ({ id, title: null, events: inOrder(ids) })),
		...(record.routes ?? []).map((route) => ({
			...route,
			events: route.events.filter((id) => linksOf.has(id))
		}))
	].filter(({ events: ids }) => {
		const key = ids.join();
		const isNew = ids.length > 0 && ids.length < events.length && !seenKeys.has(key);
		seenKeys.add(key);
		return isNew;
	});
}
