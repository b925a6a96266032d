declare global {
	interface Window {
		shifts: string[];
	}
}

interface LayoutShift extends PerformanceEntry {
	value: number;
	sources: { node?: Node }[];
}

/** Lists what shifts in a page, as `window.shifts`. Runs in it before its scripts. */
export function noteShifts() {
	window.shifts = [];
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { value, sources } = entry as LayoutShift;
			const nodes = sources.map(({ node }) => node?.nodeName + ' ' + node?.textContent);
			window.shifts.push(`${value} at ${Math.round(entry.startTime)} ms: ${nodes.join(' | ')}`);
		}
	}).observe({ type: 'layout-shift', buffered: true });
}
