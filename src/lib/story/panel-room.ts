/** Whether a panel opens above its row, else below; and its greatest height there, px. A higher panel scrolls. */
export interface PanelRoom {
	isUp: boolean;
	max: number;
}

/** Least distance of a panel from the edge of the window, px. */
const margin = 8;

/**
 * Opens a panel below its row if it fits there, or if there is no more room above.
 *
 * @param height of the panel's content, px
 * @param row the edges of the panel's row, px from the top of the window
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
