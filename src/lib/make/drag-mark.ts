import type { Attachment } from 'svelte/attachments';

/** Which marks can be dragged, and what a drag does. */
interface DragOptions {
	/** Whether the mark of this event may be dragged. */
	canDrag: (id: string) => boolean;
	/** Called during a drag. @param px distance from its start */
	ondrag: (px: number, e: PointerEvent) => void;
	/** Called at the end of a drag. @param px distance from its start; null if the drag was cancelled */
	ondrop: (px: number | null) => void;
}

/** The distance at which a press becomes a drag, px. */
const pressDistance = 4;

/** Makes an attachment for the element around a drawing. It drags a mark where the drawing would otherwise pan. */
export function dragMark({ canDrag, ondrag, ondrop }: DragOptions): Attachment<HTMLElement> {
	return (node) => {
		const ending = new AbortController();
		const { signal } = ending;
		let start: PointerEvent | null = null;
		let isDrag = false;
		let mark: HTMLElement | null = null;

		const markAt = ({ target }: Event) =>
			target instanceof Element ? target.closest<HTMLElement>('a[data-event]') : null;

		const isDraggable = (e: Event) => canDrag(markAt(e)?.dataset.event ?? '');

		function press(e: PointerEvent) {
			if (e.button !== 0 || !e.isPrimary || !isDraggable(e)) return;
			e.stopPropagation();
			[start, isDrag, mark] = [e, false, markAt(e)];
		}

		function move(e: PointerEvent) {
			if (e.pointerId !== start?.pointerId) return;
			const px = e.clientX - start.clientX;
			isDrag ||= Math.abs(px) > pressDistance;
			if (!isDrag) return;
			if (mark) mark.style.translate = `${px}px`;
			ondrag(px, e);
		}

		function end(px: number | null) {
			if (!start) return;
			start = null;
			if (mark) mark.style.translate = '';
			if (!isDrag) return;
			// Suppresses the click that follows a drag.
			const ignore = (e: Event) => {
				e.preventDefault();
				e.stopPropagation();
			};
			addEventListener('click', ignore, true);
			setTimeout(() => removeEventListener('click', ignore, true));
			ondrop(px);
		}

		node.addEventListener('pointerdown', press, { capture: true, signal });
		// Keeps `mousedown` from the drawing, which would pan.
		node.addEventListener('mousedown', (e) => start && e.stopPropagation(), {
			capture: true,
			signal
		});
		addEventListener('pointermove', move, { signal });
		addEventListener('pointerup', (e) => end(start && e.clientX - start.clientX), { signal });
		addEventListener('pointercancel', () => end(null), { signal });
		addEventListener('keydown', (e) => e.key === 'Escape' && end(null), { signal });
		return () => ending.abort();
	};
}
