import type { Attribution } from '#lib/record/terms.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { comma } from '#language/record';
import { legend as messages } from '#language/timeline';

/** An entry of the legend: one way in which marks are filled, and what it means. */
interface LegendEntry {
	/** One of the attributions with this filling. */
	attribution: Attribution;
	/** What the filling means. */
	words: string;
}

/**
 * For each filling, its attributions, and the words for them: filled; empty; and with a dot, for evidence that somebody
 * recorded (documents, offices, witnesses).
 */
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
	/** Whether the legend must explain events without an attribution. If no event has one, it need not. */
	const needsUnsaid = used.size > 1 && used.has(null);
	return attributionsByFilling.flatMap(([all, words], i) => {
		const shown = all.filter((attribution) => used.has(attribution));
		const meanings = shown.map((each) => (words as Record<Attribution, string>)[each]);
		// Events without an attribution look like the first filling.
		const unsaidMeaning = i === 0 && needsUnsaid ? [messages.unsaid] : [];
		const [attribution = unsaidMeaning.length > 0 ? 'direct' : undefined] = shown;
		return attribution
			? [{ attribution, words: [...new Set([...meanings, ...unsaidMeaning])].join(comma) }]
			: [];
	});
}
