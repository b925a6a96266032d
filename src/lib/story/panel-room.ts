/** Where a panel under its row has room: how far the page scrolls for it, and how high it may then be, px; higher, it scrolls within itself. */
export interface PanelRoom {
	by: number;
	max: number;
}

/** Least distance of a panel from the edge of the window, px. */
const margin = 8;

/**
 * A panel opens under its row, over what it does not change. Where the window ends before it does, the page scrolls: what is
 * over the row, which it may change, stays in sight as far as it can.
 *
 * @param height of all that it holds, px
 * @param row the edges of the row that it belongs to, px from the top of the window
 * @param room what of the window is free, px from its top
 */
export function panelRoom(
	height: number,
	row: { top: number; bottom: number },
	room: { top: number; bottom: number }
): PanelRoom {
	const below = room.bottom - row.bottom - margin;
	const by = Math.max(0, Math.min(height - below, row.top - room.top));
	return { by, max: Math.max(0, below + by) };
}
