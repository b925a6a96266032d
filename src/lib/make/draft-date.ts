import { toDateData, type LocalClock, type DateData } from '#lib/record/date-data.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { findClock, toLocalClock } from '#lib/record/record-clock.ts';
import type { EditorDraft } from './draft.ts';

/**
 * Makes the clock that converts the times in a draft's dates. It ignores the draft's time zone, because the author may
 * still be typing it.
 */
export const localClockOf = ({ events, sources }: EditorDraft): LocalClock =>
	toLocalClock(
		findClock(undefined, [
			...events.flatMap(({ date, known }) => [date, known]),
			...sources.map(({ published }) => published)
		])
	);

/** Parses a typed date into the data that the page formats; null if it is not an EDTF date. */
export const parseDraftDate = (edtf: string, clock: LocalClock): DateData | null =>
	parsePartialDate(edtf) && toDateData(edtf, clock);
