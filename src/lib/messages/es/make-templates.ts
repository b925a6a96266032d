import type * as english from '../en/make-templates.ts';

const language = 'es';
const at = (path: string) => `https://example.org/${path}`;

const council = {
	format: 1,
	id: 'example-bridge',
	title: 'Por qué Valdeprado cerró su puente a los coches',
	dek: '¿Quién lo decidió, cuándo y qué se había dicho antes?',
	language,
	updated: '2025-06-30',
	tracks: [
		{
			id: 'council',
			label: 'Ayuntamiento',
			description: 'Lo que dijo e hizo el ayuntamiento.',
			color: 'teal'
		},
		{
			id: 'residents',
			label: 'Vecindario',
			description: 'Lo que hizo la gente del pueblo.',
			color: 'plum'
		}
	],
	speakers: [
		{
			id: 'alcaldesa',
			name: 'Ida Marín',
			role: 'alcaldesa',
			organisation: 'Ayuntamiento de Valdeprado'
		}
	],
	sources: [
		{
			id: 'report',
			publisher: 'Ayuntamiento de Valdeprado',
			title: 'Informe sobre el estado del puente',
			url: at('council/bridge-report'),
			published: '2025-01-20'
		},
		{
			id: 'courier',
			publisher: 'Correo de Valdeprado',
			title: 'El ayuntamiento vota sobre el puente',
			url: at('courier/vote'),
			published: '2025-03-12'
		}
	],
	series: [],
	events: [
		{
			id: 'report',
			date: '2025-01-20',
			kind: 'report',
			track: 'council',
			title: 'Un informe detecta grietas en el puente',
			summary: 'El equipo técnico municipal escribe que dos de los pilares tienen grietas.',
			attribution: 'document',
			sources: ['report'],
			links: []
		},
		{
			id: 'vote',
			date: '2025-03-14',
			kind: 'action',
			track: 'council',
			title: 'El ayuntamiento decide cerrar el puente a los coches',
			summary: 'El ayuntamiento lo decide por 14 votos a 9, según el Correo de Valdeprado.',
			attribution: 'reported',
			sources: ['courier'],
			links: [{ to: 'report', type: 'follows' }]
		},
		{
			id: 'petition',
			date: '2025-04',
			kind: 'protest',
			track: 'residents',
			title: 'Comerciantes entregan una petición',
			summary: '',
			attribution: 'reported',
			sources: [],
			links: [{ to: 'vote', type: 'responds-to' }]
		}
	],
	prompts: [],
	corrections: []
};

const promise = {
	format: 1,
	id: 'example-bottles',
	title: 'Qué prometió Aguaclara sobre sus botellas',
	dek: '¿Qué dijo la empresa y qué ha hecho desde entonces?',
	language,
	updated: '2025-06-30',
	tracks: [
		{ id: 'said', label: 'Dicho', description: 'Lo que dijo la empresa.', color: 'ochre' },
		{ id: 'done', label: 'Hecho', description: 'Lo que se publicó después.', color: 'slate' }
	],
	speakers: [
		{ id: 'head', name: 'Noor Adler', role: 'directora general', organisation: 'Aguaclara' }
	],
	sources: [
		{
			id: 'release',
			publisher: 'Aguaclara',
			title: 'Nuestras botellas para 2025',
			url: at('brightwater/bottles'),
			published: '2022-09-05'
		},
		{
			id: 'register',
			publisher: 'Registro de Envases',
			title: 'Cifras de 2024',
			url: at('register/2024'),
			published: '2025-02'
		}
	],
	series: [
		{
			id: 'share',
			label: 'Proporción de plástico reciclado',
			unit: '%',
			track: 'done',
			points: [
				{
					date: '2024',
					known: '2025-02',
					value: 31,
					qualifier: 'about',
					event: 'figure',
					sources: ['register']
				}
			]
		}
	],
	events: [
		{
			id: 'promise',
			date: '2022-09-05',
			kind: 'statement',
			track: 'said',
			title: 'Aguaclara promete botellas recicladas',
			summary:
				'La empresa indica un año para el que todas sus botellas deben ser de plástico reciclado.',
			attribution: 'direct',
			sources: ['release'],
			statement: {
				quote: 'A finales de 2025, todas las botellas que vendemos serán de plástico reciclado.',
				speaker: 'head',
				channel: 'comunicado de prensa',
				source: 'release'
			},
			links: []
		},
		{
			id: 'repeat',
			date: '2024-05-16',
			kind: 'statement',
			track: 'said',
			title: 'Aguaclara dice que va por buen camino',
			summary: 'La directora general habla de avances en la junta general.',
			attribution: 'direct',
			sources: ['release'],
			statement: { quote: 'Ya casi lo hemos logrado.', speaker: 'head', to: 'accionistas' },
			links: [{ to: 'promise', type: 'follows' }]
		},
		{
			id: 'figure',
			date: '2024',
			known: '2025-02',
			kind: 'measurement',
			track: 'done',
			title: 'Alrededor del 31 % del plástico es reciclado',
			summary: 'El Registro de Envases da una proporción de alrededor del 31 % para 2024.',
			attribution: 'document',
			sources: ['register'],
			links: [{ to: 'promise', type: 'follows' }]
		}
	],
	prompts: [],
	corrections: []
};

const claim = {
	format: 1,
	id: 'example-sleep',
	title: '¿Una aplicación hace dormir mejor al alumnado?',
	dek: 'De un estudio con 48 estudiantes a los titulares.',
	language,
	updated: '2025-06-30',
	tracks: [
		{
			id: 'study',
			label: 'Estudio',
			description: 'Lo que publicó el equipo investigador.',
			color: 'moss'
		},
		{ id: 'media', label: 'Medios', description: 'Qué se hizo con ello.', color: 'rust' }
	],
	speakers: [
		{
			id: 'author',
			name: 'Jun Okada',
			role: 'autor principal',
			organisation: 'Instituto del Sueño de Valdeprado'
		}
	],
	sources: [
		{
			id: 'study',
			publisher: 'Instituto del Sueño de Valdeprado',
			title: 'Pantallas por la noche y sueño: un ensayo con 48 estudiantes',
			url: at('sleep/study'),
			published: '2025-02-03'
		},
		{
			id: 'release',
			publisher: 'Instituto del Sueño de Valdeprado',
			title: 'Una aplicación mejora el sueño de los estudiantes',
			url: at('sleep/press-release'),
			published: '2025-02-04'
		},
		{
			id: 'daily',
			publisher: 'Diario Ejemplo',
			title: 'La aplicación que acaba con las noches en vela',
			url: at('daily/app'),
			published: '2025-02-06'
		}
	],
	series: [],
	events: [
		{
			id: 'trial',
			date: '2025-02-03',
			kind: 'report',
			track: 'study',
			title: 'Un ensayo mide 12 minutos más de sueño',
			summary:
				'En un ensayo con 48 estudiantes, quienes tenían la aplicación durmieron 12 minutos más, según sus autores.',
			attribution: 'document',
			sources: ['study', 'release'],
			links: []
		},
		{
			id: 'headline',
			date: '2025-02-06',
			kind: 'report',
			track: 'media',
			title: 'Un periódico habla del fin de las noches en vela',
			summary: 'El Diario Ejemplo no indica ni el número de estudiantes ni los minutos.',
			attribution: 'reported',
			sources: ['daily'],
			links: [{ to: 'trial', type: 'follows' }]
		},
		{
			id: 'author',
			date: '2025-02',
			kind: 'statement',
			track: 'study',
			title: 'El autor principal advierte contra las grandes palabras',
			summary: '',
			attribution: 'direct',
			sources: ['daily'],
			statement: {
				quote: 'Fue un ensayo pequeño.',
				speaker: 'author',
				to: 'Diario Ejemplo',
				source: 'daily'
			},
			links: [{ to: 'headline', type: 'responds-to' }]
		}
	],
	prompts: [],
	corrections: []
};

export const makeTemplates: typeof english.makeTemplates = {
	note: 'Este ejemplo tiene un fallo en aquello en que se basa. ¿Lo encuentra?',
	show: 'Ver el fallo',
	items: [
		{
			name: 'Una decisión local',
			about: 'Un ayuntamiento cierra un puente.',
			file: council,
			flaw: 'La votación lleva fecha del 14 de marzo de 2025, pero su única fuente se publicó el 12 de marzo: antes.'
		},
		{
			name: 'La promesa de una empresa',
			about: 'Lo que se dijo y las cifras desde entonces.',
			file: promise,
			flaw: 'Las palabras de mayo de 2024 se dan con un comunicado de 2022. No se indica ninguna página que las recoja.'
		},
		{
			name: 'Una afirmación científica',
			about: 'De un estudio pequeño a los titulares.',
			file: claim,
			flaw: 'El resultado parece tener dos fuentes, pero la misma entidad está detrás de ambas: nadie independiente lo confirma.'
		}
	]
};
