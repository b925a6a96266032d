import type { DraftEvent, DraftSource, EditorDraft } from './draft.ts';

/** Two accounts of one thing. */
export interface Tellings {
	/** The two events that contrast, or the event that two sources tell differently. */
	events: readonly DraftEvent[];
	/** The two sources; null if each event is an account. */
	sources: readonly [DraftSource, DraftSource] | null;
}

/**
 * Finds two accounts of one thing, if the record says that they are: two events with a link “Contrasts with”, or else
 * an event with at least two sources, if the record says how these differ. Null if there are none. Two events that only
 * follow each other are two things.
 *
 * @param events the events that a plan can name, in reading order
 */
export function findTellings(
	{ sources }: EditorDraft,
	events: readonly DraftEvent[]
): Tellings | null {
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
