import type * as english from '../en/table.ts';

export const tableMessages: typeof english.tableMessages = {
	title: 'La cronología en una tabla',
	scroller: 'La tabla, que puede desplazarse hacia los lados',
	columns: {
		date: 'Fecha',
		event: 'Evento',
		kind: 'Tipo',
		speaker: 'Declaración o cifra',
		evidence: 'Se basa en',
		sources: 'Fuentes',
		unknown: 'No se sabe o no coincide'
	},
	pages: {
		rows: (first: string, last: string, all: string) => `Filas ${first} a ${last} de ${all}`,
		previous: (count: string) => `${count} anteriores`,
		next: (count: string) => `${count} siguientes`
	},
	statement: 'Declaración',
	figure: 'Cifra',
	caption: (events: string, order: string, direction: string) =>
		`${events}, por ${order}, ${direction}`,
	orders: {
		date: 'fecha',
		event: 'título',
		kind: 'tipo',
		track: 'tema',
		speaker: 'quién habla',
		evidence: 'en qué se basa',
		sources: 'primera fuente',
		unknown: 'lo que no se sabe'
	},
	directions: {
		oldest: 'de más antiguo a más reciente',
		newest: 'de más reciente a más antiguo',
		up: 'de la A a la Z',
		down: 'de la Z a la A'
	},
	sortBy: 'Ordenar por',
	track: (track: string) => `${track}: `,
	unknown: 'No se sabe:',
	disputed: 'Las fuentes difieren:',
	gap: (first: string, last: string) =>
		`ninguna cifra publicada en ese intervalo (${first} – ${last})`
};
