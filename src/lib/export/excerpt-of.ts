import { eventsWithin } from './file-formats.ts';
import type { Excerpt } from './excerpt.ts';
import type { ShownPage } from '#lib/timeline/shown-page.ts';

/**
 * What the page shows.
 *
 * @param domain what of it is taken, ms UTC; null for all of it
 */
export function excerptOf(
	{ view, asof, record, publication }: ShownPage,
	domain: readonly [number, number] | null = null
): Excerpt {
	const { timeline, filters } = view;
	return {
		timeline,
		events: domain ? eventsWithin(filters.shown, domain) : filters.shown,
		record,
		corrections: publication?.corrections ?? [],
		checked: publication?.checked ?? null,
		origin: {
			address: publication?.address ?? null,
			version: publication?.version ?? null,
			asof
		}
	};
}
