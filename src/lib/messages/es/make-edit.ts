import type * as english from '../en/make-edit.ts';

export const editMessages: typeof english.editMessages = {
	untitled: 'Cronología sin título',
	sections: {
		events: 'Eventos',
		sources: 'Fuentes',
		speakers: 'A quién se cita',
		tracks: 'Temas',
		series: 'Cifras',
		routes: 'Recorridos',
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
		keys: 'Ctrl+S guarda; en un Mac, con ⌘.',
		saved: 'Guardado',
		notSaved: 'Sin guardar',
		savedTo: (file: string) => `Guardado en ${file}.`,
		downloaded: 'Guardado en sus descargas.',
		failed: (reason: string) => `No se ha podido guardar. ${reason}`,
		keep: 'Conservarla en este dispositivo',
		kept: 'Se conserva en este navegador mientras escribe, y en ningún otro sitio.',
		notKept: (reason: string) => `Este navegador no la conserva. ${reason}`,
		otherKept:
			'Este navegador conserva otra cronología, así que esta no se conserva. Pulse otra vez para conservarla en lugar de la otra.',
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
	removed: (item: string) => `Se ha quitado ${item}. «Deshacer» permite recuperarlo.`,
	added: (item: string) => `Se ha añadido ${item}.`,
	/** Of a speaker or series that several events have. */
	changeIn: (events: string) => `Cambiar estos datos en ${events}`,
	moveUp: 'Subir',
	seriesAdvice: 'Sus cifras son eventos del tipo «Cifra publicada».',
	table: {
		label: 'Eventos por orden de fecha',
		keys: 'Con las flechas se elige un evento, con Intro se pasa a su formulario y con Esc se vuelve.',
		date: 'Fecha',
		title: 'Evento',
		evidence: 'Se basa en',
		noDate: 'Sin fecha',
		sources: (count: string, isOne: boolean) => (isOne ? '1 fuente' : `${count} fuentes`),
		noSource: 'ninguna fuente',
		toFix: (count: string) => `por completar: ${count}`
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
	}
};
