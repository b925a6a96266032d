import { setParameter } from '#lib/record/query.ts';
import type { CardSet } from './lesson-cards.ts';
import { formatSet } from './order/ordering.ts';
import type { SheetName } from '#lib/teach/papers/sheet-view.ts';

/** A page or printable sheet that a lesson may link to. `known` is the stage with the order “As known then”. */
export type TeachTarget = 'story' | 'stage' | 'known' | 'order' | SheetName;

/** The address of each page and sheet. */
export type TeachLinks = Readonly<Record<TeachTarget, string>>;

/** Returns the address of a page with a query string. */
export type AddressOf = (page: 'story' | 'present' | 'order' | 'teach', search: string) => string;

/**
 * The addresses of everything that a lesson uses.
 *
 * @param search the query string that the sheets keep; stage and exercise keep some of its parameters
 * @param set the cards of a lesson; null for those that the query string asks for
 * @param asof the as-of day that all addresses get, `YYYY-MM-DD`; null for the whole record
 */
export function teachLinks(
	addressOf: AddressOf,
	search: string,
	asof: string | null,
	set: CardSet | null = null
): TeachLinks {
	const given = new URLSearchParams(search);
	const withSet = set ? setParameter(formatSet(set, search), 'events', set.events.join()) : search;
	const of = (...names: string[]) => pick(given, names);
	const queryOf = (more: Readonly<Record<string, string>> = {}) =>
		toQuery({ ...more, ...(asof ? { asof } : {}) });
	const sheet = (print: SheetName, query = search) => addressOf('teach', printQuery(print, query));
	return {
		// Without events, because the story always shows the whole record.
		story: addressOf('story', queryOf()),
		stage: addressOf('present', queryOf(of('events', 'lesson'))),
		known: addressOf('present', queryOf({ then: '1', ...of('events', 'lesson') })),
		order: addressOf('order', queryOf(pick(new URLSearchParams(withSet), ['n', 'seed', 'events']))),
		handout: sheet('handout'),
		cards: sheet('cards', withSet),
		answers: sheet('answers', withSet)
	};
}

/** The addresses of everything for one set of events, on paper and on the screen. */
export function setLinks(
	addressOf: AddressOf,
	{ lesson, seed, events }: { lesson: string; seed: number; events: readonly string[] }
): TeachLinks {
	const n = String(events.length);
	const search = toQuery({ lesson, n, seed: String(seed), events: events.join() });
	return teachLinks(addressOf, search, null);
}

/** The named parameters of a query string. */
const pick = (query: URLSearchParams, names: readonly string[]) =>
	Object.fromEntries([...query].filter(([name]) => names.includes(name)));

/** The query string of a sheet on the page for teachers. Keeps the other parameters of `search`. */
export function printQuery(print: SheetName, search: string): string {
	const query = new URLSearchParams(search);
	query.delete('print');
	return toQuery([['print', print], ...query]);
}

/** Leaves commas unencoded, which is valid and easier to read. */
function toQuery(given: Record<string, string> | [string, string][]): string {
	const query = new URLSearchParams(given);
	return query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : '';
}
