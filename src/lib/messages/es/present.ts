import type * as english from '../en/present.ts';

export const presentMessages: typeof english.presentMessages = {
	page: {
		title: (story: string) => `Presentación: ${story}`,
		description: (dek: string) => `Paso a paso, en pantalla grande: ${dek}`,
		needsScripts: 'La presentación necesita JavaScript, que está desactivado o ha fallado.',
		story: 'Leer la cronología completa'
	},
	nothingKnown: 'En esta fecha aún no se sabía nada.',
	lost: {
		text: 'La dirección indica un evento o un paso que no está en esta presentación.',
		first: 'Mostrar el primer paso'
	},
	commands: {
		name: 'Presentación',
		previous: 'Anterior',
		next: 'Siguiente',
		first: 'Primera',
		last: 'Última',
		overview: 'Vista general',
		more: 'Más',
		goTo: 'Ir a',
		black: 'Pantalla en negro',
		auto: 'Avance automático',
		keys: 'Teclas'
	},
	controls: {
		pause: 'Pausar',
		nextIn: (seconds: string) => `Siguiente en ${seconds} s`,
		paused: (seconds: string) => `En pausa, quedan ${seconds} s`,
		fillScreen: 'Pantalla completa',
		asKnown: 'Lo sabido entonces',
		presenter: 'Vista de presentador',
		copyLink: 'Copiar enlace',
		copyStepLink: 'Copiar enlace a este paso',
		copied: 'Enlace copiado',
		notCopied: 'Copie el enlace de la barra de direcciones',
		print: 'Imprimir o PDF',
		story: 'Volver a la cronología'
	},
	step: {
		name: 'Este paso',
		place: (number: string, all?: string) => `Evento ${number}${all ? ` de ${all}` : ''}`,
		count: (number: string, all?: string) => (all ? `${number} / ${all}` : number),
		madePublic: 'Se hizo público: <date></date>',
		strip: 'Eventos en la línea de tiempo'
	},
	spoken: {
		statement: (speaker: string) => `Declaración de ${speaker}.`,
		event: (place: string, title: string, date: string, hasStatement: boolean) =>
			`${place}: ${title}, ${date}.${hasStatement ? ' 1 declaración.' : ''}`,
		related: 'Eventos relacionados',
		parts: (parts: readonly string[]) => `${parts.join('. ')}.`,
		slide: (title: string) => `${title}.`
	},
	chapter: 'Capítulo',
	closing: {
		title: 'Sin respuesta por ahora',
		unknown: 'No se sabe',
		disputed: 'Las fuentes difieren'
	},
	grid: {
		title: 'Todos los eventos',
		routes: 'Presentar',
		all: 'Toda la cronología',
		builtIn: { '10-minutes': '10 minutos', '30-minutes': '30 minutos' },
		include: (title: string) => `Incluir «${title}»`,
		chosen: (count: string, all: string) => `${count} de ${all}`
	},
	print: {
		print: 'Imprimir o guardar como PDF',
		back: 'Volver a la presentación',
		withNotes: 'Con notas',
		withoutNotes: 'Sin notas'
	},
	jump: {
		title: 'Ir a un evento',
		hint: (last: string) => `Escriba un número del 1 al ${last} o palabras que buscar.`,
		found: 'Pulse Intro para ir al primero.',
		notFound: 'Ningún evento coincide.',
		go: 'Ir'
	},
	help: {
		title: 'Atajos de teclado',
		charactersOn: 'Atajos de una sola tecla: activados',
		charactersOff: 'Atajos de una sola tecla: desactivados',
		next: 'paso siguiente',
		previous: 'paso anterior',
		events: 'evento siguiente, evento anterior',
		ends: 'primera diapositiva, última diapositiva',
		black: 'activar o desactivar la pantalla en negro',
		overview: 'todos los eventos; elegir uno con las flechas e Intro',
		include: 'en la vista general: incluir o quitar un evento',
		reorder: 'en la vista general: mover un evento entre los de su día',
		jump: 'ir a un evento por número o palabras',
		auto: 'iniciar o detener el avance automático',
		presenter: 'abrir la vista de presentador en otra ventana',
		below: 'mostrar u ocultar las notas bajo la diapositiva',
		stage: 'traer la presentación al primer plano',
		fillScreen: 'activar o desactivar la pantalla completa',
		zoom: 'acercar, alejar, ver toda la línea de tiempo',
		notes: 'notas más grandes, más pequeñas, de tamaño normal',
		close: 'cerrar un cuadro, la vista general o la pantalla en negro',
		help: 'mostrar estos atajos'
	},
	blocked: {
		title: 'Su navegador ha bloqueado la ventana emergente.',
		open: 'Abrir la vista de presentador'
	},
	takeOver: {
		title: '¿Tomar el control?',
		explanation:
			'Esta presentación está abierta en otra ventana, y la vista de presentador controla esa. Puede controlar esta en su lugar.',
		confirm: 'Tomar el control',
		decline: 'Ahora no'
	},
	foreign: {
		title: 'Presentar otra cronología',
		loading: (host: string) => `Cargando desde ${host}…`,
		refusal: (host: string) =>
			`Aquí solo se pueden presentar cronologías publicadas en ${host}. Esta sí se puede abrir y leer.`,
		open: 'Abrir esta cronología',
		ownStory: 'Presentar la cronología de este sitio'
	}
};
