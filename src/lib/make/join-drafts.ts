import { toOwnKinds } from './draft-kinds.ts';
import { draftTexts } from '#lib/import/draft-texts.ts';
import { withEventsIn } from './draft-chapters.ts';
import {
	isNew,
	type DraftEvent,
	type EditorDraft,
	type ItemTypes,
	type ItemKey,
	type ListName
} from './draft.ts';
import { newTrack } from './empty-items.ts';
import { trackColors } from '#lib/record/terms.ts';

/** A part of the other record that a join leaves out. */
export type JoinLoss = 'tracks' | 'corrections' | 'chapters' | 'prompts' | 'answers';

/** The joined draft, and the parts of the other draft that were left out. */
interface JoinedDraft {
	draft: EditorDraft;
	losses: JoinLoss[];
}

/**
 * For each list, the text that identifies an item. Items of both drafts with the same text are joined; empty texts
 * never match.
 */
const identityTexts = {
	kinds: ({ label }: ItemTypes['kinds']) => label.trim().toLowerCase(),
	tracks: ({ label }: ItemTypes['tracks']) => label.trim().toLowerCase(),
	speakers: ({ name, role, organisation }: ItemTypes['speakers']) =>
		JSON.stringify([name, role, organisation].map((text) => text.trim())),
	sources: ({ url, published, title, publisher, author, pages, ...source }: ItemTypes['sources']) =>
		[url, title, source.shelfMark].every((text) => text.trim() === '')
			? ''
			: JSON.stringify([
					...[url.trim(), publisher.trim(), title, published, author, pages],
					...[source.archive, source.shelfMark, source.isbn]
				])
};

/** The new keys of another draft's items, by their keys in the other draft. */
class NewKeys {
	/** The number in the key of the next new item. */
	next: number;
	readonly #keys = new Map<ListName, Map<ItemKey, ItemKey>>();

	constructor(next: number) {
		this.next = next;
	}

	/** Remembers the new key of an item of a list. */
	set(list: ListName, old: ItemKey, key: ItemKey): void {
		const keys = this.#keys.get(list) ?? new Map<ItemKey, ItemKey>();
		this.#keys.set(list, keys.set(old, key));
	}

	/** The new key of an item; the same key if it has no other. */
	get(list: ListName, key: ItemKey): ItemKey {
		return this.#keys.get(list)?.get(key) ?? key;
	}

	/** The new keys of sources, each once. */
	sources(keys: readonly ItemKey[]): ItemKey[] {
		return [...new Set(keys.map((key) => this.get('sources', key)))];
	}

	/** A key that no item has. */
	create(): ItemKey {
		return `+${this.next++}`;
	}

	/**
	 * Returns the items that this draft lacks, with keys that are free here. Remembers the new key of every item.
	 *
	 * @param identify the text that identifies an item; empty texts never match
	 */
	add<T extends { key: ItemKey }>(
		list: ListName,
		own: readonly T[],
		coming: readonly T[],
		identify?: (item: T) => string
	): T[] {
		const taken = new Set<ItemKey>([...own, ...coming].map(({ key }) => key));
		const owned = new Set<ItemKey>(own.map(({ key }) => key));
		const known = new Map(identify && own.map((item) => [identify(item), item.key]));
		return coming.flatMap((item) => {
			const found = identify?.(item) ? known.get(identify(item)) : undefined;
			if (found !== undefined) {
				this.set(list, item.key, found);
				return [];
			}
			let { key } = item;
			if (isNew(key) || owned.has(key)) {
				do key = this.create();
				while (taken.has(key));
			}
			this.set(list, item.key, key);
			return [{ ...item, key }];
		});
	}
}

/**
 * Appends the items of another draft to those of this one. Joins equal kinds, tracks, speakers and sources. An item
 * whose id is taken gets a new key.
 *
 * @param track the label of one track for all events of the other draft; null to keep its tracks, joined by label
 */
export function joinDrafts(
	draft: EditorDraft,
	other: EditorDraft,
	track: string | null
): JoinedDraft {
	const keys = new NewKeys(draft.next);
	const tracks =
		track === null ? tracksByLabel(draft, other, keys) : makeOneTrack(draft, other, keys, track);
	const kinds = joinKinds(draft, other, keys);
	const speakers = keys.add('speakers', draft.speakers, other.speakers, identityTexts.speakers);
	const sources = keys.add('sources', draft.sources, other.sources, identityTexts.sources);
	const series = keys
		.add('series', draft.series, other.series)
		.map((each) => ({ ...each, track: keys.get('tracks', each.track) }));
	const events = keys
		.add('events', draft.events, other.events)
		.map((event) => withNewKeys(event, keys));
	const routes = withNewEventKeys(keys.add('routes', draft.routes, other.routes), keys);
	const chapters = joinChapters(draft, other, keys, events);
	const lessons = keys.add('lessons', draft.lessons, other.lessons);
	const steps = withNewEventKeys(keys.add('steps', draft.steps, other.steps), keys).map((step) => ({
		...step,
		lesson: keys.get('lessons', step.lesson)
	}));
	const asks = keys
		.add('asks', draft.asks, other.asks)
		.map((ask) => ({ ...ask, step: keys.get('steps', ask.step) }));
	return {
		draft: {
			...draft,
			next: keys.next,
			kinds,
			tracks: [...draft.tracks, ...tracks],
			speakers: [...draft.speakers, ...speakers],
			sources: [...draft.sources, ...sources],
			series: [...draft.series, ...series],
			events: [...draft.events, ...events],
			routes: [...draft.routes, ...routes],
			chapters,
			lessons: [...draft.lessons, ...lessons],
			steps: [...draft.steps, ...steps],
			asks: [...draft.asks, ...asks]
		},
		losses: findLosses(draft, other, track)
	};
}

/** Makes one track that replaces all tracks of the other draft. */
function makeOneTrack(
	{ tracks }: EditorDraft,
	other: EditorDraft,
	keys: NewKeys,
	label: string
): ItemTypes['tracks'][] {
	const key = keys.create();
	for (const { key: old } of other.tracks) keys.set('tracks', old, key);
	const color = trackColors[tracks.length % trackColors.length] ?? 'teal';
	return [{ ...newTrack(key), label, color }];
}

/** The tracks to add from the other draft: those with a label that is new here. */
function tracksByLabel(
	{ tracks }: EditorDraft,
	other: EditorDraft,
	keys: NewKeys
): ItemTypes['tracks'][] {
	// An unnamed track of the other draft is joined with the first track.
	const first = tracks[0]?.label || draftTexts.noGroup;
	const named = other.tracks.map((track) =>
		isUnnamed(track.label) ? { ...track, label: first } : track
	);
	return keys.add('tracks', tracks, named, identityTexts.tracks);
}

/**
 * Joins the kinds. A record's own kinds replace the standard kinds. So if only one draft has own kinds, the standard
 * kinds of the other are copied.
 */
function joinKinds(draft: EditorDraft, other: EditorDraft, keys: NewKeys): ItemTypes['kinds'][] {
	if (draft.kinds.length === 0 && other.kinds.length === 0) return [];
	const own = toOwnKinds(draft);
	return [...own, ...keys.add('kinds', own, toOwnKinds(other), identityTexts.kinds)];
}

/** An event of the other draft, with new keys in all its references. */
const withNewKeys = (event: DraftEvent, keys: NewKeys): DraftEvent => ({
	...event,
	kind: keys.get('kinds', event.kind),
	track: keys.get('tracks', event.track),
	speaker: keys.get('speakers', event.speaker),
	series: keys.get('series', event.series),
	sources: keys.sources(event.sources),
	quotedFrom: keys.get('sources', event.quotedFrom),
	pictureSource: keys.get('sources', event.pictureSource),
	figureSources: event.figureSources && keys.sources(event.figureSources),
	links: event.links.map((link) => ({
		...link,
		to: keys.get('events', link.to),
		source: keys.get('sources', link.source)
	}))
});

/** Chapters, routes or steps of the other draft, with the new keys of their events. */
const withNewEventKeys = <T extends { events: readonly ItemKey[] }>(
	items: readonly T[],
	keys: NewKeys
): T[] =>
	items.map((item) => ({ ...item, events: item.events.map((key) => keys.get('events', key)) }));

/** Whether to keep the other draft's chapters. False if the events of this draft would then be in no chapter. */
const keepsChapters = ({ chapters, events }: EditorDraft) =>
	chapters.length > 0 || events.length === 0;

/** Joins the chapters. Events without a chapter go into this draft's last chapter. */
function joinChapters(
	draft: EditorDraft,
	other: EditorDraft,
	keys: NewKeys,
	events: readonly DraftEvent[]
): ItemTypes['chapters'][] {
	const coming = keepsChapters(draft) ? other.chapters : [];
	const chapters = withNewEventKeys(keys.add('chapters', draft.chapters, coming), keys);
	const placed = new Set(chapters.flatMap((chapter) => chapter.events));
	const unplaced = events.map(({ key }) => key).filter((key) => !placed.has(key));
	return [...withEventsIn(draft.chapters, draft.chapters.at(-1)?.key, unplaced), ...chapters];
}

function findLosses(draft: EditorDraft, other: EditorDraft, track: string | null): JoinLoss[] {
	const lists = ['corrections', 'prompts', 'answers'] as const;
	return [
		...(track !== null && other.tracks.length > 1 ? (['tracks'] as const) : []),
		...(!keepsChapters(draft) && other.chapters.length > 0 ? (['chapters'] as const) : []),
		...lists.filter((list) => {
			const items = other.rest[list];
			return Array.isArray(items) && items.length > 0;
		})
	];
}

/** Removes unused tracks without a name, but never the last track. */
export function withoutEmptyTrack(draft: EditorDraft): EditorDraft {
	const used = new Set([...draft.events, ...draft.series].map(({ track }) => track));
	const tracks = draft.tracks.filter(({ key, label }) => used.has(key) || !isUnnamed(label));
	return tracks.length === 0 ? draft : { ...draft, tracks };
}

/** Whether a label is the one that unnamed tracks get. */
const isUnnamed = (label: string) => label === draftTexts.noGroup;
