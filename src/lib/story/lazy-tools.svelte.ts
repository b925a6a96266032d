import type { Component } from 'svelte';
import type { Finder } from '#lib/timeline/filter.ts';
import type { Settings } from './settings.svelte.ts';
import type { Filters } from '#lib/timeline/filters.svelte.ts';
import type { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';

/** What few readers need: the search and what shows it, the table, the folded filters. */
interface Parts {
	find: Finder;
	/** Over the overview. */
	FoundWords: Component<{ view: TimelineState }>;
	MoreFilters: Component<{ filters: Filters }>;
	RecordTable: Component<{ filters: Filters; settings: Settings }>;
}

/** Loads these parts once, when the first of them is needed. */
export class LazyTools {
	/** Null until they are loaded. */
	parts = $state.raw<Parts | null>(null);
	/** That they could not be loaded; else empty. */
	problem = $state.raw('');
	/** Resolves once they are loaded, or have failed to. */
	readonly load: () => Promise<void>;

	/** @param filters of the story: their `finder` is set once it is loaded */
	constructor(loadParts: () => Promise<Parts>, filters: Filters) {
		let loading: Promise<void> | undefined;
		this.load = () =>
			(loading ??= loadParts().then(
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
