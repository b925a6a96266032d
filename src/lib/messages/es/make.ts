import type * as english from '../en/make.ts';

export const makeMessages: typeof english.makeMessages = {
	title: 'Crear una cronología',
	description:
		'Cree en este navegador una cronología de declaraciones, con aquello en que se basa. Nada sale de su dispositivo.',
	dek: 'Una cronología de lo que se dijo y se hizo, con aquello en que se basa. No hace falta registrarse y nada sale de este dispositivo.',
	held: 'La página no ha podido iniciarse. Permita los scripts y vuelva a cargarla.',
	about: 'De qué trata',
	begin: {
		title: 'Empezar de cero',
		advice: 'Añada los eventos uno a uno. Bastan una fecha y un título para ver uno.',
		start: 'Empezar'
	},
	templates: {
		title: 'Empezar con un ejemplo',
		advice:
			'Todos son inventados, están a medias y tienen un fallo en aquello en que se basan. Encuéntrelo y ponga después su propio tema en su lugar.'
	},
	kept: {
		title: 'Continuar donde lo dejó',
		advice: 'Se conserva en este navegador y en ningún otro sitio.',
		forget: 'Dejar de conservarla'
	},
	file: {
		title: 'Continuar con un archivo',
		advice:
			'Una cronología guardada o una tabla: JSON, CSV o TimelineJS. También puede soltar el archivo en esta página; varios forman una cronología con un tema para cada uno.',
		open: 'Abrir archivo',
		site: 'Usar la cronología de este sitio'
	},
	chooser: 'Archivo para editar',
	siteRecord: 'La cronología de este sitio',
	drop: 'Suelte el archivo para editarlo',
	back: 'Volver a la cronología de este sitio',
	cancelled: 'Cancelado. No ha cambiado nada.'
};

export const editMessages: typeof english.editMessages = {
	untitled: 'Cronología sin título',
	sections: {
		events: 'Eventos',
		sources: 'Fuentes',
		speakers: 'A quién se cita',
		tracks: 'Temas',
		series: 'Cifras',
		head: 'Datos generales'
	},
	sectionsLabel: 'Partes de la cronología',
	views: { edit: 'Editar', preview: 'Vista previa' },
	viewsLabel: 'Editar o vista previa',
	sourced: (sourced: string, all: string) => `${sourced} de ${all} con fuente`,
	toFix: (count: string, isOne: boolean) =>
		isOne ? '1 dato por completar' : `${count} datos por completar`,
	allRight: 'Nada por completar',
	undo: 'Deshacer',
	redo: 'Rehacer',
	undone: (what: string) => `Deshecho: ${what}`,
	redone: (what: string) => `Rehecho: ${what}`,
	nothingToUndo: 'Nada que deshacer',
	nothingToRedo: 'Nada que rehacer',
	keys: 'Ctrl+Z deshace y Ctrl+Mayús+Z rehace; en un Mac, con ⌘.',
	saving: {
		save: 'Guardar',
		saved: 'Guardado',
		notSaved: 'Sin guardar',
		savedTo: (file: string) => `Guardado en ${file}.`,
		downloaded: 'Guardado en sus descargas.',
		failed: (reason: string) => `No se ha podido guardar. ${reason}`,
		keep: 'Conservarla en este dispositivo',
		kept: 'Se conserva en este navegador mientras escribe, y en ningún otro sitio.',
		notKept: (reason: string) => `Este navegador no la conserva. ${reason}`,
		forget: 'Dejar de conservarla',
		forgotten: 'Ya no se conserva en este dispositivo.'
	},
	leave: {
		title: '¿Salir sin guardar?',
		text: 'Se perdería lo que haya cambiado desde la última vez que guardó.',
		leave: 'Salir',
		stay: 'Seguir editando'
	},
	share: 'Compartir',
	startOver: 'Empezar otra cronología',
	edits: {
		add: (item: string) => `añadir ${item}`,
		remove: (item: string) => `quitar ${item}`,
		several: 'varios cambios'
	},
	items: {
		events: 'el evento',
		sources: 'la fuente',
		speakers: 'la persona o entidad citada',
		tracks: 'el tema',
		series: 'la serie',
		links: 'el enlace'
	},
	unnamed: {
		events: 'Evento sin título',
		sources: 'Fuente sin nombre',
		speakers: 'Sin nombre',
		tracks: 'Tema sin nombre',
		series: 'Serie sin nombre'
	},
	add: {
		events: 'Añadir un evento',
		sources: 'Añadir una fuente',
		speakers: 'Añadir a quién se cita',
		tracks: 'Añadir un tema',
		series: 'Añadir una serie de cifras'
	},
	empty: {
		events:
			'Aún no hay eventos. Añada el primero: ¿cuándo ocurrió y qué fue? O pegue filas de una hoja de cálculo, primero la de los títulos.',
		sources: 'Aún no hay fuentes. Añádalas en un evento o aquí.',
		speakers: 'Aún no se cita a nadie. Añada a quien habla junto a sus palabras, o aquí.',
		tracks: 'Un evento pertenece a un tema. Añada uno.',
		series:
			'Aún no hay cifras. Añada una serie para cifras que se puedan comparar, como un precio a lo largo del tiempo.'
	},
	remove: (item: string) => `Quitar ${item}`,
	removed: (item: string) => `Se ha quitado ${item}. «Deshacer» permite recuperarlo.`,
	added: (item: string) => `Se ha añadido ${item}.`,
	/** Of a speaker or series that several events have. */
	changeIn: (events: string) => `Cambiar estos datos en ${events}`,
	used: (events: string) => `Se usa en: ${events}`,
	nextEvent: 'Añadir otro evento',
	moveUp: 'Subir',
	seriesAdvice: 'Sus cifras son eventos del tipo «Cifra publicada».',
	lastTrack: 'El último tema se queda: los eventos necesitan uno.',
	table: {
		label: 'Eventos por orden de fecha',
		date: 'Fecha',
		title: 'Evento',
		evidence: 'Se basa en',
		noDate: 'Sin fecha',
		sources: (count: string, isOne: boolean) => (isOne ? '1 fuente' : `${count} fuentes`),
		noSource: 'ninguna fuente',
		toFix: (count: string) => `por completar: ${count}`
	},
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
		events: {
			date: 'Fecha',
			known: 'Se hizo público, si fue después',
			kind: 'Tipo',
			track: 'Tema',
			title: 'Título',
			lead: 'Texto para el principio de la página',
			summary: 'Qué ocurrió',
			attribution: 'Se basa en',
			sources: 'Fuentes',
			quote: 'Cita',
			speaker: 'Quién lo dijo',
			to: 'A quién',
			channel: 'Cómo',
			quotedFrom: 'Página con estas palabras',
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
		day: 'Por ejemplo, 14 de noviembre de 2023, o 2023-11 si no se conoce el día.',
		title: 'Una línea, como la publicaría un periódico.',
		summary: 'Con sus palabras, indicando quién lo dice.',
		quote: 'Las palabras exactas, sin comillas.',
		to: 'Un público o un medio.',
		channel: 'Por ejemplo, una publicación, un correo o una rueda de prensa.',
		lead: 'Opcional: la página puede empezar con hasta tres líneas así, de 72 caracteres como máximo.',
		url: 'La página misma, con https://',
		description: 'Opcional: una frase.',
		dek: 'Opcional: qué se averigua al leerla.',
		madeBy: 'Un nombre, una clase o una redacción. Figurará en el archivo.',
		known: 'Si ocurrió antes de que se pudiera saber.',
		unit: 'Por ejemplo, euros o toneladas.'
	},
	kinds: {
		statement: 'Declaración',
		report: 'Publicación',
		protest: 'Protesta',
		action: 'Acción',
		measurement: 'Cifra publicada'
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
	groups: {
		statement: 'Declaración',
		figure: 'Cifra',
		sources: 'Fuentes',
		links: 'Enlaces con otros eventos',
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
		use: 'Usar esta fuente',
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
	move: {
		title: 'Mover en el tiempo',
		earlier: (date: string) => `Antes: ${date}`,
		later: (date: string) => `Después: ${date}`,
		moved: (title: string, date: string) => `${title}: ${date}`,
		how: 'Arrastre la marca del evento elegido o pulse < o > sobre ella.',
		closer: 'Acerque la vista para no perder el día.'
	},
	preview: {
		title: 'Vista previa',
		empty: 'Aquí estará su línea de tiempo. Añada un evento: bastan su fecha y su título.',
		waits: 'Este evento aún no está en la vista previa: su formulario indica lo que falta.',
		keeps:
			'La vista previa muestra este evento tal como era antes de los últimos cambios: algo en él está incompleto.',
		choose: 'Elija un evento para ver su tarjeta.',
		broken: 'No se ha podido dibujar la vista previa. Deshaga el último cambio.'
	},
	stop: 'Por completar:',
	question: 'Por comprobar:',
	asks: {
		'no-source': 'Este evento aún no tiene fuente. ¿Cómo se sabe?',
		'no-page-with-words': 'No se indica ninguna página con las palabras de esta declaración.',
		'one-publisher': 'Todas las fuentes son del mismo medio o entidad. ¿Hay alguna independiente?',
		'older-source':
			'Una fuente se publicó antes de que esto ocurriera. ¿Es incorrecta alguna de las fechas?',
		'no-summary': 'No se dice nada de lo que ocurrió.',
		'no-publication-date': '¿Cuándo se publicó cada fuente?',
		'not-secure': 'Una dirección empieza por http://. ¿Funciona también con https://?',
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
		'statement-without-source':
			'Una declaración necesita una fuente: ¿dónde se pueden leer sus palabras?',
		'no-source': 'Hace falta una fuente.',
		'no-events': 'Una cronología necesita al menos un evento.',
		'point-of-track': 'La serie pertenece a otro tema.',
		'contrast-without-source': 'Un contraste es un juicio: indique qué fuente lo hace.'
	},
	needsDate: '¿Cuándo fue? Basta con un año.',
	needsDates: '¿Desde cuándo y hasta cuándo? Basta con un año para cada uno.'
};

export const shareMessages: typeof english.shareMessages = {
	title: 'Compartir esta cronología',
	making: 'Preparando…',
	failed: (reason: string) => `No se ha podido crear el archivo. ${reason}`,
	incomplete: (count: string, isOne: boolean) =>
		`${isOne ? 'Queda 1 dato' : `Quedan ${count} datos`} por completar. Después podrá compartir la cronología como página, tabla o enlace. «Guardar» la conserva tal como está.`,
	page: {
		title: 'Una página propia',
		about:
			'Un solo archivo HTML con la cronología, la presentación, el ejercicio y las hojas para imprimir. Se abre sin conexión y se puede volver a abrir aquí.',
		tooMany: (max: string) => `Una página puede tener como máximo ${max} eventos.`,
		save: 'Guardar la página'
	},
	csv: {
		title: 'Una tabla',
		about: 'Un archivo CSV para hojas de cálculo, con una fila por evento. No incluye:',
		save: 'Guardar la tabla',
		losses: {
			head: 'título, línea debajo del título, autoría e idioma',
			tracks: 'colores de los temas y qué incluyen',
			notes: 'notas para quien presenta',
			prompts: 'preguntas y respuestas para una clase',
			unused: 'temas, personas citadas, fuentes y cifras sin evento',
			'other-sources':
				'fuentes que solo tiene un enlace o una cifra: la tabla no se podrá volver a abrir hasta que las añada a un evento',
			corrections: 'correcciones',
			routes: 'recorridos y capítulos'
		}
	},
	link: {
		title: 'Un enlace',
		about:
			'Toda la cronología está en la dirección, así que no se sube nada. Quien tenga el enlace puede leerlo todo, incluidas las notas.',
		make: 'Crear un enlace',
		label: 'Enlace con la cronología',
		copy: 'Copiar el enlace',
		code: 'Código QR del enlace',
		noCode: 'El enlace es demasiado largo para un código QR.',
		tooLong: (length: string, max: string) =>
			`El enlace tendría ${length} caracteres; no todos los programas transmiten más de ${max}. Comparta un archivo.`,
		failed: 'Este navegador no puede crear el enlace. Comparta un archivo.'
	},
	publish: {
		title: 'Para publicarla',
		ways: [
			'Ponga la página en cualquier alojamiento web y enlácela.',
			'O cree un sitio completo de la cronología con el programa de este sitio: vea «Tell another story» en su README.',
			'O cree ese sitio y use en su artículo el marco que ofrece.'
		]
	}
};

export const joinMessages: typeof english.joinMessages = {
	pasted: 'Filas pegadas',
	added: (count: string, isOne: boolean) =>
		isOne
			? 'Se ha pegado 1 evento. «Deshacer» lo quita.'
			: `Se han pegado ${count} eventos. «Deshacer» los quita.`,
	file: (name: string, count: string, isOne: boolean) =>
		isOne ? `${name}: se ha añadido 1 evento.` : `${name}: se han añadido ${count} eventos.`,
	failed: (name: string, reason: string) => `No se ha podido añadir ${name}. ${reason}`,
	left: (name: string, what: string) => `${name}: no se ha podido añadir lo siguiente: ${what}.`,
	losses: {
		tracks: 'sus propios temas',
		corrections: 'correcciones',
		routes: 'recorridos',
		chapters: 'capítulos',
		prompts: 'preguntas',
		answers: 'respuestas'
	},
	close: 'Cerrar esta lista'
};
