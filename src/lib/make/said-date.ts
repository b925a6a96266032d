import { toDateData, type Clock, type DateData } from '#lib/record/date-data.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { clockOf, toClock } from '#lib/record/record-clock.ts';
import type { EditorDraft } from './draft.ts';

/** The clock by which a draft's dates are said: whether their offsets are. Its time zone may be half typed. */
export const clockOfDraft = ({ events, sources }: EditorDraft): Clock =>
	toClock(
		clockOf(undefined, [
			...events.flatMap(({ date, known }) => [date, known]),
			...sources.map(({ published }) => published)
		])
	);

/** A date as the page says it; null for any other text. */
export const toSaidDate = (edtf: string, clock: Clock): DateData | null =>
	parsePartialDate(edtf) && toDateData(edtf, clock);
