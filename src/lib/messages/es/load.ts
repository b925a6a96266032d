import type * as english from '../en/load.ts';

export const loadMessages: typeof english.loadMessages = {
	label: 'Cargando',
	of: (name: string) => `Cargando ${name}`,
	status: 'Cargando <file></file>: <step></step>',
	phases: { read: 'lectura', check: 'comprobación', draw: 'dibujo' },
	phase: (name: string, phase: string) => `${name}: ${phase}`,
	bytes: (read: string) => `${read} MB`,
	bytesOf: (read: string, all: string) => `${read} de ${all} MB`
};
