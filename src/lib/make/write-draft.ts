import { inReadingOrder } from '#lib/import/by-time.ts';
import { formatEventCount } from '#lib/import/draft-texts.ts';
import { createIdMaker } from '#lib/import/make-ids.ts';
import { isDictionary, type Dictionary } from '#lib/record/dictionary.ts';
import { formOfKind } from './draft-kinds.ts';
import {
	isNew,
	type Draft,
	type DraftEvent,
	type DraftKind,
	type DraftPicture,
	type Key,
	type List
} from './draft.ts';

/** A draft as an events file that nobody has checked. */
export interface Written {
	input: Dictionary;
	/** The keys of the events, in reading order: that of `input.events`. */
	order: readonly Key[];
	/** Which id each event has. */
	eventIds: ReadonlyMap<Key, string>;
	/** Where in the draft that stands which is at a path of the file: `events/+3/date`. */
	addressOf: (path: string) => string;
}

/** The address of a field: `events/+3/date`, `head//title`. */
export const toAddress = (list: string, key: Key, field: string): string =>
	`${list}/${key}/${field}`;

/** Fields of a statement are fields of its event; some have another name there. */
const fields: Record<string, string> = {
	id: 'title',
	'statement.quote': 'quote',
	'statement.speaker': 'speaker',
	'statement.to': 'to',
	'statement.channel': 'channel',
	'statement.source': 'quotedFrom',
	'statement.lang': 'lang',
	'statement.translation.text': 'translation',
	'statement.translation.by': 'translatedBy',
	'picture.file': 'picture',
	'picture.data': 'picture',
	'picture.width': 'picture',
	'picture.height': 'picture',
	'picture.alt': 'pictureAlt',
	'picture.decorative': 'pictureAlt',
	'picture.credit': 'pictureCredit',
	'picture.license': 'pictureLicense',
	'picture.caption': 'pictureCaption',
	'picture.source': 'pictureSource'
};

/**
 * A draft as an events file, in reading order. What was added gets an id of its title; empty texts that a file may
 * lack are left out.
 */
export function writeDraft(draft: Draft): Written {
	const ids = {
		kinds: idsOf(draft.kinds, 'kind', ({ label }) => label),
		tracks: idsOf(draft.tracks, 'track', ({ label }) => label),
		speakers: idsOf(draft.speakers, 'speaker', ({ name }) => name),
		sources: idsOf(draft.sources, 'source', ({ publisher }) => publisher),
		series: idsOf(draft.series, 'series', ({ label }) => label),
		events: idsOf(draft.events, 'event', ({ title }) => title),
		routes: idsOf(draft.routes, 'route', ({ title }) => title),
		chapters: idsOf(draft.chapters, 'chapter', ({ title }) => title)
	};
	const idOf = (list: List, key: Key) => ids[list].get(key) ?? key;
	const sourcesOf = (keys: readonly Key[]) => keys.map((key) => idOf('sources', key));
	const events = inReadingOrder(draft.events, ({ date }) => date, draft.head.timeZone);
	const formOf = ({ kind }: DraftEvent) => formOfKind(draft.kinds, kind);
	const figures = events.filter((event) => formOf(event) === 'figure');
	const points = new Map(
		draft.series.map(({ key }) => [key, figures.filter(({ series }) => series === key)])
	);
	const { head } = draft;

	const input: Dictionary = {
		format: 1,
		id: head.id || createIdMaker([], 'record')(head.title),
		title: head.title,
		dek: head.dek || formatEventCount(events.length),
		...filled({ madeBy: head.madeBy }),
		language: head.language,
		...filled({ timeZone: head.timeZone }),
		updated: head.updated,
		...draft.rest,
		...(draft.kinds.length > 0 && {
			kinds: draft.kinds.map(({ key, label, shape, is }) => ({
				id: idOf('kinds', key),
				label,
				shape,
				...filled({ is })
			}))
		}),
		tracks: draft.tracks.map(({ key, label, description, color }) => ({
			id: idOf('tracks', key),
			label,
			description: description || label,
			color
		})),
		series: draft.series.map(({ key, label, unit, track }) => ({
			id: idOf('series', key),
			label,
			unit,
			track: idOf('tracks', track),
			points: (points.get(key) ?? []).map((event) => ({
				date: event.date,
				...filled({ known: event.known }),
				value: toNumber(event.value),
				qualifier: event.qualifier,
				event: idOf('events', event.key),
				sources: sourcesOf(event.figureSources ?? event.sources)
			}))
		})),
		speakers: draft.speakers.map((item) => {
			const { key, ...speaker } = item;
			const id = idOf('speakers', key);
			return once(item, [id], () => ({ id, ...speaker }));
		}),
		sources: draft.sources.map((item) => {
			const { key, publisher, rest, ...more } = item;
			const id = idOf('sources', key);
			return once(item, [id], () => ({ id, publisher, ...filled(more), ...rest }));
		}),
		events: events.map((event) => {
			const isSaid = hasStatement(event, draft.kinds);
			return once(event, [...idsIn(event, idOf), String(isSaid)], () =>
				writeEvent(event, idOf, isSaid)
			);
		})
	};
	for (const list of ['prompts', 'corrections']) input[list] ??= [];
	if (draft.routes.length > 0)
		input.routes = draft.routes.map(({ key, title, events }) => ({
			id: idOf('routes', key),
			title,
			events: events.map((event) => idOf('events', event))
		}));

	const places = new Map(events.map(({ key }, i) => [key, i]));
	const placeOf = (key: Key) => places.get(key) ?? places.size;
	if (draft.chapters.length > 0)
		input.chapters = draft.chapters.map(({ key, title, summary, events }) => ({
			id: idOf('chapters', key),
			title,
			...filled({ summary }),
			events: events
				.toSorted((a, b) => placeOf(a) - placeOf(b))
				.map((event) => idOf('events', event))
		}));

	const { kinds, tracks, speakers, sources, series, routes, chapters } = draft;
	const lists: Record<string, readonly { key: Key }[]> = {
		kinds,
		tracks,
		speakers,
		sources,
		series,
		events,
		routes,
		chapters
	};
	function addressOf(path: string): string {
		// An event that is in no chapter can be chosen in the last.
		const last = chapters.at(-1);
		if (path === 'chapters' && last) return toAddress('chapters', last.key, 'events');
		const [, list = '', index = '', rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
		const item = lists[list]?.[Number(index)];
		if (!item) return path in head ? toAddress('head', '', path) : toAddress('rest', '', path);
		const [, at, field = ''] = /^points\[(\d+)\]\.?(.*)$/.exec(rest) ?? [];
		const event = at === undefined ? undefined : points.get(item.key)?.[Number(at)];
		if (event) return toAddress('events', event.key, field === 'event' ? 'series' : field);
		return toAddress(
			list,
			item.key,
			fields[rest] ?? rest.replace(/^(sources|events)\[\d+\]$/, '$1')
		);
	}

	return { input, order: events.map(({ key }) => key), eventIds: ids.events, addressOf };
}

/** A draft as a file to go on with, also with the figures that have no series yet. */
export function writeUnfinished(draft: Draft): Dictionary {
	const { input, order } = writeDraft(draft);
	const byKey = new Map(draft.events.map((event) => [event.key, event]));
	const events = listOf(input.events).map((output, i) => {
		const event = byKey.get(order[i] ?? '');
		const isFigure = event && formOfKind(draft.kinds, event.kind) === 'figure';
		if (!isFigure || event.series !== '' || event.value === '') return output;
		return { ...output, value: event.value, qualifier: event.qualifier };
	});
	return { ...input, events };
}

type IdOf = (list: List, key: Key) => string;

/** The ids of an event and of all that it names. */
const idsIn = (event: DraftEvent, idOf: IdOf): string[] => [
	idOf('events', event.key),
	idOf('kinds', event.kind),
	idOf('tracks', event.track),
	idOf('speakers', event.speaker),
	idOf('sources', event.quotedFrom),
	idOf('sources', event.pictureSource),
	...event.sources.map((key) => idOf('sources', key)),
	...event.links.flatMap(({ to, source }) => [idOf('events', to), idOf('sources', source)])
];

function writeEvent(event: DraftEvent, idOf: IdOf, isSaid: boolean): Dictionary {
	return {
		id: idOf('events', event.key),
		date: event.date,
		kind: idOf('kinds', event.kind),
		track: idOf('tracks', event.track),
		title: event.title,
		summary: event.summary,
		...filled({ attribution: event.attribution }),
		sources: event.sources.map((key) => idOf('sources', key)),
		...(isSaid && {
			statement: {
				quote: event.quote,
				speaker: idOf('speakers', event.speaker),
				...filled({
					to: event.to,
					channel: event.channel,
					source: idOf('sources', event.quotedFrom),
					lang: event.lang
				}),
				...((event.translation !== '' || event.translatedBy !== '') && {
					translation: { text: event.translation, by: event.translatedBy }
				})
			}
		}),
		...(event.picture && { picture: writePicture(event, event.picture, idOf) }),
		links: event.links.map(({ to, type, source }) => ({
			to: idOf('events', to),
			type,
			...filled({ source: idOf('sources', source) })
		})),
		...filled({
			known: event.known,
			lead: event.lead,
			leadLabel: event.leadLabel,
			unknown: event.unknown,
			disputed: event.disputed,
			notes: event.notes
		}),
		...event.rest
	};
}

const writePicture = (event: DraftEvent, picture: DraftPicture, idOf: IdOf): Dictionary => ({
	...picture,
	...(event.pictureDecorative === '' ? filled({ alt: event.pictureAlt }) : { decorative: true }),
	credit: event.pictureCredit,
	...filled({
		license: event.pictureLicense,
		caption: event.pictureCaption,
		source: idOf('sources', event.pictureSource)
	})
});

const written = new WeakMap<object, { ids: readonly string[]; output: Dictionary }>();

/** What is written of an item: the same object while neither the item nor one of the ids in it has changed. */
function once(item: object, ids: readonly string[], write: () => Dictionary): Dictionary {
	const last = written.get(item);
	if (last?.ids.length === ids.length && last.ids.every((id, i) => id === ids[i]))
		return last.output;
	const output = write();
	written.set(item, { ids, output });
	return output;
}

/** Whether an event has a statement: it is one, or something of one is typed. */
export function hasStatement(event: DraftEvent, kinds: readonly DraftKind[]): boolean {
	const { quote, speaker, to, channel } = event;
	return (
		formOfKind(kinds, event.kind) === 'statement' ||
		isForeign(event) ||
		[quote, speaker, to, channel].some((text) => text !== '')
	);
}

/** Whether something is said of the language of a quote. */
export const isForeign = ({ lang, translation, translatedBy }: DraftEvent): boolean =>
	[lang, translation, translatedBy].some((text) => text !== '');

function idsOf<T extends { key: Key }>(
	items: readonly T[],
	fallback: string,
	textOf: (item: T) => string
): Map<Key, string> {
	const kept = items.filter(({ key }) => !isNew(key)).map(({ key }) => key);
	const makeId = createIdMaker(kept, fallback);
	return new Map(
		items.map((item) => [item.key, isNew(item.key) ? makeId(textOf(item)) : item.key])
	);
}

/** The texts that are not empty. */
function filled(texts: Record<string, string>): Dictionary {
	return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

/** What is typed as a number; the text itself where it is none, so that the check says so. */
function toNumber(text: string): number | string {
	const plain = text.trim();
	return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** The same list as an array of objects; what is none is left out. */
export function listOf(value: unknown): Dictionary[] {
	return Array.isArray(value) ? value.filter(isDictionary) : [];
}
