import type { Component, ComponentProps, Snippet } from 'svelte';
import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type ClusterList from './ClusterList.svelte';
import type { AxisReader } from './cursor.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** The events of a cluster, and callbacks for a chosen one, for a zoom that draws them apart, and for the end of the list. */
export type ClusterEvents<Event extends DrawnEvent> = Pick<
	ComponentProps<typeof ClusterList<Event>>,
	'events' | 'beside' | 'onchoose' | 'onzoom' | 'onclose'
>;

export interface CanvasProps {
	view: TimelineState;
	/** Computes the cursor on the axis; without it there is none. */
	axis: AxisReader | undefined;
}

export type LoadCanvas = () => Promise<{ default: Component<CanvasProps> }>;

/** The parts that a page adds to the drawing, each as soon as its code is there. */
export interface TimelineParts<Event extends DrawnEvent> {
	/** Beside the dates that are seen. */
	beside?: Snippet;
	/** Beside the controls. */
	bar?: Snippet;
	/** Shown for the whole story instead of its dates. */
	whole?: Snippet;
	/** Over the drawing, positioned in it. */
	over?: Snippet;
	/** Below the drawing, with the same width. */
	below?: Snippet;
	/** The events of a cluster, to choose from; without it a press zooms to them. */
	clusterList?: Snippet<[ClusterEvents<Event>]>;
	/** The list of keys. Without it, there is no control and no key for it. */
	help?: Snippet<[close: () => void]>;
	/** Computes the cursor on the axis; without it there is none. */
	axis?: AxisReader | undefined;
	/** Loads what paints motions; without it the page is laid out in each frame. */
	loadCanvas?: LoadCanvas | undefined;
}
