// The floor: a bare canvas with d3-zoom. Each frame draws every event in view, and nothing else.
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { findPlace, readEvents, sayReady } from './events.js';

const day = 86_400_000;
const lanes = 4;
const laneHeight = 24;
const radius = 4;
const colors = ['#0f766e', '#86198f', '#a16207', '#475569', '#4d7c0f', '#b91c1c'];

const events = (await readEvents()).toSorted((a, b) => (a.start < b.start ? -1 : 1));
const groups = [...new Set(events.map(({ group }) => group))];
const n = events.length;
const starts = Float64Array.from(events, ({ start }) => Date.parse(start));
const ends = Float64Array.from(events, ({ start, end }) => Date.parse(end ?? start) + day);
/** The latest end of an event and all before it: none of those before the first in view is seen. */
const latestEnds = Float64Array.from(ends);
for (let i = 1; i < n; i++) {
	latestEnds[i] = Math.max(latestEnds[i] ?? 0, latestEnds[i - 1] ?? 0);
}
const rows = Uint16Array.from(events, (e, i) => groups.indexOf(e.group) * lanes + (i % lanes));
const isPoint = Uint8Array.from(events, ({ end }) => (end === null ? 1 : 0));
const origin = starts[0] ?? 0;
const extent = (latestEnds[n - 1] ?? 1) - origin;

/**
 * @param {Float64Array} sorted
 * @param {number} value
 * @returns {number} the first place whose value is at least this
 */
function bisect(sorted, value) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

const place = findPlace();
const canvas = document.createElement('canvas');
const width = (canvas.width = place.clientWidth);
const height = (canvas.height = place.clientHeight);
place.append(canvas);
const context = canvas.getContext('2d', { alpha: false });
if (!context) throw new Error('This browser has no canvas.');

let [scale, shift] = [1, 0];
let frame = 0;

/** @param {CanvasRenderingContext2D} pen */
function draw(pen) {
	frame = 0;
	const pxPerMs = (width / extent) * scale;
	const from = origin - shift / pxPerMs;
	const margin = radius / pxPerMs;
	const first = bisect(latestEnds, from - margin);
	const last = bisect(starts, from + width / pxPerMs + margin);
	pen.fillStyle = '#fff';
	pen.fillRect(0, 0, width, height);
	for (let i = first; i < last; i++) {
		const right = ((ends[i] ?? 0) - from) * pxPerMs;
		if (right < -radius) continue;
		const left = ((starts[i] ?? 0) - from) * pxPerMs;
		const row = rows[i] ?? 0;
		const y = 8 + row * laneHeight;
		pen.fillStyle = colors[Math.floor(row / lanes) % colors.length] ?? '#000';
		if (isPoint[i]) pen.fillRect((left + right) / 2 - radius, y, 2 * radius, 2 * radius);
		else pen.fillRect(left, y, Math.max(2, right - left), 2 * radius);
	}
	canvas.dataset.drawn = '';
}

const behavior = zoom()
	.scaleExtent([1, 1e5])
	.translateExtent([
		[0, 0],
		[width, height]
	])
	.on('zoom', ({ transform }) => {
		[scale, shift] = [transform.k, transform.x];
		frame ||= requestAnimationFrame(() => draw(context));
	});
select(/** @type {Element} */ (canvas)).call(behavior);
draw(context);
sayReady();
