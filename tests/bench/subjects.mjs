// What is measured: where each shows the events, and by which gestures one moves in it.
import { fileOf, shipped } from './data.mjs';

/** Each zoom step makes the scale this much larger or smaller, where the subject lets one choose. */
export const factor = 1.5;

/** d3-zoom's px of a wheel that double the scale, without and with Ctrl; ours has the second. */
const pxPerOctave = { plain: 500, ctrl: 50 };

/** Ctrl, as the browser's protocol counts modifiers. */
const ctrl = 2;

/**
 * @typedef {object} Wheel a zoom by the wheel
 * @property {number} delta px of one step that zooms in, without its sign
 * @property {number} modifiers
 */

/** @typedef {'shipped' | 'built' | 'bench'} SiteName our site with its own record, with one of the bench; the others */

/**
 * `begin`: what a reader does there to open the events, from which times are counted.
 * @typedef {{ site: SiteName, path: string, begin?: (page: import('playwright').Page) => Promise<void> }} Address
 */

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} label in tables
 * @property {(data: string) => boolean} shows whether it is measured with these events
 * @property {(data: string) => Address} holding where its page holds these events itself
 * @property {(data: string) => Address} opening where it opens them: ours as a file that is chosen, the others by the page’s address
 * @property {string} item what is painted first of an event, as a selector
 * @property {string} plane what takes the gestures, as a selector
 * @property {Wheel | { zoomIn: string, zoomOut: string }} zoom by the wheel, else by these buttons
 * @property {string | null} mark the mark of a single event that can be pressed, as a selector; null: not measured
 * @property {{ focus: string | null, list: string[] } | null} keys what they are pressed on (null:
 * the page), and which; null for a subject that has none
 */

const drawing = '[role="group"][aria-label="Events on the time axis"]';

/**
 * @param {string} name
 * @param {string} query
 * @returns {Pick<Subject, 'holding' | 'opening'>}
 */
const pagesOf = (name, query = '') => ({
	holding: (data) => ({ site: 'bench', path: `/pages/${name}-${data}.html` }),
	opening: (data) => ({
		site: 'bench',
		path: `/pages/${name}.html?data=/bench-data/${data}.json${query}`
	})
});

/** @type {Subject} */
const vis = {
	name: 'vis',
	label: 'vis-timeline',
	shows: () => true,
	...pagesOf('vis'),
	item: '.vis-item',
	plane: '.vis-center .vis-content',
	mark: '.vis-item',
	// Whatever its px, one event of the wheel is one step: the page says how much of a zoom it is.
	zoom: { delta: 120, modifiers: 0 },
	keys: null
};

/** @type {Subject[]} */
export const subjects = [
	{
		name: 'ours',
		label: 'ours',
		shows: () => true,
		holding: (data) => ({ site: data === shipped ? 'shipped' : 'built', path: '/' }),
		opening: (data) => ({
			site: 'shipped',
			path: '/open/',
			begin: (page) => page.locator('input[type=file]').setInputFiles(fileOf(data))
		}),
		item: '.mark',
		plane: drawing,
		mark: `${drawing} .mark[data-event]`,
		zoom: { delta: pxPerOctave.ctrl * Math.log2(factor), modifiers: ctrl },
		keys: {
			focus: `${drawing} a[tabindex="0"]`,
			list: ['+', 'ArrowRight', 'Shift+ArrowRight', '-']
		}
	},
	{
		name: 'floor',
		label: 'canvas floor',
		shows: () => true,
		...pagesOf('floor'),
		item: 'canvas[data-drawn]',
		plane: 'canvas',
		mark: null,
		zoom: { delta: pxPerOctave.plain * Math.log2(factor), modifiers: 0 },
		keys: null
	},
	vis,
	{
		...vis,
		name: 'vis-clustered',
		label: 'vis-timeline, clustered',
		shows: (data) => data === '100000',
		...pagesOf('vis', '&cluster'),
		mark: null
	},
	{
		name: 'timelinejs',
		label: 'TimelineJS3',
		shows: () => true,
		...pagesOf('timelinejs'),
		item: '.tl-timemarker, .tl-slide .tl-headline',
		plane: '.tl-timenav-slider-background',
		mark: null,
		zoom: {
			zoomIn: '.tl-menubar-button:has(.tl-icon-zoom-in)',
			zoomOut: '.tl-menubar-button:has(.tl-icon-zoom-out)'
		},
		keys: {
			focus: null,
			list: ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft']
		}
	}
];
