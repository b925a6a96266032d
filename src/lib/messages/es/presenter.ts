import type * as english from '../en/presenter.ts';

export const presenterMessages: typeof english.presenterMessages = {
	page: {
		heading: 'Vista de presentador',
		title: (story: string) => `Vista de presentador: ${story}`,
		description: 'Notas, reloj y mandos para quien presenta.',
		about: 'Notas, un reloj y lo que viene después, para quien presenta.',
		way: 'Para usarla, abra la presentación y pulse <key>S</key>, o elija «Vista de presentador».',
		needsScripts: 'La vista de presentador necesita JavaScript, que está desactivado o ha fallado.',
		stage: 'Abrir la presentación',
		story: 'Leer la cronología'
	},
	status: {
		connecting: 'Conectando con la presentación…',
		away: 'Sin conexión con la presentación. Se restablecerá cuando esa ventana esté abierta.',
		reopen: 'Abrir de nuevo la presentación',
		black: 'La pantalla está en negro.',
		overview: 'La pantalla muestra la vista general.',
		auto: 'El avance automático está activado.',
		connected: 'Conectado con la presentación.'
	},
	clock: {
		time: 'Hora',
		elapsed: 'Transcurrido',
		elapsedTime: (time: string) => `Transcurrido ${time}`,
		reset: 'Poner el cronómetro a cero',
		pause: 'Pausar el cronómetro',
		resume: 'Reanudar el cronómetro',
		target: 'Duración prevista',
		minutes: 'minutos',
		inTime: 'Según lo previsto',
		ahead: (time: string) => `${time} de adelanto`,
		behind: (time: string) => `${time} de retraso`
	},
	parts: {
		what: 'Qué ocurrió',
		statement: 'La declaración',
		open: 'Lo que no se sabe o no coincide',
		related: 'Eventos relacionados'
	},
	now: {
		heading: 'Ahora',
		shown: 'En pantalla',
		notShown: 'Aún no se muestra',
		spoken: (place: string, title: string) => `${place}: ${title}.`,
		spokenPart: (number: string, all: string) => `Parte ${number} de ${all}.`
	},
	next: {
		heading: 'A continuación',
		blackEnds: 'Termina la pantalla en negro',
		left: (steps: string) => `Pasos restantes: ${steps}`,
		end: 'Fin de la presentación'
	},
	notes: {
		heading: 'Notas',
		size: 'Tamaño del texto de las notas',
		smaller: 'Notas más pequeñas',
		larger: 'Notas más grandes',
		none: 'No hay notas para este evento.',
		own: 'Sus notas',
		ownKept: 'Se conservan hasta que cierre esta ventana. En un archivo duran más.',
		file: {
			save: 'Guardar las notas en un archivo',
			open: 'Abrir notas de un archivo',
			opened: (count: string, unknown: number) =>
				`Notas abiertas: ${count}.${unknown > 0 ? ` Sin incluir, porque esta cronología no tiene esa diapositiva: ${unknown}.` : ''}`,
			other: 'No es un archivo de notas guardado aquí. Sus notas no han cambiado.',
			long: 'Este archivo, o una de sus notas, es demasiado largo. Sus notas no han cambiado.'
		},
		questions: 'Examinar la fuente',
		storyQuestions: 'Preguntas sobre toda la cronología'
	}
};
