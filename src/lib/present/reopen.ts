import { setParameter } from '#lib/record/query.ts';
import { formatStep, type Step } from '#lib/record/steps.ts';
import type { StageChoice } from './stage-deck.ts';

/** The last known state of a stage. */
interface LastStageState {
	/** The step that it showed; null if there was none. */
	step: Step | null;
	choice: StageChoice;
}

/**
 * The query string for a stage that continues where another one was closed.
 *
 * @param search the query string so far; its other parameters are kept
 */
export function reopenQuery({ step, choice }: LastStageState, search: string): string {
	const ordered = setParameter(search, 'then', choice.isKnownOrder ? '1' : null);
	const routed = setParameter(ordered, 'events', choice.presentedIds?.join(',') ?? null);
	return step ? formatStep(step.slide.id, step.fragment, routed) : routed;
}
