import { asked as messages } from '#language/teach/order';
import * as recordMessages from '#language/record';
import { parseEventIds } from '#lib/record/routes.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { eventsForCards, maxChosen, parseExerciseParams, exerciseSize } from './ordering.ts';

/** The events that the page's address asks for. */
export interface ChosenEvents {
	/** The ids of the chosen events; null for the whole record. */
	ids: string[] | null;
	/** Sentences about parts of the address that were ignored, and what is used instead. */
	notices: string[];
}

/** A notice quotes at most this many characters of the address, which anybody may have written. */
const maxText = 40;

/**
 * Reads the chosen events from a query string. Also checks `n` and `seed`, and makes a notice for each ignored part.
 *
 * @param timeline the record, as it was known on the as-of day
 */
export function readChosenEvents(search: string, timeline: Timeline): ChosenEvents {
	const query = new URLSearchParams(search);
	const set = parseExerciseParams(search);
	const fit = new Set(eventsForCards(timeline).map(({ id }) => id));
	const asked = parseEventIds(search) ?? [];
	const ids = asked.filter((id) => fit.has(id));
	const unknown = asked.filter((id) => !fit.has(id));
	const isChosen = ids.length >= exerciseSize.min;
	const misread = (['n', 'seed'] as const).filter(
		(name) => query.has(name) && query.get(name) !== `${set[name]}`
	);
	const notices = misread.map((name) =>
		messages[name]({ text: `${name}=${query.get(name)}`.slice(0, maxText), taken: `${set[name]}` })
	);
	if (unknown.length > 0)
		notices.push(
			messages.unknown({ ids: unknown.join(recordMessages.comma).slice(0, 5 * maxText) })
		);
	if (query.has('events') && !isChosen)
		notices.push(messages.few({ least: `${exerciseSize.min}` }));
	if (ids.length > maxChosen) {
		notices.push(
			messages.many({
				chosen: `${ids.length}`,
				taken: `${Math.min(set.n, ids.length)}`,
				most: `${maxChosen}`
			})
		);
	}
	return { ids: isChosen ? ids : null, notices };
}
