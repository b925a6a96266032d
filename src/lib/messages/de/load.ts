import type * as english from '../en/load.ts';

export const loadMessages: typeof english.loadMessages = {
	label: 'Laden',
	of: (name: string) => `${name} wird geladen`,
	status: '<file></file> wird geladen: <step></step>',
	phases: { read: 'Lesen', check: 'Prüfen', draw: 'Zeichnen' },
	phase: (name: string, phase: string) => `${name}: ${phase}`,
	bytes: (read: string) => `${read} MB`,
	bytesOf: (read: string, all: string) => `${read} von ${all} MB`
};
