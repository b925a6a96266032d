import type { TeachTarget } from './teach-links.ts';

/** The ways of using a record in a class. */
export type WayName =
	'story' | 'stage' | 'presenter' | 'order' | 'sourcing' | 'handout' | 'cards' | 'answers';

/** In the order of the guide, each with what it leads to. */
export const ways: readonly { name: WayName; target: TeachTarget }[] = [
	{ name: 'story', target: 'story' },
	{ name: 'stage', target: 'known' },
	{ name: 'presenter', target: 'stage' },
	{ name: 'order', target: 'order' },
	{ name: 'sourcing', target: 'story' },
	{ name: 'handout', target: 'handout' },
	{ name: 'cards', target: 'cards' },
	{ name: 'answers', target: 'answers' }
];
