import { isDictionary, type Dictionary } from './dictionary.ts';

/** Whether a chapter has the old form. There, `from` is its first event, and it ends where the next chapter begins. */
const isOldChapter = (item: unknown): item is Dictionary =>
	isDictionary(item) && typeof item.from === 'string' && item.events === undefined;

/**
 * Converts chapters from the old form, `{ title, from }`, to the current form, `{ title, events }`. Events before the
 * first chapter are added to it.
 *
 * @param chapters unchecked, as in the file
 * @param events unchecked, in reading order
 * @returns the list itself if it is not in the old form, or if its `from` are not ids of events in reading order
 */
export function upgradeChapters(chapters: unknown, events: unknown): unknown {
	if (!Array.isArray(chapters) || !Array.isArray(events) || !chapters.every(isOldChapter))
		return chapters;
	const ids = events.map((event: unknown) => (isDictionary(event) ? event.id : undefined));
	const starts = chapters.map(({ from }) => ids.indexOf(from));
	const isInOrder = starts.every((start, i) => start > (starts[i - 1] ?? -1));
	if (!isInOrder) return chapters;
	return chapters.map(({ from: _, ...rest }, i) => ({
		id: `chapter-${i + 1}`,
		...rest,
		events: ids.slice(i === 0 ? 0 : starts[i], starts[i + 1])
	}));
}
