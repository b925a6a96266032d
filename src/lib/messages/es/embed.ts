import type * as english from '../en/embed.ts';

export const embedMessages: typeof english.embedMessages = {
	skip: (events: string) => `Saltar la línea de tiempo (${events})`,
	title: 'Línea de tiempo insertada',
	panel: 'Eventos',
	list: 'Eventos por orden',
	none: 'No se muestra ningún evento.',
	showAll: 'Mostrar todos los eventos',
	choose: 'Elija una marca para leer su entrada.',
	below: (rows: string) => `Más filas abajo: ${rows}`,
	all: (entries: string) => `Ver todo: ${entries}`,
	story: 'Abrir la línea de tiempo completa',
	present: 'Presentar',
	fillScreen: 'Pantalla completa',
	leaveScreen: 'Salir de pantalla completa',
	updated: 'Actualizado: <date></date>',
	rest: 'El resto está en <address></address>',
	hints: {
		wheel: 'Use Ctrl + rueda para acercar o alejar',
		wheelOnMac: 'Use ⌘ + rueda para acercar o alejar',
		touch: 'Use dos dedos para mover la línea de tiempo'
	},
	blocked: {
		address: 'Si el enlace no se ha abierto, copie la dirección:',
		copy: 'Copiar enlace',
		close: 'Cerrar',
		copied: 'Copiado.',
		selected: 'La dirección está seleccionada: pulse Ctrl+C, o ⌘C en un Mac.'
	},
	console: {
		unknown: (parameter: string) => `«${parameter}» no se tiene en cuenta: no hay coincidencias.`,
		growth: (px: number) =>
			`La altura se queda en ${px} px: el contenido crecía a la vez que su marco.`
	}
};

export const optionMessages: typeof english.optionMessages = {
	unknown: (parameter: string, allowed: string) =>
		`«${parameter}» no es uno de estos valores: ${allowed}. Se usa el predeterminado.`
};

export const noticeMessages: typeof english.noticeMessages = {
	loading: (host: string) => `Cargando desde ${host}…`,
	open: 'Abrir otra cronología'
};
