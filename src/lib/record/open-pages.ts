import type { TimelineEvent } from './timeline.ts';

/** An event’s title, and what is not known about the event or disputed. */
type Open = Pick<TimelineEvent, 'title' | 'unknown' | 'disputed'>;

/** The maximum number of events that the closing slide shows at once, in two columns. */
const maxEvents = 4;

/** How many lines of type that a whole room can read a page has, and how many letters a line has in a wide typeface. */
const [maxLines, lettersPerLine] = [13, 40];

/** “What is not known:” and the like, letters. */
const labelLetters = 16;

const linesOf = ({ title, unknown, disputed }: Open) =>
	[title, unknown, disputed].reduce(
		(sum, text) => sum + (text ? Math.ceil((labelLetters + text.length) / lettersPerLine) : 0),
		0
	);

/** The height of some events, lines. Two events are in one row, which is as tall as the longer of them. */
function heightOf(events: readonly Open[]): number {
	let lines = 0;
	for (let i = 0; i < events.length; i += 2) {
		lines += Math.max(...events.slice(i, i + 2).map(linesOf));
	}
	return lines;
}

/** Divides events with something unknown or disputed into pages of the closing slide, so that no text is cut. */
export function openPages<Event extends Open>(open: readonly Event[]): Event[][] {
	const pages: Event[][] = [];
	for (const event of open) {
		const page = pages.at(-1);
		const more = [...(page ?? []), event];
		if (page && more.length <= maxEvents && heightOf(more) <= maxLines) page.push(event);
		else pages.push([event]);
	}
	return pages;
}
