import type { Component, ComponentProps, Snippet } from 'svelte';
import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type ClusterList from './ClusterList.svelte';
import type { AxisReader } from './cursor.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** Props of a list of a cluster's events: the events, their mark, and callbacks for a choice, a zoom and the close. */
export type ClusterEvents<Event extends DrawnEvent> = Pick<
	ComponentProps<typeof ClusterList<Event>>,
	'events' | 'anchor' | 'onchoose' | 'onzoom' | 'onclose'
>;

/** The props of the canvas that paints motions. */
export interface CanvasProps {
	view: TimelineState;
	/** Computes the cursor on the axis. Without it, there is none. */
	axis: AxisReader | undefined;
}

/** Loads the canvas that paints motions. */
export type LoadCanvas = () => Promise<{ default: Component<CanvasProps> }>;

/** The parts that a page adds to the drawing. Each may come later, when its code is loaded. */
export interface TimelineParts<Event extends DrawnEvent> {
	/** Shown beside the visible dates. */
	besideDates?: Snippet;
	/** Shown beside the controls. */
	bar?: Snippet;
	/** Shown instead of the dates while the whole story is visible. */
	whole?: Snippet;
	/** Positioned over the drawing. */
	over?: Snippet;
	/** Shown below the drawing, with the same width. */
	below?: Snippet;
	/** Lists the events of a cluster, to choose from. Without it, a click on a cluster zooms to its events. */
	clusterList?: Snippet<[ClusterEvents<Event>]>;
	/** The list of keys. Without it, neither a button nor a key opens one. */
	help?: Snippet<[close: () => void]>;
	/** Computes the cursor on the axis. Without it, there is none. */
	axis?: AxisReader | undefined;
	/** Loads the canvas that paints motions. Without it, the page is laid out in each frame. */
	loadCanvas?: LoadCanvas | undefined;
}
