import {
	formatDrawnAddress,
	setParameters,
	parseDrawnAddress,
	parseCommaList,
	type DrawnAddress
} from './drawn-address.ts';
import { parsePlainTime } from './partial-date.ts';

/** The values of `theme` in the address. */
export const themes = ['auto', 'light', 'dark'] as const;

/** The colours of the page; `auto` follows the reader’s system. */
export type Theme = (typeof themes)[number];

/** The values of `view` in the address. */
export const pageViews = ['story', 'list', 'table'] as const;

/** How the page shows the record; `list` shows the cards without the timeline. */
export type PageView = (typeof pageViews)[number];

/** The maximum length of a search, UTF-16 units. The rest is cut off. */
export const maxSearchLength = 200;

/** The part of a page’s state that is in its address. Null means the default, which the address leaves out. */
export interface AddressState extends DrawnAddress {
	/** The ids of the shown speakers, unchecked. Code that filters events ignores ids that the record does not have. */
	speakers: readonly string[] | null;
	/** The shown attributions (how events are known), unchecked. */
	how: readonly string[] | null;
	/** The search as typed, without trimming; empty if it is only spaces. */
	q: string;
	/** The page shows what was known at the end of this year, month, day or minute. Null shows everything. */
	asof: string | null;
	order: CardOrder;
	/** The parameter `view`; `story` is the default. */
	pageView: PageView;
	/** The column that sorts the table, unchecked, preceded by `-` for descending order; null for the date. */
	sort: string | null;
	/** `auto` is the default, which the address leaves out. */
	theme: Theme;
}

/** Which card comes first. */
export type CardOrder = 'oldest' | 'newest';

/**
 * Reads the state from a query string. Any string gives a valid state, because invalid values are ignored. A `from`
 * after its `to` is invalid.
 *
 * @param extent the record’s extent, ms UTC; replaces a missing or invalid `from` or `to`
 */
export function parseAddressState(
	search: string,
	extent: readonly [start: number, end: number]
): AddressState {
	const query = new URLSearchParams(search);
	const asof = query.get('asof');
	const q = (query.get('q') ?? '').slice(0, maxSearchLength);
	return {
		...parseDrawnAddress(search, extent),
		speakers: parseCommaList(query.get('speakers'), isNotEmpty),
		how: parseCommaList(query.get('how'), isNotEmpty),
		q: q.trim() && q,
		asof: parsePlainTime(asof ?? '') && asof,
		order: query.get('order') === 'newest' ? 'newest' : 'oldest',
		pageView: pageViews.find((pageView) => pageView === query.get('view')) ?? 'story',
		sort: query.get('sort') || null,
		theme: themes.find((theme) => theme === query.get('theme')) ?? 'auto'
	};
}

/** Accepts any text that is not empty. */
const isNotEmpty = (text: string) => text !== '';

/**
 * Writes the state into a query string, and keeps the other parameters of `search`.
 *
 * @returns `''`, or a string that starts with `?`
 */
export function formatAddressState(state: AddressState, search: string): string {
	const { speakers, how, q, asof, order, pageView, sort, theme } = state;
	return setParameters(formatDrawnAddress(state, search), {
		asof,
		order: order === 'oldest' ? null : order,
		theme: theme === 'auto' ? null : theme,
		speakers: speakers && speakers.join(','),
		how: how && how.join(','),
		q: q.trim() ? q : null,
		view: pageView === 'story' ? null : pageView,
		sort: pageView === 'table' ? sort : null
	});
}
