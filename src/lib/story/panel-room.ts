/** Where a panel opens: over its row or under it, and how high it may be there, px; higher, it scrolls within itself. */
export interface PanelRoom {
	isUp: boolean;
	max: number;
}

/** Least distance of a panel from the edge of the window, px. */
const margin = 8;

/**
 * Under its row if it fits there or no room is larger, else over it.
 *
 * @param height of its content, px
 * @param row the edges of the row that it belongs to, px from the top of the window
 * @param room the free part of the window, px from its top
 */
export function panelRoom(
	height: number,
	row: { top: number; bottom: number },
	room: { top: number; bottom: number }
): PanelRoom {
	const above = row.top - room.top - margin;
	const below = room.bottom - row.bottom - margin;
	const isUp = height > below && above > below;
	return { isUp, max: Math.max(0, isUp ? above : below) };
}
