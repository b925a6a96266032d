import type * as english from '../en/load.ts';

export const loadMessages: typeof english.loadMessages = {
	label: 'Chargement',
	of: (name: string) => `Chargement\u00a0: ${name}`,
	status: 'Chargement de <file></file>\u00a0: <step></step>',
	phases: { read: 'lecture', check: 'vérification', draw: 'dessin' },
	phase: (name: string, phase: string) => `${name}\u00a0: ${phase}`,
	bytes: (read: string) => `${read} Mo`,
	bytesOf: (read: string, all: string) => `${read} sur ${all} Mo`
};
