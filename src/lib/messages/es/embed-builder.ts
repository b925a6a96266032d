import type * as english from '../en/embed-builder.ts';

export const builderMessages: typeof english.builderMessages = {
	title: 'Insertar esta cronología',
	settings: {
		language: 'Idioma',
		theme: 'Aspecto',
		themes: {
			page: 'El de la página (claro si no hay script)',
			auto: 'El del dispositivo de quien lee',
			light: 'Claro',
			dark: 'Oscuro'
		},
		event: 'Empezar por',
		noEvent: 'Ningún evento',
		cards: 'Entradas',
		cardsShown: {
			list: 'La lista, plegada',
			all: 'La lista, desplegada',
			few: 'Cinco en torno a esta',
			one: 'Solo esta'
		},
		height: {
			legend: 'Altura',
			auto: 'Automática',
			fixed: 'Fija',
			field: 'Altura en px',
			unit: 'px',
			fits: 'Se adapta al contenido.',
			scrolls: (px: string) =>
				`${px} px, con desplazamiento interior. Elija «Figura con script» para que se adapte al contenido.`
		},
		part: {
			legend: 'Período',
			whole: 'Todo el período',
			range: 'Entre dos fechas',
			from: 'Desde',
			to: 'Hasta'
		},
		tracks: 'Temas',
		kinds: 'Tipos',
		onlyKinds: (kinds: string) => `Solo los tipos que se muestran ahora: ${kinds}`,
		noKinds: 'ninguno'
	},
	problems: {
		height: (min: string, max: string) => `Elija una altura de entre ${min} y ${max} px.`,
		period: '«Desde» es posterior a «Hasta»: se muestra todo el período.',
		tracks: 'Elija al menos un tema: el marco está vacío.'
	},
	code: {
		legend: 'Código para insertar',
		copy: 'Copiar',
		frame: {
			label: 'Solo el marco',
			note: 'Un iframe. Funciona donde no se permiten scripts.'
		},
		figure: {
			label: 'Figura con script',
			note: 'Se adapta a la altura del contenido. Sin scripts se ven una imagen y un enlace.'
		},
		address: {
			label: 'Dirección',
			note: 'La dirección del marco, para los sistemas que lo crean ellos mismos.'
		}
	},
	preview: {
		legend: 'Ancho de la vista previa',
		width: (px: string) => `${px} px`,
		title: (story: string) => `Vista previa: ${story}`,
		label: (px: string) => `Vista previa, ${px} px de ancho`
	},
	places: {
		title: 'Cómo añadirla a su sitio',
		address: 'Dirección de la cronología: <address></address>',
		script: 'El script, en el archivo functions.php de un tema de WordPress: <code></code>',
		advice: [
			[
				'WordPress',
				'Pegue la dirección de la cronología en una línea aparte. Para conservar estos ajustes, pegue el código en un bloque HTML personalizado. Si su cuenta no puede añadir scripts, el código «Figura con script» conserva los ajustes y muestra la imagen; se convierte en la línea de tiempo en cuanto alguien con permisos de administración añade el script al tema.'
			],
			[
				'Ghost',
				'Pegue el código en una tarjeta HTML: escriba /html. Desde Ghost 6, una dirección pegada se convierte en una tarjeta con la imagen, el título y el enlace.'
			],
			[
				'Drupal',
				'Pegue el código de «Solo el marco» en la vista de código fuente de un campo con formato de texto HTML completo.'
			],
			[
				'Sitios que solo admiten enlaces',
				'Pegue la dirección de la cronología. Se convierte en una tarjeta con la imagen, el título y el enlace.'
			]
		] satisfies [place: string, advice: string][]
	}
};
