import type { RecordData } from '#lib/record/record-data.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/** So many events have room on two pages. */
const maxEvents = 8;

/** With fewer, a class has too little to compare. */
const minEvents = 6;

/**
 * The events of a handout whose address names none: what leads, what led to each, and so on, as far as there is room;
 * of a record without leads, some of all its parts. Where those are few, more of all parts are added.
 *
 * @returns ids, in the order of the record; six to eight, or all of a shorter record
 */
export function chooseEvents({ events }: RecordData): string[] {
	const linksOf = new Map(events.map(({ id, links }) => [id, links.map(({ to }) => to)]));
	const leading = new Set(events.flatMap(({ id, lead }) => (lead === undefined ? [] : [id])));
	// A set is read on to what is added to it meanwhile.
	for (const id of leading) for (const to of linksOf.get(id) ?? []) leading.add(to);
	const step = Math.ceil(events.length / maxEvents);
	const chosen =
		leading.size > 0
			? [...leading].slice(0, maxEvents)
			: events.filter((_, i) => i % step === 0).map(({ id }) => id);
	const others = events.map(({ id }) => id).filter((id) => !chosen.includes(id));
	const ids = new Set([...chosen, ...spread(others, minEvents - chosen.length)]);
	return events.map(({ id }) => id).filter((id) => ids.has(id));
}

/** So many of the items, at equal distances; all where there are no more. */
function spread<T>(items: readonly T[], count: number): T[] {
	return items.filter(
		(_, i) => Math.floor(((i + 1) * count) / items.length) > Math.floor((i * count) / items.length)
	);
}

/** What has room on two pages of Letter in a wide face, characters: so much text, or instead of it questions with lines. */
const room = { all: 5_300, head: 150, question: 450, picture: 600 };

/** How much room the texts of events take, characters. */
function usedBy(events: readonly TimelineEvent[]): number {
	return events.reduce((sum, { title, summary, statement, unknown, disputed }) => {
		const texts = [
			title,
			summary,
			statement?.quote,
			statement?.translation?.text,
			unknown,
			disputed
		].join('');
		return sum + room.head + texts.length;
	}, 0);
}

/**
 * How many questions with lines to write on have room after these events: one, even if it has none.
 *
 * @param pictures how many of the events' pictures are shown
 */
export function countQuestions(events: readonly TimelineEvent[], pictures = 0): number {
	const left = room.all - usedBy(events) - pictures * room.picture;
	return Math.max(1, Math.floor(left / room.question));
}

/** The first events whose pictures have room beside the texts and a question. */
export function picturesWithRoom(events: readonly TimelineEvent[]): TimelineEvent[] {
	const count = Math.floor((room.all - room.question - usedBy(events)) / room.picture);
	return events.filter(({ picture }) => picture).slice(0, Math.max(0, count));
}
