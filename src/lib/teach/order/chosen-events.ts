import { asked as messages } from '#language/teach/order';
import * as recordMessages from '#language/record';
import { parseEventIds } from '#lib/record/routes.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { eventsForCards, maxChosenEvents, parseExerciseParams, exerciseSize } from './exercise.ts';

/** The events that the page's address asks for. */
export interface ChosenEvents {
	/** The ids of the chosen events, in reading order; null for the whole record. */
	ids: string[] | null;
	/** Sentences about parts of the address that were ignored, and what is used instead. */
	notices: string[];
}

/**
 * A notice quotes at most this many characters of a value in the address, which anybody may have written. Of a list of
 * ids it quotes five times as many.
 */
const maxQuotedText = 40;

/**
 * Reads the chosen events from a query string. Also checks `n` and `seed`, and makes a notice for each ignored part.
 *
 * @param timeline the record; if the address has an as-of day, only what was known then
 */
export function readChosenEvents(search: string, timeline: Timeline): ChosenEvents {
	const query = new URLSearchParams(search);
	const params = parseExerciseParams(search);
	const askedIds = parseEventIds(search) ?? [];
	const chosenIds = eventsForCards(timeline)
		.map(({ id }) => id)
		.filter((id) => askedIds.includes(id));
	const unknownIds = askedIds.filter((id) => !chosenIds.includes(id));
	const isChosen = chosenIds.length >= exerciseSize.min;
	const ignoredParameters = (['n', 'seed'] as const).filter(
		(name) => query.has(name) && query.get(name) !== `${params[name]}`
	);
	const notices = ignoredParameters.map((name) =>
		messages[name]({
			text: `${name}=${query.get(name)}`.slice(0, maxQuotedText),
			taken: `${params[name]}`
		})
	);
	if (unknownIds.length > 0)
		notices.push(
			messages.unknown({ ids: unknownIds.join(recordMessages.comma).slice(0, 5 * maxQuotedText) })
		);
	if (query.has('events') && !isChosen)
		notices.push(messages.few({ least: `${exerciseSize.min}` }));
	if (chosenIds.length > maxChosenEvents) {
		notices.push(
			messages.many({
				chosen: `${chosenIds.length}`,
				taken: `${Math.min(params.n, chosenIds.length)}`,
				most: `${maxChosenEvents}`
			})
		);
	}
	return { ids: isChosen ? chosenIds : null, notices };
}
