import * as recordMessages from '#language/record';
import { standardKinds } from '#lib/record/kinds.ts';
import { kindContents, type KindContent } from '#lib/record/terms.ts';
import type { EditorDraft, DraftKind, ItemKey } from './draft.ts';

/** The content of events of a kind: a statement or a figure; null if neither. */
export function contentOfKind(kinds: readonly DraftKind[], kind: ItemKey): KindContent | null {
	const all: readonly { key: ItemKey; is?: string }[] =
		kinds.length > 0 ? kinds : standardKinds.map(({ id, ...each }) => ({ key: id, ...each }));
	const found = all.find(({ key }) => key === kind);
	return kindContents.find((content) => content === found?.is) ?? null;
}

/** The kinds to choose from, each with its name, which may be empty. */
export const kindChoices = ({ kinds }: EditorDraft): (readonly [kind: ItemKey, name: string])[] =>
	kinds.length > 0
		? kinds.map(({ key, label }) => [key, label] as const)
		: standardKinds.map(({ id }) => [id, recordMessages.kinds[id]] as const);

/** The kind that a new event gets: the first with neither a statement nor a figure, or else the first. */
export const kindOfNewEvent = ({ kinds }: EditorDraft): ItemKey =>
	kinds.length > 0 ? ((kinds.find(({ is }) => is === '') ?? kinds[0])?.key ?? '') : 'report';

/**
 * The draft's own kinds. If it has none, the standard kinds that its events use, as own kinds: they must be added
 * together with the record's first own kind, because from then on the record has no standard kinds.
 */
export function toOwnKinds({ kinds, events }: EditorDraft): readonly DraftKind[] {
	if (kinds.length > 0) return kinds;
	return standardKinds
		.filter(({ id }) => events.some(({ kind }) => kind === id))
		.map(({ id, shape, ...kind }) => ({
			key: id,
			label: recordMessages.kinds[id],
			shape,
			is: 'is' in kind ? kind.is : ''
		}));
}
