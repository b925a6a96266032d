// Beside the library's own script, which is loaded as its manual says.
import { findPlace, readEvents, sayReady } from './events.js';

/** @param {string} iso */
function dateOf(iso) {
	const [year, month, day] = iso.split('-').map(Number);
	return { year, month, day };
}

const events = await readEvents();
const timeline = new window.TL.Timeline(
	findPlace(),
	{
		events: events.map(({ id, title, start, end, group }) => ({
			unique_id: id,
			text: { headline: title },
			start_date: dateOf(start),
			...(end === null ? {} : { end_date: dateOf(end) }),
			group
		}))
	},
	{ font: '', script_path: `${location.origin}/timelinejs/js/` }
);
timeline.on('loaded', sayReady);
