import type { Attribution } from '#lib/record/terms.ts';
import { messages } from './current.ts';

interface Filling {
	/** One that is drawn so. */
	attribution: Attribution;
	words: string;
	/** All that are. */
	all: readonly Attribution[];
}

const { fillings } = messages;

/** What the filling of a shape says. */
export const attributionLegend: readonly Filling[] = [
	{ attribution: 'direct', words: fillings.direct, all: ['direct', 'spokesperson'] },
	{ attribution: 'reported', words: fillings.reported, all: ['reported'] },
	{ attribution: 'document', words: fillings.document, all: ['document'] }
];
