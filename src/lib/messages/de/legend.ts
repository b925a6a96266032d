import type * as english from '../en/legend.ts';

export const legendMessages: typeof english.legendMessages = {
	lead: 'Beleg:',
	direct: 'eigene Worte oder Pressestelle',
	reported: 'Presseberichte',
	document: 'Dokumente'
};
