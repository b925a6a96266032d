import type { Lesson } from '#lib/record/lessons.ts';
import { setParameter } from '#lib/record/query.ts';
import { parseEventIds } from '#lib/record/routes.ts';
import type { CardSet } from './lesson-cards.ts';
import { withExerciseParams, withoutOrder } from './order/exercise.ts';
import type { SheetName } from '#lib/teach/papers/sheet-view.ts';

/** A page or printable sheet that a lesson can link to. `known` is the presentation in the order “As known then”. */
export type TeachTarget = 'story' | 'stage' | 'known' | 'order' | SheetName;

/** The address of each page and sheet. */
export type TeachLinks = Readonly<Record<TeachTarget, string>>;

/** Returns the address of a page of the site, with this query string. */
export type AddressOf = (page: 'story' | 'present' | 'order' | 'teach', search: string) => string;

/**
 * The addresses of all pages and sheets that a lesson uses.
 *
 * @param search the query string of the page for teachers. The addresses of sheets keep all of its parameters, those of
 *   presentation and exercise only some
 * @param set the cards of a lesson; null for the cards that the query string asks for
 * @param asof the as-of day for all addresses, `YYYY-MM-DD`; null for the whole record
 * @param lesson the lesson for which the presentation is: its title slide does not reveal the order of the cards, and the
 *   presenter's window shows the lesson; undefined for the lesson of the query string
 */
export function teachLinks(
	addressOf: AddressOf,
	search: string,
	asof: string | null,
	set: CardSet | null = null,
	lesson?: Lesson
): TeachLinks {
	const searchWithSet = set
		? setParameter(withExerciseParams(set, search), 'events', set.events.join())
		: search;
	const idsOfCards = parseEventIds(searchWithSet);
	const lessonIds = lesson ? eventsOfLesson(lesson) : [];
	const stageParameters = {
		...(lessonIds.length > 0 && { events: lessonIds.join() }),
		...pickParameters(search, ['events', 'lesson']),
		...(lesson && { lesson: lesson.id })
	};
	const toSearch = (more: Readonly<Record<string, string>> = {}) =>
		toQuery({ ...more, ...(asof ? { asof } : {}) });
	const sheetAddress = (print: SheetName, query = search) =>
		addressOf('teach', sheetQuery(print, query));
	return {
		// The story page does not get the chosen events, because it always shows the whole record.
		story: addressOf('story', toSearch()),
		stage: addressOf('present', toSearch(stageParameters)),
		known: addressOf('present', toSearch({ then: '1', ...stageParameters })),
		order: addressOf(
			'order',
			toSearch({
				...pickParameters(searchWithSet, ['n', 'seed']),
				...(idsOfCards && { events: withoutOrder(idsOfCards).join() })
			})
		),
		handout: sheetAddress('handout'),
		cards: sheetAddress('cards', searchWithSet),
		answers: sheetAddress('answers', searchWithSet)
	};
}

/** The ids of all events that the steps of a lesson show. Empty if it shows the whole record. */
export const eventsOfLesson = ({ parts }: Lesson): string[] => [
	...new Set(parts.flat().flatMap(({ events = [] }) => events))
];

/** The addresses of all pages and sheets for one set of cards. */
export function cardSetLinks(
	addressOf: AddressOf,
	{ lesson, seed, events }: { lesson: string; seed: number; events: readonly string[] }
): TeachLinks {
	const n = String(events.length);
	const search = toQuery({ lesson, n, seed: String(seed), events: events.join() });
	return teachLinks(addressOf, search, null);
}

/** The parameters of a query string that have these names. */
const pickParameters = (search: string, names: readonly string[]) =>
	Object.fromEntries([...new URLSearchParams(search)].filter(([name]) => names.includes(name)));

/** The query string that shows a sheet on the page for teachers. Keeps the other parameters of `search`. */
export function sheetQuery(print: SheetName, search: string): string {
	const query = new URLSearchParams(search);
	query.delete('print');
	return toQuery([['print', print], ...query]);
}

/** Writes a query string with unencoded commas, which are valid and easier to read. */
function toQuery(given: Record<string, string> | [string, string][]): string {
	const query = new URLSearchParams(given);
	return query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : '';
}
