import type { Dictionary } from '#lib/record/dictionary.ts';
import { contentOfKind } from './draft-kinds.ts';
import type { DraftEvent, DraftKind, DraftPicture, ItemKey, OuterListName } from './draft.ts';

/** Finds the id in the file of the item with this key. */
export type IdOf = (list: OuterListName, key: ItemKey) => string;

/** Writes an event for the file. Returns the same object as last time if the event is unchanged. */
export function writeEvent(event: DraftEvent, idOf: IdOf, kinds: readonly DraftKind[]): Dictionary {
	const withStatement = hasStatement(event, kinds);
	return memoize(event, [...idsIn(event, idOf), String(withStatement)], () =>
		toOutput(event, idOf, withStatement)
	);
}

/** The ids of the event and of all items that it refers to. */
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

function toOutput(event: DraftEvent, idOf: IdOf, withStatement: boolean): Dictionary {
	return {
		id: idOf('events', event.key),
		date: event.date,
		kind: idOf('kinds', event.kind),
		track: idOf('tracks', event.track),
		title: event.title,
		summary: event.summary,
		...omitEmpty({ attribution: event.attribution }),
		sources: event.sources.map((key) => idOf('sources', key)),
		...(withStatement && {
			statement: {
				quote: event.quote,
				speaker: idOf('speakers', event.speaker),
				...omitEmpty({
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
			...omitEmpty({ source: idOf('sources', source) })
		})),
		...omitEmpty({
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
	...(event.pictureDecorative === '' ? omitEmpty({ alt: event.pictureAlt }) : { decorative: true }),
	credit: event.pictureCredit,
	...omitEmpty({
		license: event.pictureLicense,
		caption: event.pictureCaption,
		source: idOf('sources', event.pictureSource)
	})
});

/** Caches the output of each event, speaker and source, with the ids for which it was made. */
const outputCache = new WeakMap<object, { ids: readonly string[]; output: Dictionary }>();

/** Returns the last output for an item if the item and the ids are unchanged. Otherwise calls `write`. */
export function memoize(item: object, ids: readonly string[], write: () => Dictionary): Dictionary {
	const last = outputCache.get(item);
	if (last?.ids.length === ids.length && last.ids.every((id, i) => id === ids[i]))
		return last.output;
	const output = write();
	outputCache.set(item, { ids, output });
	return output;
}

/** Whether an event has a statement: its kind requires one, or a field of the statement is filled. */
export function hasStatement(event: DraftEvent, kinds: readonly DraftKind[]): boolean {
	const { quote, speaker, to, channel } = event;
	return (
		contentOfKind(kinds, event.kind) === 'statement' ||
		isForeign(event) ||
		[quote, speaker, to, channel].some((text) => text !== '')
	);
}

/** Whether a quote has its own language or a translation. */
export const isForeign = ({ lang, translation, translatedBy }: DraftEvent): boolean =>
	[lang, translation, translatedBy].some((text) => text !== '');

/** Leaves out empty texts. */
export function omitEmpty(texts: Record<string, string>): Dictionary {
	return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
