import type { TimelineEvent } from './timeline.ts';

/** What of an event is open, and the words before it. */
type Open = Pick<TimelineEvent, 'title' | 'unknown' | 'disputed'>;

/** The closing slide shows at most so many events at once, in two columns. */
const maxEvents = 4;

/** A page's lines at the type that a room can read, and the letters of a line in a wide face. */
const [maxLines, lettersPerLine] = [13, 40];

/** “What is not known:” and the like, letters. */
const labelLetters = 16;

/** How many lines a text of so many letters takes. */
const linesOfText = (letters: number) => Math.ceil(letters / lettersPerLine);

/** How many lines an event takes on the closing slide. */
const linesOf = ({ title, unknown, disputed }: Open) =>
	[unknown, disputed].reduce(
		(sum, text) => sum + (text === null ? 0 : linesOfText(labelLetters + text.length)),
		linesOfText(title.length)
	);

/** Two stand beside each other: a row is as high as the longer one. */
const heightOf = (events: readonly Open[]) =>
	events.reduce(
		(sum, event, i) =>
			i % 2 === 1 ? sum : sum + Math.max(...[event, ...events.slice(i + 1, i + 2)].map(linesOf)),
		0
	);

/** The events of which something is open on pages of the closing slide, so that no text is cut. */
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
