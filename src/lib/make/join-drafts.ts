import { kindsBefore } from './draft-kinds.ts';
import { draftTexts } from '#lib/import/draft-texts.ts';
import { withEventsIn } from './draft-chapters.ts';
import { isNew, newTrack, type Draft, type Items, type Key, type List } from './draft.ts';
import { trackColors } from '#lib/record/terms.ts';

/** What of another record is not in the one that it was joined to. */
export type JoinLoss = 'tracks' | 'corrections' | 'chapters' | 'prompts' | 'answers';

interface Joined {
	draft: Draft;
	losses: JoinLoss[];
}

/** What makes two items one, where they have no id in common that says so. */
const sameAs = {
	kinds: ({ label }: Items['kinds']) => label.trim().toLowerCase(),
	tracks: ({ label }: Items['tracks']) => label.trim().toLowerCase(),
	speakers: ({ name, role, organisation }: Items['speakers']) =>
		JSON.stringify([name, role, organisation].map((text) => text.trim())),
	sources: ({ url, published, title, publisher, author, pages, ...source }: Items['sources']) =>
		[url, title, source.shelfMark].every((text) => text.trim() === '')
			? ''
			: JSON.stringify([
					...[url.trim(), publisher.trim(), title, published, author, pages],
					...[source.archive, source.shelfMark, source.isbn]
				])
};

/**
 * A draft with the events of another after its own. The same sources and speakers are joined; an id that both have is
 * another's.
 *
 * @param track the name of a track for all that comes; null where the other's own tracks stay, joined by name
 */
export function joinDrafts(draft: Draft, other: Draft, track: string | null): Joined {
	let { next } = draft;
	const keys: Record<List, Map<Key, Key>> = {
		kinds: new Map(),
		tracks: new Map(),
		speakers: new Map(),
		sources: new Map(),
		series: new Map(),
		events: new Map(),
		routes: new Map(),
		chapters: new Map()
	};

	/** The items that come, with keys of their own. */
	function take<T extends { key: Key }>(
		list: List,
		own: readonly T[],
		coming: readonly T[],
		same?: (item: T) => string
	): T[] {
		const taken = new Set<Key>([...own, ...coming].map(({ key }) => key));
		const owned = new Set<Key>(own.map(({ key }) => key));
		const known = new Map(same && own.map((item) => [same(item), item.key]));
		return coming.flatMap((item) => {
			const found = same?.(item) ? known.get(same(item)) : undefined;
			if (found !== undefined) {
				keys[list].set(item.key, found);
				return [];
			}
			let { key } = item;
			if (isNew(key) || owned.has(key)) {
				do key = `+${next++}`;
				while (taken.has(key));
			}
			keys[list].set(item.key, key);
			return [{ ...item, key }];
		});
	}

	const to = (list: List, key: Key) => keys[list].get(key) ?? key;
	const toSources = (list: readonly Key[]) => [...new Set(list.map((key) => to('sources', key)))];

	let tracks: Items['tracks'][];
	if (track === null) {
		// What names no track goes to the first one.
		const first = draft.tracks[0]?.label || draftTexts.noGroup;
		const named = other.tracks.map((track) =>
			isUnnamed(track.label) ? { ...track, label: first } : track
		);
		tracks = take('tracks', draft.tracks, named, sameAs.tracks);
	} else {
		const key = `+${next++}`;
		const color = trackColors[draft.tracks.length % trackColors.length] ?? 'teal';
		tracks = [{ ...newTrack(key), label: track, color }];
		for (const { key: old } of other.tracks) keys.tracks.set(old, key);
	}
	// Where one names kinds itself, both do: else the events of the other would be of none.
	const areOwn = draft.kinds.length > 0 || other.kinds.length > 0;
	const [ownKinds, theirKinds] = areOwn ? [kindsBefore(draft), kindsBefore(other)] : [[], []];
	const kinds = [...ownKinds, ...take('kinds', ownKinds, theirKinds, sameAs.kinds)];
	const speakers = take('speakers', draft.speakers, other.speakers, sameAs.speakers);
	const sources = take('sources', draft.sources, other.sources, sameAs.sources);
	const series = take('series', draft.series, other.series).map((each) => ({
		...each,
		track: to('tracks', each.track)
	}));
	const events = take('events', draft.events, other.events);
	const joined = events.map((event) => ({
		...event,
		kind: to('kinds', event.kind),
		track: to('tracks', event.track),
		speaker: to('speakers', event.speaker),
		series: to('series', event.series),
		sources: toSources(event.sources),
		quotedFrom: to('sources', event.quotedFrom),
		pictureSource: to('sources', event.pictureSource),
		figureSources: event.figureSources && toSources(event.figureSources),
		links: event.links.map((link) => ({
			...link,
			to: to('events', link.to),
			source: to('sources', link.source)
		}))
	}));
	const routes = take('routes', draft.routes, other.routes).map((route) => ({
		...route,
		events: route.events.map((key) => to('events', key))
	}));
	const hasChapters = draft.chapters.length > 0 || draft.events.length === 0;
	const chapters = take('chapters', draft.chapters, hasChapters ? other.chapters : []).map(
		(chapter) => ({ ...chapter, events: chapter.events.map((key) => to('events', key)) })
	);
	const placed = new Set(chapters.flatMap(({ events }) => events));
	const inNone = joined.map(({ key }) => key).filter((key) => !placed.has(key));
	const lists = ['corrections', 'prompts', 'answers'] as const;
	return {
		draft: {
			...draft,
			next,
			kinds,
			tracks: [...draft.tracks, ...tracks],
			speakers: [...draft.speakers, ...speakers],
			sources: [...draft.sources, ...sources],
			series: [...draft.series, ...series],
			events: [...draft.events, ...joined],
			routes: [...draft.routes, ...routes],
			// What comes without a chapter goes where a new event would go.
			chapters: [...withEventsIn(draft.chapters, draft.chapters.at(-1)?.key, inNone), ...chapters]
		},
		losses: [
			...(track !== null && other.tracks.length > 1 ? (['tracks'] as const) : []),
			...(!hasChapters && other.chapters.length > 0 ? (['chapters'] as const) : []),
			...lists.filter((list) => {
				const items = other.rest[list];
				return Array.isArray(items) && items.length > 0;
			})
		]
	};
}

/** A draft without the unnamed track that an empty one has, once no event is in it. */
export function withoutEmptyTrack(draft: Draft): Draft {
	const used = new Set([...draft.events, ...draft.series].map(({ track }) => track));
	const tracks = draft.tracks.filter(({ key, label }) => used.has(key) || !isUnnamed(label));
	return tracks.length === 0 ? draft : { ...draft, tracks };
}

const isUnnamed = (label: string) => label === draftTexts.noGroup;
