import { drawnSpan } from '#lib/timeline/layout/drawn-span.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import type { AxisCursor, SceneCursor } from '#lib/timeline/draw/draw-axis.ts';
import { lowerStretches } from '#lib/timeline/layout/ticks.ts';
import { cursorTextsAtEvent, cursorTextsAtInstant } from '#lib/messages/cursor-texts.ts';
import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type { CursorReader } from '#lib/timeline/parts.ts';
import type { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import { layoutCursor } from './layout-cursor.ts';

/** The properties of a view that determine its cursor. Another drawing, such as the strip, may pass its own domain. */
type CursorView = Pick<
	TimelineState,
	'domain' | 'hidden' | 'hovered' | 'pointer' | 'selected' | 'timeline' | 'width'
>;

/** The instant under the pointer, ms UTC, and the series there. */
type Pointer = NonNullable<TimelineState['pointer']>;

/**
 * Finds the cursor: the stretch of time to highlight on the axis. It is the date of the event under the pointer;
 * otherwise the day under the pointer; otherwise the date of the selected event. Null if none of these is in view.
 * The property `lower` of the result has the ticks of the axis’s lower line, without those whose labels the cursor’s
 * text covers.
 *
 * @param hovered the event under the pointer; a canvas passes the one from before the motion
 */
export function cursorOf(
	view: CursorView,
	scene: Scene,
	hovered = view.hovered
): AxisCursor | null {
	const { width } = view;
	const cursor = width && placeCursor(view, scene, hovered, width);
	if (!cursor) return null;
	const { lower } = scene.ticks;
	if (cursor.text === '') return { ...cursor, lower };
	const [start, end] = [cursor.x * width, cursor.x * width + cursor.width];
	const spans = lowerStretches(lower, width);
	const isClear = (_: unknown, i: number) =>
		(spans[i]?.x1 ?? 0) - 1 <= start || (spans[i]?.x0 ?? 0) + 1 >= end;
	return { ...cursor, lower: lower.filter(isClear) };
}

function placeCursor(
	view: CursorView,
	scene: Scene,
	hovered: DrawnEvent | null,
	width: number
): SceneCursor | null {
	const { domain, pointer, selected, timeline } = view;
	if (!hovered && pointer) {
		return layoutCursor(domain, [pointer.time, pointer.time], readingsAt(view, pointer), width);
	}
	// While the pointer is over a card, and not over the drawing, the cursor stays at the selected event.
	const event = pointer ? hovered : selected;
	if (!event) return null;
	const span = drawnSpan(event.date, timeline.extent);
	// The text at the pointer may cover a year on the axis, because the pointer soon moves on. The text at a selected
	// event may not, because it stays.
	const taken = pointer ? [] : lowerStretches(scene.ticks.lower, width);
	const label = drawnMarks(scene).find(({ key }) => key === event.id)?.label;
	const texts = cursorTextsAtEvent(event, timeline, Boolean(label && label.look !== 'flag'));
	return layoutCursor(domain, span, texts, width, taken);
}

/** The last result of `readingsAt`, because every frame of a motion needs the same one. */
let lastReadings: { pointer: Pointer; hidden: unknown; texts: string[] } | null = null;

/** Texts for the day under the pointer and the figures on that day, the best first. */
function readingsAt({ timeline, hidden }: CursorView, pointer: Pointer): string[] {
	if (lastReadings?.pointer === pointer && lastReadings.hidden === hidden)
		return lastReadings.texts;
	const { time, series } = pointer;
	const isShown = series?.points.some(({ event }) => !hidden.has(event));
	lastReadings = {
		pointer,
		hidden,
		texts: cursorTextsAtInstant(time, isShown ? series : null, timeline)
	};
	return lastReadings.texts;
}

/**
 * Stores in the view which instant and series are under a mouse. Not for touch, because a finger covers what it
 * points at.
 */
function setPointer(view: TimelineState, scene: Scene, plane: HTMLElement, e: PointerEvent): void {
	if (e.pointerType !== 'mouse' || e.buttons > 0) return;
	const { left, right, top } = plane.getBoundingClientRect();
	const y = (e.clientY - top) / view.textScale;
	const x = (view.isRightToLeft ? right - e.clientX : e.clientX - left) / view.textScale;
	const over = scene.series.find((series) => y >= series.y && y < series.y + series.height);
	const series = view.timeline.series.find(({ id }) => id === over?.id);
	view.pointer = { time: view.timeAt(x), series: series ?? null };
}

/** The cursor as one object, which a page passes to `Timeline.svelte`. An embed does not load it. */
export const axisReader: CursorReader = { read: cursorOf, point: setPointer };
