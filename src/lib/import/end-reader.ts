import { endOf, parsePartialDate, startOf } from '#lib/record/partial-date.ts';
import type { Note } from './note.ts';

/** Joins starts and ends into spans, and counts the ends that cannot be read. */
export function createEndReader() {
	let count = 0;
	let first = { text: '', title: '' };
	function leaveOut(text: string, title: string): void {
		if (count++ === 0) first = { text, title };
	}
	return {
		/** Counts an end that is not a date. */
		leaveOut,
		/**
		 * A span from a start to an end, both EDTF. Only the start if the end is empty or the same. An end that is less
		 * precise than its start and may be before it, such as “2025” after July 2025, counts as unread.
		 *
		 * @returns null if the end is before the start
		 */
		join(from: string, to: string, title: string): string | null {
			if (to === '' || to === from) return from;
			const span = `${from}/${to}`;
			if (parsePartialDate(span)) return span;
			const [start, end] = [parsePartialDate(from), parsePartialDate(to)];
			if (!start || !end || (endOf(end) ?? Infinity) <= startOf(start)) return null;
			leaveOut(to, title);
			return from;
		},
		notes: (): Note[] => (count === 0 ? [] : [{ code: 'ends-unread', count, ...first }])
	};
}

/** Joins starts and ends to spans, and counts the ends that it could not read. */
export type EndReader = ReturnType<typeof createEndReader>;
