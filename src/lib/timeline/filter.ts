import type { EventKind, Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** What is shown of a record: track ids and kinds; null for all of them. */
export interface Filter {
	tracks: readonly string[] | null;
	kinds: readonly EventKind[] | null;
}

/** The events that a filter hides. */
export function hiddenBy({ tracks, kinds }: Filter, { events }: Timeline): Set<TimelineEvent> {
	const isShown = ({ track, kind }: TimelineEvent) =>
		(tracks?.includes(track.id) ?? true) && (kinds?.includes(kind) ?? true);
	return new Set(events.filter((event) => !isShown(event)));
}

/** The kinds that a record holds, in the order in which it first has them. */
export function kindsOf({ events }: Timeline): EventKind[] {
	return [...new Set(events.map(({ kind }) => kind))];
}

/** The chosen ones of all, in their order; null for all of them, or for none that there is. */
export function narrow<T>(all: readonly T[], chosen: readonly T[] | null): readonly T[] | null {
	if (chosen === null) return null;
	const known = all.filter((each) => chosen.includes(each));
	const isForeign = known.length === 0 && chosen.length > 0;
	return isForeign || known.length === all.length ? null : known;
}
