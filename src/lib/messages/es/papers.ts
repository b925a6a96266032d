import type * as english from '../en/papers.ts';

export const papersMessages: typeof english.papersMessages = {
	sheets: { handout: 'Ficha', cards: 'Tarjetas', answers: 'Solucionario' },
	formats: { a4: 'A4', letter: 'Carta' },
	extents: { chosen: 'Elegidos', all: 'Todos' },
	press: {
		heading: 'Imprimir directamente',
		handout: 'Ficha, dos páginas',
		whole: 'Ficha, todos los eventos'
	},
	tools: {
		sheets: 'Hojas',
		paper: 'Tamaño de papel',
		extent: 'Eventos',
		otherCards: 'Otras tarjetas',
		print: 'Imprimir',
		cardsHint: 'La solución está en el solucionario con el mismo número.',
		answersHint: 'Quien tenga este enlace puede ver las soluciones.'
	},
	set: (number: string, cards: string) => `Serie ${number}, ${cards} tarjetas`,
	head: {
		online: 'En la web: <url></url>',
		byNumber: 'Todas las fuentes por número: <url></url>',
		name: 'Nombre',
		date: 'Fecha',
		qrCode: (address: string) => `Código QR de ${address}`
	},
	handout: {
		picture: 'Línea de tiempo',
		shapes:
			'Relleno: declaración directa o portavoz. Hueco: según la prensa. Con un punto: a partir de documentos.',
		events: 'Todos los eventos por orden',
		chosen: 'Eventos por orden',
		questions: 'Preguntas',
		unknown: 'Lo que no se sabe:',
		disputed: 'En qué difieren las fuentes:',
		sources: { one: 'Fuente:', other: 'Fuentes:' }
	},
	cards: {
		instructions:
			'Recortar por las líneas discontinuas y poner los eventos en el orden en que ocurrieron. Explicar por qué antes de mirar las fechas.',
		none: 'Ningún evento de esta cronología sirve como tarjeta: todos llevan la fecha en el título o no tienen fecha final.'
	},
	answers: {
		name: 'Solucionario para docentes',
		order: (set: string) => `${set}: orden correcto`,
		questions: 'Preguntas sobre toda la cronología y lo que esta dice',
		notes: 'Notas y preguntas, evento por evento',
		questionSource: 'Examinar la fuente',
		record: 'Lo que dice la cronología'
	},
	files: {
		heading: 'Sin conexión',
		text: 'Todo el sitio en un solo archivo, que se abre desde un disco. En la presentación del suyo, S muestra las notas bajo la diapositiva. El del alumnado no tiene notas, ni solucionario, ni «Ver la solución»; la cronología que contiene sí tiene las fechas.',
		teacher: 'Archivo para docentes',
		pupils: 'Archivo para el alumnado'
	},
	reasons: {
		link: (phrase: string, card: string) => `${phrase}: ${card}.`,
		tied: (cards: string) => `Su fecha se solapa con ${cards}: vale cualquier orden.`,
		public: (date: string) => `Se hizo público: ${date}.`,
		page: (publisher: string, date: string) =>
			`Página con la fecha más antigua: ${publisher}, ${date}.`
	},
	sources: 'Fuentes por número'
};
