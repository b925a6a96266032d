import type { Component } from 'svelte';
import type ClusterList from '#lib/timeline/ClusterList.svelte';
import type { AxisReader } from '#lib/timeline/cursor.ts';
import type { Finder } from '#lib/timeline/filter.ts';
import type { Filters } from '#lib/timeline/filters.svelte.ts';
import type { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import type { AsOf } from './as-of.svelte.ts';
import type Sourcing from '#lib/cards/Sourcing.svelte';
import type Strip from '#lib/timeline/Strip.svelte';
import type { Lazy } from '#lib/ui/lazy.svelte.ts';
import type { Settings } from './settings.svelte.ts';

/** The search and what shows it, and the table. */
interface ToolParts {
	find: Finder;
	/** Over the overview. */
	FoundWords: Component<{ view: TimelineState }>;
	RecordTable: Component<{ filters: Filters; settings: Settings }>;
}

export type LazyTools = Lazy<ToolParts>;

/** What unfolds. */
interface PanelParts {
	AsOfControls: Component<{ asOf: AsOf }>;
	FilterControls: Component<{
		view: TimelineState;
		/** Whether speakers and evidence can be chosen, too. */
		hasMore: boolean;
	}>;
	InView: Component;
	ClusterList: typeof ClusterList;
	/** The cursor of the drawing. */
	axisReader: AxisReader;
	/** Under the drawing. */
	Overview: Component<{ view: TimelineState; idPrefix: string }>;
	Sourcing: typeof Sourcing;
	/** Over the drawing. */
	Veil: Component<{ view: TimelineState }>;
	KeyHelp: Component<{ isRightToLeft: boolean; onclose: () => void }>;
}

export type LazyPanels = Lazy<PanelParts>;

export type LazyStrip = Lazy<{ default: typeof Strip }>;
