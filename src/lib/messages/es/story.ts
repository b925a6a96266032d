import type * as english from '../en/story.ts';

export const storyMessages: typeof english.storyMessages = {
	language: 'es',
	skip: 'Saltar a la cronología',
	tools: 'Herramientas',
	legend: { title: 'Leyenda', band: 'día desconocido' },
	views: {
		label: 'Ver la cronología como',
		story: 'Línea de tiempo',
		list: 'Lista',
		table: 'Tabla'
	},
	search: { label: 'Buscar', placeholder: 'Palabras, personas, fuentes' },
	filter: {
		title: (count: string) => (count ? `Filtrar (${count})` : 'Filtrar'),
		clear: 'Borrar',
		none: 'No se muestra ningún evento: los filtros los excluyen todos.',
		noMatch: (query: string) => `Ningún evento coincide con «${query}».`,
		showAll: 'Mostrar todos los eventos',
		allShown: 'Se muestran todos los eventos.',
		undo: 'Deshacer'
	},
	asOf: {
		title: 'Lo que se sabía',
		titleDay: (day: string | null) => (day === null ? ': todas las fechas' : ` el ${day}`),
		showAll: 'Mostrar todas las fechas',
		held: 'Lo que se sabía en una fecha lo muestran los scripts de la página, que no se han iniciado.',
		heldLink: 'Ver la cronología completa',
		nothing:
			'Nada de esta cronología era público en esa fecha. Elija un día posterior o todas las fechas.',
		end: 'Eso es todo lo que se sabía entonces.',
		allShown: 'Se muestran todas las fechas.'
	},
	share: {
		title: 'Compartir',
		link: 'Enlazar, citar, exportar',
		cite: 'Citar, exportar',
		embed: 'Insertar',
		compare: 'Comparar dos declaraciones'
	},
	corrections: 'Correcciones',
	foot: {
		title: 'Más de esta cronología',
		present: 'Presentar',
		order: 'Ejercicio de ordenar',
		teach: 'Para clase',
		download: (kilobytes: string) => `Descargar para leer sin conexión (${kilobytes} KB)`,
		open: 'Abrir otra cronología',
		make: 'Crear una cronología',
		data: 'Datos:',
		json: 'JSON',
		csv: 'CSV',
		theme: 'Aspecto',
		themes: { auto: 'Automático', light: 'Claro', dark: 'Oscuro' },
		keys: 'Atajos de teclado',
		sourced: 'Cada evento indica sus fuentes.',
		leads: 'La redacción ha elegido las líneas del principio.',
		updated: 'Actualizado: <date></date>.'
	}
};
