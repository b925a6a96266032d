import type { Component, Snippet } from 'svelte';
import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type { AxisCursor } from '#lib/timeline/draw/draw-axis.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** The drawing's props for a list of a cluster's events. */
export interface ClusterListProps<Event extends DrawnEvent> {
	/** The events of the cluster, in order of time. */
	events: readonly Event[];
	/** The cluster's mark. In a wide window, the list opens beside the mark. */
	anchor?: Element | undefined;
	/** Called when the reader chooses an event of the list. */
	onchoose: (event: Event, e: MouseEvent) => void;
	/** Zooms to the events of the cluster. Undefined if no zoom can split it. */
	onzoom?: ((events: readonly Event[]) => void) | undefined;
	/** Called when the list should close. */
	onclose: () => void;
}

/** Finds the cursor: a stretch of time, for example the date under the pointer, highlighted across all tracks. */
export interface CursorReader {
	/** The cursor in a scene; null if there is none. @param hovered default: the event under the pointer */
	read: (view: TimelineState, scene: Scene, hovered?: DrawnEvent | null) => AxisCursor | null;
	/** Stores in the view which instant and series are under a pointer. @param plane the element that the drawing fills */
	point: (view: TimelineState, scene: Scene, plane: HTMLElement, e: PointerEvent) => void;
}

/** The props of the canvas that paints motions. */
export interface CanvasProps {
	view: TimelineState;
	/** Finds the cursor on the axis. Without it, no cursor is drawn. */
	axis: CursorReader | undefined;
}

/** Loads the canvas that paints motions. */
export type LoadCanvas = () => Promise<{ default: Component<CanvasProps> }>;

/** The parts that a page adds to the drawing. Each part may be added later, when its code is loaded. */
export interface TimelineParts<Event extends DrawnEvent> {
	/** Shown beside the visible dates. */
	besideDates?: Snippet;
	/** Shown beside the controls. */
	bar?: Snippet;
	/** Shown instead of the dates while the whole story is visible: the axis then shows where it begins and ends. */
	whole?: Snippet;
	/** Positioned over the drawing. */
	over?: Snippet;
	/** Shown below the drawing, with the same width. */
	below?: Snippet;
	/**
	 * Lists the events of a cluster, to choose from. Without it, a click on a cluster zooms to its events, or calls
	 * `oncluster` if no zoom can split them.
	 */
	clusterList?: Snippet<[ClusterListProps<Event>]>;
	/** The list of keyboard shortcuts. Without it, there is no button and no key to open it. */
	help?: Snippet<[close: () => void]>;
	/** Finds the cursor on the axis. Without it, no cursor is drawn. */
	axis?: CursorReader | undefined;
	/** Loads the canvas that paints motions. Without it, the page is laid out in each frame. */
	loadCanvas?: LoadCanvas | undefined;
}
