import type { Attribution } from '#lib/record/terms.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { messages } from './current.ts';

const { fillings } = messages;

interface Filling {
	/** One attribution that is drawn so. */
	attribution: Attribution;
	words: string;
	/** All that are. */
	all: readonly Attribution[];
}

/** How we know, as the filling of a shape says it. */
const attributionLegend: readonly Filling[] = [
	{ attribution: 'direct', words: fillings.direct, all: ['direct', 'spokesperson'] },
	{ attribution: 'reported', words: fillings.reported, all: ['reported'] },
	{ attribution: 'document', words: fillings.document, all: ['document'] }
];

/** What the fillings say that stand for any of these events. */
export function legendOf(events: readonly TimelineEvent[]): Filling[] {
	return attributionLegend.filter(({ all }) =>
		events.some(({ attribution }) => all.includes(attribution))
	);
}
