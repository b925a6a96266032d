// The report, in Markdown, from the results alone.
import { median } from './figures.mjs';
import { builtIn } from './settings.mjs';
import {
	boundTable,
	lighthouseTable,
	loadTable,
	memoryTable,
	openingTable,
	ratioTable,
	round,
	slowTable,
	startTable,
	stepTable
} from './tables.mjs';

/** @typedef {import('./figures.mjs').Results} Results */

/**
 * Where and when it was measured. `isPart`: not everything that a whole run does.
 * @typedef {{ date: string, cores: number, memory: string, chromium: string, rounds: number,
 * minutes: number, isPart: boolean }} Circumstances
 */

/** @param {Results} results */
const idleOf = ({ cells }) =>
	Object.values(cells).flatMap(({ steps }) => steps.flatMap(({ idle }) => idle));

/**
 * @param {Results} results
 * @param {Circumstances} circumstances
 * @returns {string} Markdown, not yet formatted
 */
export function report(results, circumstances) {
	const { date, cores, memory, chromium, rounds, minutes, isPart } = circumstances;
	return `# Bench

${date}, ${cores} cores, ${memory} of memory, Chromium ${chromium}, ${rounds} rounds, ${round(minutes)} minutes.
${isPart ? '\n**Part of a run: it says nothing about what it has left out.**\n' : ''}
Written by \`npm run bench\`; README.md beside it says how each figure is measured.

## Bounds

${boundTable(results)}

## To a working timeline

The page holds the events; painted on slow 4G with a processor four times slower. Blocking time is that of all tasks
beyond the first 50 ms of each.

${builtIn.map((data) => loadTable(results, data)).join('\n\n')}

## Our other pages

The same for the shipped record: the first mark, slide or card.

${startTable(results)}

## Steps

Milliseconds of the main thread until it is at rest again: the median (the 95th percentile; how many
steps). A step that does nothing takes ${round(median(idleOf(results)))}: that much of each is the measuring itself.

### Zoom: the wheel without a pause, a step of it for each frame

${stepTable(results, 'zoom')}

### Drag: without a pause, a step of it for each frame

${stepTable(results, 'drag')}

### Rest: what follows such a gesture

${stepTable(results, 'rest')}

### A single step of the wheel, or a press of the button in TimelineJS3, with all that follows

${stepTable(results, 'step')}

### Keys, with all that follows

${stepTable(results, 'key')}

### Presses on a mark: on the clock, to the frame that answers; 0 is less than 16

${stepTable(results, 'press')}

### Ratios of the medians

${ratioTable(results)}

## Ours with a processor four times slower

Frames missed in five seconds of a wheel, five of a drag, and two of a pinch.

${slowTable(results)}

## Opening

Milliseconds to a timeline that can be used (the longest task), on a fast net: from the page’s address, but of ours, other
than the shipped record, from the choice of the file.

${openingTable(results)}

## Memory

After two forced collections; zooms in and out by turns.

${memoryTable(results)}

## Lighthouse

Mobile, its own simulated net and processor, the median.

${lighthouseTable(results)}
`;
}
