import type { DraftEvent, DraftSource, EditorDraft } from './draft.ts';

/** Two accounts of the same thing. */
export interface TwoAccounts {
	/** The two events that contrast, or the one event on which two sources differ. */
	events: readonly DraftEvent[];
	/** The two sources that differ; null if each event is an account. */
	sources: readonly [DraftSource, DraftSource] | null;
}

/**
 * Finds two accounts of the same thing, if the record says that they are: two events with a “Contrasts with”
 * link, or else an event with at least two sources and a text on how these differ. Otherwise null. Two
 * successive events are not accounts of the same thing.
 *
 * @param events the events that a plan can use, in reading order
 */
export function findTwoAccounts(
	{ sources }: EditorDraft,
	events: readonly DraftEvent[]
): TwoAccounts | null {
	for (const event of events) {
		const to = event.links.find(({ type }) => type === 'contrasts-with')?.to;
		const other = events.find(({ key }) => key === to);
		if (other && other !== event)
			return { events: events.filter((each) => each === event || each === other), sources: null };
	}
	for (const event of events) {
		const [first, second] = sources.filter(({ key }) => event.sources.includes(key));
		if (event.disputed.trim() !== '' && first && second)
			return { events: [event], sources: [first, second] };
	}
	return null;
}
