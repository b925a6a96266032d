import type { EventKind, KindForm, KindShape } from './terms.ts';

/** A kind of events. */
export interface Kind {
	id: string;
	shape: KindShape;
	/** The record's own words; standard kinds have those of the interface. */
	label?: string;
	/** Left out if it is neither. */
	is?: KindForm | undefined;
}

/** The standard kinds, in the order in which a reader sees them. */
export const standardKinds = [
	{ id: 'statement', shape: 'speech', is: 'statement' },
	{ id: 'report', shape: 'page' },
	{ id: 'protest', shape: 'triangle' },
	{ id: 'action', shape: 'diamond' },
	{ id: 'measurement', shape: 'circle', is: 'figure' }
] as const satisfies readonly (Kind & { id: EventKind })[];

/** The kinds that the events of a record may have: its own, or the standard ones. */
export const kindsIn = ({ kinds = [] }: { kinds?: readonly Kind[] | undefined }): readonly Kind[] =>
	kinds.length > 0 ? kinds : standardKinds;

/** The kinds that some events of a record have, in its order. */
export function listKinds({
	kinds,
	events
}: {
	kinds: readonly Kind[];
	events: readonly { kind: Kind }[];
}): readonly Kind[] {
	const used = new Set(events.map(({ kind }) => kind.id));
	return kinds.filter(({ id }) => used.has(id));
}

/** Whether a kind has words that were said. */
export const isStatement = ({ is }: Pick<Kind, 'is'>): boolean => is === 'statement';
/** Whether a kind has a figure. */
export const isFigure = ({ is }: Pick<Kind, 'is'>): boolean => is === 'figure';

/** The standard kind with the same id; null for a record's own kind. */
export const standardId = ({ id, label }: Pick<Kind, 'id' | 'label'>): EventKind | null =>
	label === undefined ? (standardKinds.find((kind) => kind.id === id)?.id ?? null) : null;
