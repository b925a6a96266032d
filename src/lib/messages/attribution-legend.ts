import type { Attribution } from '#lib/record/terms.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { legend as messages } from '#language/timeline';

/** One way in which shapes are filled. */
interface LegendEntry {
	/** One attribution that is drawn so. */
	attribution: Attribution;
	words: string;
	/** All that are. */
	all: readonly Attribution[];
}

const attributionLegend: readonly LegendEntry[] = [
	{ attribution: 'direct', words: messages.direct, all: ['direct', 'spokesperson'] },
	{ attribution: 'reported', words: messages.reported, all: ['reported'] },
	{ attribution: 'document', words: messages.document, all: ['document'] }
];

/** The entries that these events need. */
export function legendOf(events: readonly TimelineEvent[]): LegendEntry[] {
	return attributionLegend.filter(({ all }) =>
		events.some(({ attribution }) => attribution !== null && all.includes(attribution))
	);
}
