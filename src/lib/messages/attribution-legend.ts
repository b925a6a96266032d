import type { Attribution } from '#lib/record/terms.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { comma } from '#language/record';
import { legend as messages } from '#language/timeline';

/** A way in which shapes are filled, with its meaning. */
interface LegendEntry {
	/** One of the attributions with this filling. */
	attribution: Attribution;
	/** The explanation of the sign. */
	words: string;
}

/** The attributions of each filling. A dot marks evidence that somebody recorded: documents, offices, witnesses. */
const attributionsByFilling = [
	[['direct', 'spokesperson'], { direct: messages.direct, spokesperson: messages.direct }],
	[['reported'], messages],
	[['document', 'official', 'witness'], messages]
] as const satisfies readonly [readonly Attribution[], Partial<Record<Attribution, string>>][];

/** The entries that these events need. */
export function legendEntries(
	events: readonly Pick<TimelineEvent, 'attribution'>[]
): LegendEntry[] {
	const used = new Set(events.map(({ attribution }) => attribution));
	/** Whether events without an attribution need an entry. If all events have none, there is nothing to explain. */
	const isUnsaid = used.size > 1 && used.has(null);
	return attributionsByFilling.flatMap(([all, words], i) => {
		const shown = all.filter((attribution) => used.has(attribution));
		const meanings = shown.map((each) => (words as Record<Attribution, string>)[each]);
		const unsaidMeaning = i === 0 && isUnsaid ? [messages.unsaid] : [];
		const [attribution = unsaidMeaning.length > 0 ? 'direct' : undefined] = shown;
		return attribution
			? [{ attribution, words: [...new Set([...meanings, ...unsaidMeaning])].join(comma) }]
			: [];
	});
}
