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
		shared: 'Puede ser de otro sitio en esta misma dirección.',
		broken: 'Lo que se conserva en este navegador no se puede leer.',
		download: 'Descargarlo tal cual',
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
