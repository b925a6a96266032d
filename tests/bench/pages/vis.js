import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { findPlace, readEvents, sayReady } from './events.js';

const events = await readEvents();
const groups = [...new Set(events.map(({ group }) => group))];
const items = events.map(({ id, title, start, end, group }) =>
	end === null
		? { id, content: title, start, group, type: 'point' }
		: { id, content: title, start, end, group, type: 'range' }
);

const timeline = new Timeline(
	findPlace(),
	items,
	groups.map((id) => ({ id, content: id })),
	{
		height: '340px',
		verticalScroll: true,
		showCurrentTime: false,
		showTooltips: false,
		autoResize: false,
		// The texts are ours: none needs cleaning.
		xss: { disabled: true },
		// A step of the wheel zooms by half, as for the others.
		zoomFriction: 2,
		...(new URLSearchParams(location.search).has('cluster')
			? { cluster: { maxItems: 1, showStipes: false } }
			: {})
	}
);
timeline.on('changed', sayReady);
