import type * as english from '../en/make-form.ts';

export const formMessages: typeof english.formMessages = {
	items: {
		events: 'el evento',
		sources: 'la fuente',
		speakers: 'la persona o entidad citada',
		tracks: 'el tema',
		series: 'la serie',
		links: 'el enlace',
		routes: 'el recorrido'
	},
	unnamed: {
		events: 'Evento sin título',
		sources: 'Fuente sin nombre',
		speakers: 'Sin nombre',
		tracks: 'Tema sin nombre',
		series: 'Serie sin nombre',
		routes: 'Recorrido sin título'
	},
	add: {
		events: 'Añadir un evento',
		sources: 'Añadir una fuente',
		speakers: 'Añadir a quién se cita',
		tracks: 'Añadir un tema',
		series: 'Añadir una serie de cifras',
		routes: 'Añadir un recorrido'
	},
	empty: {
		events:
			'Aún no hay eventos. Añada el primero: ¿cuándo ocurrió y qué fue? O pegue filas de una hoja de cálculo, primero la de los títulos.',
		sources: 'Aún no hay fuentes. Añádalas en un evento o aquí.',
		speakers: 'Aún no se cita a nadie. Añada a quien habla junto a sus palabras, o aquí.',
		tracks: 'Un evento pertenece a un tema. Añada uno.',
		series:
			'Aún no hay cifras. Añada una serie para cifras que se puedan comparar, como un precio a lo largo del tiempo.',
		routes:
			'Aún no hay recorridos. Un recorrido pasa por algunos de los eventos, por ejemplo para una charla de diez minutos.'
	},
	remove: (item: string) => `Quitar ${item}`,
	used: (events: string) => `Se usa en: ${events}`,
	nextEvent: 'Añadir otro evento',
	lastTrack: 'El último tema se queda: los eventos necesitan uno.',
	fields: {
		head: {
			title: 'Título',
			dek: 'Pregunta o línea debajo del título',
			madeBy: 'Quién la ha hecho',
			language: 'Idioma de los textos',
			id: 'Identificador',
			updated: 'Último cambio'
		},
		tracks: { label: 'Nombre', description: 'Qué incluye', color: 'Color' },
		speakers: { name: 'Nombre', role: 'Cargo en ese momento', organisation: 'Organización' },
		sources: {
			publisher: 'Medio o entidad',
			url: 'Dirección',
			title: 'Título de la página',
			published: 'Publicada el',
			archived: 'Copia archivada',
			accessed: 'Consultada el'
		},
		series: { label: 'Qué se cuenta', unit: 'Unidad', track: 'Tema' },
		routes: { title: 'Título', events: 'Eventos del recorrido' },
		events: {
			date: 'Fecha',
			known: 'Se hizo público, si fue después',
			kind: 'Tipo',
			track: 'Tema',
			title: 'Título',
			lead: 'Texto para el principio de la página',
			leadLabel: 'Etiqueta delante',
			summary: 'Qué ocurrió',
			attribution: 'Se basa en',
			sources: 'Fuentes',
			quote: 'Cita',
			speaker: 'Quién lo dijo',
			to: 'A quién',
			channel: 'Cómo',
			quotedFrom: 'Página con estas palabras',
			lang: 'Idioma de la cita',
			translation: 'Traducción',
			translatedBy: 'Traducido por',
			series: 'Serie',
			value: 'Cifra',
			qualifier: 'Con qué exactitud',
			links: 'Enlaces con otros eventos',
			unknown: 'Lo que no se sabe',
			disputed: 'En qué difieren las fuentes',
			notes: 'Notas para quien presenta'
		}
	},
	hints: {
		languageCode: 'Por ejemplo, sw o pt-BR.',
		translation: 'Aparece debajo de la cita, nunca en su lugar.',
		translatedBy: 'Una persona, una redacción o un programa.',
		route: 'Con qué nombre se elige antes de presentar, por ejemplo «Para el pleno».',
		day: 'Por ejemplo, 14 de noviembre de 2023, o 2023-11 si no se conoce el día.',
		title: 'Una línea, como la publicaría un periódico.',
		summary: 'Con sus palabras, indicando quién lo dice.',
		quote: 'Las palabras exactas, sin comillas.',
		to: 'Un público o un medio.',
		channel: 'Por ejemplo, una publicación, un correo o una rueda de prensa.',
		lead: 'Opcional: la página puede empezar con hasta tres líneas así, de 72 caracteres como máximo.',
		leadLabel: 'Por ejemplo, Dicho, Publicado o Respondido; 16 caracteres como máximo.',
		url: 'La página misma, con https://',
		description: 'Opcional: una frase.',
		dek: 'Opcional: qué se averigua al leerla.',
		madeBy: 'Un nombre, una clase o una redacción. Figurará en el archivo.',
		known: 'Si ocurrió antes de que se pudiera saber.',
		unit: 'Por ejemplo, euros o toneladas.'
	},
	attributions: {
		direct: 'Declaración directa',
		spokesperson: 'Portavoz o comunicado de empresa',
		reported: 'Lo que han publicado otros',
		document: 'Documentos, según la prensa'
	},
	qualifiers: {
		exact: 'exactamente',
		about: 'alrededor de',
		almost: 'casi',
		'at-least': 'al menos'
	},
	links: {
		'responds-to': 'responde a',
		follows: 'sigue a',
		'part-of': 'forma parte de',
		'reported-by': 'está recogido en',
		'contrasts-with': 'contrasta con'
	},
	colors: {
		teal: 'Verde azulado',
		plum: 'Ciruela',
		ochre: 'Ocre',
		slate: 'Pizarra',
		moss: 'Musgo',
		rust: 'Óxido'
	},
	choose: 'Elegir…',
	newOne: {
		speakers: 'Otra persona o entidad…',
		tracks: 'Un tema nuevo…',
		series: 'Una serie nueva…'
	},
	ownLanguage: 'El de la cronología',
	languageCode: 'O su código (BCP 47)',
	groups: {
		foreign: 'Cita en otro idioma',
		statement: 'Declaración',
		more: 'Lo que no se sabe, y más'
	},
	source: {
		legend: (number: string, name: string) =>
			name ? `Fuente ${number}: ${name}` : `Fuente ${number}`,
		shared: (events: string, isOne: boolean) =>
			isOne
				? 'También es fuente de otro evento: lo que cambie aquí cambia también allí.'
				: `También es fuente de otros ${events} eventos: lo que cambie aquí cambia también allí.`,
		another: 'O usar otra vez una que ya está',
		useSource: 'Usar esta fuente',
		detach: 'Quitar de este evento'
	},
	check: {
		title: 'Comprobar esta fuente',
		items: {
			opened: '¿La ha abierto?',
			publisher: '¿Quién la publica?',
			kind: '¿Declaración directa, información de prensa o documento?',
			published: '¿Cuándo se publicó?',
			second: '¿Hay una segunda, independiente?'
		},
		yes: 'Sí',
		notYet: 'Aún no',
		openedOn: (date: string) => `Sí, el ${date}`,
		openedToday: 'La he abierto hoy'
	},
	link: {
		alone: 'Un enlace necesita otro evento. Añádalo primero.',
		legend: (number: string) => `Enlace ${number}`,
		type: 'Este evento',
		to: 'Qué evento',
		source: 'Qué fuente lo dice',
		nobody: 'Ninguna',
		add: 'Añadir un enlace',
		remove: 'Quitar este enlace'
	},
	route: {
		choose: 'Qué evento…',
		unknown: 'El recorrido nombra un evento que no existe.',
		add: 'Añadir al recorrido',
		remove: 'Quitar',
		removeNamed: (event: string) => `Quitar «${event}» del recorrido`,
		moveUp: (event: string) => `Subir «${event}»`
	},
	date: {
		edtf: 'Código de fecha (EDTF)',
		form: 'Cuándo',
		forms: { one: 'el día o en', between: 'entre', since: 'desde' },
		year: 'Año',
		month: 'Mes',
		day: 'Día',
		mark: 'Grado de certeza',
		marks: { '': 'segura', '~': 'hacia', '?': 'posiblemente' },
		notKnown: 'desconocido',
		from: 'Desde',
		to: 'Hasta'
	},
	offers: {
		what: (field: string, text: string, count: string, isOne: boolean) =>
			isOne
				? `${field}: «${text}» no está escrita como fecha ISO.`
				: `${field}: ${count} fechas no están escritas como fechas ISO, por ejemplo «${text}».`,
		ask: '¿Qué va primero, el día o el mes?',
		write: (iso: string, isOne: boolean) =>
			isOne ? `Escribirla como ${iso}` : `Escribirlas todas así: ${iso}`,
		done: (count: string, isOne: boolean) =>
			isOne
				? '1 fecha escrita en formato ISO. «Deshacer» recupera lo que había.'
				: `${count} fechas escritas en formato ISO. «Deshacer» recupera lo que había.`
	},
	stop: 'Por completar:',
	question: 'Por comprobar:',
	asks: {
		'no-source': 'Este evento aún no tiene fuente. ¿Cómo se sabe?',
		'no-page-with-words': 'No se indica ninguna página para esta cita.',
		'one-publisher': 'Todas las fuentes son del mismo medio o entidad. ¿Hay alguna independiente?',
		'older-source':
			'Una fuente se publicó antes de que esto ocurriera. ¿Es incorrecta alguna de las fechas?',
		'no-summary': 'No se dice nada de lo que ocurrió.',
		'no-publication-date': '¿Cuándo se publicó cada fuente?',
		'not-secure': 'Una dirección empieza por http://. ¿Funciona también con https://?',
		'figure-of-other-kind':
			'La cifra solo se guarda si el evento es del tipo «Cifra publicada». Elija ese tipo o borre la cifra.',
		'own-words-of-others':
			'Declaración directa, pero sin cita. Cítela o cambie aquello en que se basa.'
	},
	faults: {
		'no-date':
			'Escriba un día así: 2024-03-14; un mes: 2024-03; un año: 2024. Con ~ detrás es una fecha aproximada; con ?, una posible.',
		empty: 'Es necesario.',
		missing: 'Es necesario.',
		'no-link': 'Aquí tiene que haber una dirección completa, que empiece por https:// o http://.',
		'no-number': 'Aquí tiene que haber un número, como 12,5.',
		'none-of': 'Elija una opción.',
		'unknown-id': 'Elija una opción.',
		'source-of-others': 'Elija una de las fuentes de este evento.',
		'points-of-measurement': 'Elija la serie a la que pertenece la cifra.',
		'translation-without-language': '¿En qué idioma está la cita? La traducción lo necesita.',
		'statement-without-source':
			'Una declaración necesita una fuente: ¿dónde se pueden leer sus palabras?',
		'no-source': 'Hace falta una fuente.',
		'no-events': 'Una cronología necesita al menos un evento.',
		'point-of-track': 'La serie pertenece a otro tema.',
		'contrast-without-source': 'Un contraste es un juicio: indique qué fuente lo hace.'
	},
	lostCharacters:
		'Algunos caracteres de aquí se pierden en una tabla, una imagen o un calendario. Escríbalos de nuevo.',
	tooLong: (length: string, max: string) =>
		`Demasiado largo: ${length} caracteres de ${max}. Acórtelo en su archivo o córtelo aquí.`,
	cut: 'Cortar aquí',
	needsDate: '¿Cuándo fue? Basta con un año.',
	needsDates: '¿Desde cuándo y hasta cuándo? Basta con un año para cada uno.'
};
