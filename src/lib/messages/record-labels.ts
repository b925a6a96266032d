import * as messages from '#language/record';
import { datesAfter, language, ordinal, times } from '#grammar';
import type { Grammar } from './grammar.ts';

/** The texts around dates, figures and events, in one language. */
export interface RecordLabels
	extends
		Pick<Grammar, 'language' | 'datesAfter' | 'ordinal' | 'times'>,
		Pick<
			typeof messages,
			| 'attributions'
			| 'brief'
			| 'cluster'
			| 'comma'
			| 'dates'
			| 'event'
			| 'figures'
			| 'gap'
			| 'gapBetween'
			| 'kinds'
			| 'labelledEvent'
			| 'leadingEvent'
			| 'loading'
			| 'multiples'
			| 'noEvents'
			| 'nouns'
			| 'onwards'
			| 'range'
			| 'reading'
			| 'timesDate'
			| 'timesFirst'
		> {}

/** The labels in the language of the site. */
export const recordLabels: RecordLabels = {
	language,
	datesAfter,
	ordinal,
	times,
	attributions: messages.attributions,
	brief: messages.brief,
	cluster: messages.cluster,
	comma: messages.comma,
	dates: messages.dates,
	event: messages.event,
	figures: messages.figures,
	gap: messages.gap,
	gapBetween: messages.gapBetween,
	kinds: messages.kinds,
	labelledEvent: messages.labelledEvent,
	leadingEvent: messages.leadingEvent,
	loading: messages.loading,
	multiples: messages.multiples,
	noEvents: messages.noEvents,
	nouns: messages.nouns,
	onwards: messages.onwards,
	range: messages.range,
	reading: messages.reading,
	timesDate: messages.timesDate,
	timesFirst: messages.timesFirst
};
