import type { TimelineEvent } from './timeline.ts';

/** The texts of an event that the closing slide shows. */
type ClosingEvent = Pick<TimelineEvent, 'title' | 'unknown' | 'disputed'>;

/** The maximum number of events on one page of the closing slide, which has two columns. */
const maxEventsOnPage = 4;

/** The number of lines on a page, and of letters in a line. The type is large, to be readable across a room. */
const [maxLines, lettersPerLine] = [13, 40];

/** The length of a label such as “What is not known:”, letters. */
const labelLetters = 16;

const linesOfEvent = ({ title, unknown, disputed }: ClosingEvent) =>
	[title, unknown, disputed].reduce(
		(sum, text) => sum + (text ? Math.ceil((labelLetters + text.length) / lettersPerLine) : 0),
		0
	);

/** How many lines some events take on the slide. Two events share a row, which is as high as the longer one. */
function linesOfEvents(events: readonly ClosingEvent[]): number {
	let lines = 0;
	for (let i = 0; i < events.length; i += 2) {
		lines += Math.max(...events.slice(i, i + 2).map(linesOfEvent));
	}
	return lines;
}

/**
 * Divides the events of the closing slide into pages, so that no text is cut off. The slide shows what is unknown or
 * disputed about each event.
 */
export function toClosingPages<Event extends ClosingEvent>(events: readonly Event[]): Event[][] {
	const pages: Event[][] = [];
	for (const event of events) {
		const page = pages.at(-1);
		const more = [...(page ?? []), event];
		if (page && more.length <= maxEventsOnPage && linesOfEvents(more) <= maxLines) page.push(event);
		else pages.push([event]);
	}
	return pages;
}
