import type { Component } from 'svelte';
import type { Finder } from '#lib/timeline/filter.ts';
import type { Settings } from './settings.svelte.ts';
import type { Filters } from '#lib/timeline/filters.svelte.ts';
import type { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';

type OfFilters = Component<{ filters: Filters }>;

/** What few need at once: the search and what shows it, the table, the folded filters. */
export interface LaterParts {
	find: Finder;
	/** Over the overview. */
	FoundWords: Component<{ view: TimelineState }>;
	MoreFilters: OfFilters;
	RecordTable: Component<{ filters: Filters; settings: Settings }>;
}

/** Loads them once, when the first of them is wanted. */
export class Later {
	/** Null until they are there. */
	parts = $state.raw<LaterParts | null>(null);
	/** That they could not be loaded; else empty. */
	problem = $state.raw('');
	/** Resolves once they are there, or cannot be had. */
	readonly want: () => Promise<void>;

	/** @param filters of the story: they get what finds once it is there */
	constructor(load: () => Promise<LaterParts>, filters: Filters) {
		let loading: Promise<void> | undefined;
		this.want = () =>
			(loading ??= load().then(
				(parts) => {
					this.parts = parts;
					filters.finder = parts.find;
				},
				(error: unknown) => {
					console.error(error);
					this.problem = 'It could not be loaded. Load the page again to try once more.';
				}
			));
	}
}
