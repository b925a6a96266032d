import type { Attribution } from '#lib/record/timeline.ts';

interface Filling {
	/** One that is drawn so. */
	attribution: Attribution;
	words: string;
	/** All that are. */
	all: readonly Attribution[];
}

/** What the filling of a shape says. */
export const fillings: readonly Filling[] = [
	{
		attribution: 'direct',
		words: 'own words or a spokesperson',
		all: ['direct', 'spokesperson']
	},
	{ attribution: 'reported', words: 'reported', all: ['reported'] },
	{ attribution: 'document', words: 'from documents', all: ['document'] }
];
