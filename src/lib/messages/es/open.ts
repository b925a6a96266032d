import type * as english from '../en/open.ts';

export const importedMessages: typeof english.importedMessages = {
	origin: 'De dónde viene esta cronología',
	originAgain: 'De dónde viene esta cronología (repetido)'
};

export const madeMessages = {
	made: (by: string, site: string) => `Hecho por «${by}», no por ${site}, que no lo ha comprobado.`,
	claimed: (by: string, site: string) =>
		`Nombre indicado por quien lo hizo: «${by}». ${site} no lo ha hecho ni comprobado.`
};

export const listMessages: typeof english.listMessages = {
	cards: (first: string, last: string, all: string) => `Tarjetas ${first} a ${last} de ${all}`,
	previous: (count: string) => `${count} anteriores`,
	next: (count: string) => `${count} siguientes`,
	row: (number: string, all: string) => `${number} de ${all}`
};

export const openMessages: typeof english.openMessages = {
	title: 'Abrir otra cronología',
	description: 'Abra su propia cronología en este navegador. No se sube nada.',
	chooser: 'Archivo para abrir',
	cancelled: 'Cancelado. No ha cambiado nada.',
	broken: 'Esta cronología ya no se puede mostrar. Vuelva a cargar la página.',
	drop: 'Suelte el archivo para abrirlo',
	from: {
		file: 'un archivo de este dispositivo',
		text: 'un texto pegado',
		link: 'la dirección de esta página'
	},
	pasted: 'Texto pegado',
	start: {
		dek: 'Abra una cronología guardada como JSON o como tabla. Se lee en su navegador: no se sube ni se guarda nada.',
		held: 'La página no ha podido iniciarse. Permita los scripts y vuelva a cargarla.',
		file: {
			title: 'Archivo',
			advice: 'Elija un archivo o suéltelo en cualquier parte de esta página.',
			open: 'Abrir archivo',
			look: 'Véala como la verán sus lectores.',
			edit: 'Editar archivo',
			change: 'Cámbiela en un formulario y vuelva a guardarla.'
		},
		address: {
			title: 'Dirección web',
			advice: 'Escriba una dirección https:// completa. Se le preguntará antes de cargarla.',
			example: 'https://example.org/cronologia.json',
			open: 'Abrir dirección'
		},
		text: {
			title: 'Texto',
			advice: 'Péguelo aquí o en cualquier parte de esta página.',
			open: 'Abrir texto'
		}
	},
	formats: {
		title: 'Formatos que puede abrir',
		json: {
			name: 'JSON en el formato de este sitio',
			about:
				'Contiene personas, citas, fuentes, enlaces y cifras. El formato está en <schema>schema.json</schema>; <record>la cronología de este sitio</record> sirve de ejemplo.'
		},
		csv: {
			name: 'Tabla (Excel o CSV)',
			about:
				'Una fila por evento; bastan una fecha y un título. Parta de la <template>plantilla</template> o vea <record>la cronología de este sitio como tabla</record>.'
		},
		timelineJs: {
			name: 'TimelineJS',
			about:
				'Su JSON o su hoja de cálculo guardada como CSV. Se indica todo lo que no se puede importar.'
		},
		rules:
			'Escriba las fechas como 2025, 2025-09 o 2025-09-25; en una tabla, también como las escribe su hoja de cálculo. Añada ~ si una fecha es aproximada y ? si es dudosa. Escriba un período como A/B, o como A/.. si no tiene final. Un archivo puede tener hasta 32 MB y 100.000 eventos.',
		back: 'Volver a la cronología de este sitio'
	},
	question: {
		title: '¿Cargar datos de <host></host>? Este sitio no los ha comprobado.',
		more: (host: string) => `${host} verá su dirección IP.`,
		load: 'Cargar'
	},
	report: {
		title: 'No se ha podido abrir esta cronología',
		question: 'Una pregunta sobre esta tabla',
		choose: 'Elegir otro archivo',
		dates: {
			dmy: (day: string) => `Primero el día: ${day}`,
			mdy: (day: string) => `Primero el mes: ${day}`
		},
		columns: {
			date: 'Columna de las fechas',
			title: 'Columna de los títulos',
			open: 'Abrir con estas columnas'
		},
		valid: { one: 'Mostrar el único evento válido', other: 'Mostrar los # eventos válidos' },
		download: (problems: string) => `Descargar la lista (${problems})`,
		count: (problems: string) => `${problems}:`,
		first: (problems: string, shown: string) => `${problems}, los primeros ${shown}:`,
		file: 'problemas.txt'
	},
	notes: {
		title: 'Qué se ha cambiado u omitido',
		count: (count: string) => `Qué se ha cambiado u omitido (${count})`,
		first: (shown: string, all: string) => `Los primeros ${shown} de ${all}.`,
		download: 'Descargar la lista',
		file: 'notas-de-importacion.txt'
	},
	actions: {
		edit: 'Editarla',
		notHanded:
			'Este navegador no puede pasar la cronología. Descárguela como JSON y ábrala en la página que crea cronologías.',
		another: 'Abrir otro archivo',
		oneFile: 'Descargar para leer sin conexión',
		json: 'Descargar como JSON',
		tooMany: (events: string, links: string) =>
			`La búsqueda, la tabla, la comparación, las exportaciones y el archivo para leer sin conexión necesitan una cronología más pequeña: como máximo ${events} eventos, con ${links} enlaces y fuentes.`,
		making: 'Preparando…',
		saved: 'Descargado.',
		failed: (reason: string) => `No se ha podido crear el archivo. ${reason}`,
		status: (status: string) => `El sitio ha respondido ${status}.`
	}
};
