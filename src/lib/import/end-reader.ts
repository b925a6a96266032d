import { endOf, parsePartialDate, startOf } from '#lib/record/partial-date.ts';
import type { Note } from './note.ts';

/** Makes spans of starts and ends, and counts the ends that are not read. */
export function createEndReader() {
	let count = 0;
	let first = { text: '', title: '' };
	function leaveOut(text: string, title: string): void {
		if (count++ === 0) first = { text, title };
	}
	return {
		/** Counts an end that is no date. */
		leaveOut,
		/**
		 * A span from a start to an end, both EDTF; the start alone if the end is empty or the same. An end that is
		 * less sharp than its start and may be before it, “in 2025” after a start in July 2025, is counted as not read.
		 *
		 * @returns null for an end that is before its start
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

export type EndReader = ReturnType<typeof createEndReader>;
