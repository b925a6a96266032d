import { endOfDate, parsePartialDate, startOfDate } from '#lib/record/partial-date.ts';
import type { ImportNote } from './note.ts';

/** Makes a reader that joins starts and ends into spans, and counts the ends that cannot be used. */
export function createEndReader() {
	let count = 0;
	let first = { text: '', title: '' };
	function leaveOut(text: string, title: string): void {
		if (count++ === 0) first = { text, title };
	}
	return {
		/** Counts an end that cannot be used. */
		leaveOut,
		/**
		 * Joins a start and an end, both EDTF. Returns only the start if the end is empty or equal. If the end is less
		 * precise and may be before the start (2025 after 2025-07), counts it as unusable and returns only the start.
		 *
		 * @returns null if the end is before the start
		 */
		join(from: string, to: string, title: string): string | null {
			if (to === '' || to === from) return from;
			const span = `${from}/${to}`;
			if (parsePartialDate(span)) return span;
			const [start, end] = [parsePartialDate(from), parsePartialDate(to)];
			if (!start || !end || (endOfDate(end) ?? Infinity) <= startOfDate(start)) return null;
			leaveOut(to, title);
			return from;
		},
		notes: (): ImportNote[] => (count === 0 ? [] : [{ code: 'ends-unread', count, ...first }])
	};
}

export type EndReader = ReturnType<typeof createEndReader>;
