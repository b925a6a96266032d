import type { EventKind, KindContent, KindShape } from './terms.ts';

/** A kind of events, such as statement or protest. Its shape is the symbol of these events in the drawing. */
export interface Kind {
	id: string;
	shape: KindShape;
	/** Left out for standard kinds, whose labels are translated texts of the interface. */
	label?: string;
	/** Whether events of this kind have a quote (`statement`) or a figure; left out if neither. */
	is?: KindContent | undefined;
}

/** The standard kinds, in the order in which the page lists them. */
export const standardKinds = [
	{ id: 'statement', shape: 'speech', is: 'statement' },
	{ id: 'report', shape: 'page' },
	{ id: 'protest', shape: 'triangle' },
	{ id: 'action', shape: 'diamond' },
	{ id: 'measurement', shape: 'circle', is: 'figure' }
] as const satisfies readonly (Kind & { id: EventKind })[];

/** The kinds that the events of a record may have: its own kinds, or else the standard ones. */
export const kindsOfRecord = ({
	kinds = []
}: {
	kinds?: readonly Kind[] | undefined;
}): readonly Kind[] => (kinds.length > 0 ? kinds : standardKinds);

/** The kinds that at least one event has, in the record’s order. */
export function usedKinds({
	kinds,
	events
}: {
	kinds: readonly Kind[];
	events: readonly { kind: Kind }[];
}): readonly Kind[] {
	const used = new Set(events.map(({ kind }) => kind.id));
	return kinds.filter(({ id }) => used.has(id));
}

/** Whether events of a kind quote somebody. */
export const isStatement = ({ is }: Pick<Kind, 'is'>): boolean => is === 'statement';
/** Whether events of a kind report a figure. */
export const isFigure = ({ is }: Pick<Kind, 'is'>): boolean => is === 'figure';

/** The id of a standard kind; null for a kind that the record defines. */
export const standardKindId = ({ id, label }: Pick<Kind, 'id' | 'label'>): EventKind | null =>
	label === undefined ? (standardKinds.find((kind) => kind.id === id)?.id ?? null) : null;
