import type * as english from '../en/make-templates.ts';

export const makeTemplates: typeof english.makeTemplates = {
	note: 'Este ejemplo tiene un fallo en aquello en que se basa. ¿Lo encuentra?',
	show: 'Ver el fallo',
	bridge: {
		template: {
			name: 'Una decisión local',
			about: 'Un ayuntamiento cierra un puente.',
			flaw: 'La votación lleva fecha del 14 de marzo de 2025, pero su única fuente se publicó el 12 de marzo: antes.'
		},
		head: {
			title: 'Por qué Valdeprado cerró su puente a los coches',
			dek: '¿Quién lo decidió, cuándo y qué se había dicho antes?'
		},
		tracks: {
			council: { label: 'Ayuntamiento', description: 'Lo que dijo e hizo el ayuntamiento.' },
			residents: { label: 'Vecindario', description: 'Lo que hizo la gente del pueblo.' }
		},
		speaker: { name: 'Ida Marín', role: 'alcaldesa' },
		publishers: { council: 'Ayuntamiento de Valdeprado', courier: 'Correo de Valdeprado' },
		sources: {
			report: 'Informe sobre el estado del puente',
			courier: 'El ayuntamiento vota sobre el puente'
		},
		events: {
			report: {
				title: 'Un informe detecta grietas en el puente',
				summary: 'El equipo técnico municipal escribe que dos de los pilares tienen grietas.'
			},
			vote: {
				title: 'El ayuntamiento decide cerrar el puente a los coches',
				summary: 'El ayuntamiento lo decide por 14 votos a 9, según el Correo de Valdeprado.'
			},
			petition: { title: 'Comerciantes entregan una petición' }
		}
	},
	bottles: {
		template: {
			name: 'La promesa de una empresa',
			about: 'Lo que se dijo y las cifras desde entonces.',
			flaw: 'Las palabras de mayo de 2024 se dan con un comunicado de 2022. No se indica ninguna página que las recoja.'
		},
		head: {
			title: 'Qué prometió Aguaclara sobre sus botellas',
			dek: '¿Qué dijo la empresa y qué ha hecho desde entonces?'
		},
		tracks: {
			said: { label: 'Dicho', description: 'Lo que dijo la empresa.' },
			done: { label: 'Hecho', description: 'Lo que se publicó después.' }
		},
		speaker: { name: 'Noor Adler', role: 'directora general' },
		publishers: { company: 'Aguaclara', register: 'Registro de Envases' },
		sources: { release: 'Nuestras botellas para 2025', register: 'Cifras de 2024' },
		series: 'Proporción de plástico reciclado',
		events: {
			promise: {
				title: 'Aguaclara promete botellas recicladas',
				summary:
					'La empresa indica un año para el que todas sus botellas deben ser de plástico reciclado.'
			},
			repeat: {
				title: 'Aguaclara dice que va por buen camino',
				summary: 'La directora general habla de avances en la junta general.'
			},
			figure: {
				title: 'Alrededor del 31 % del plástico es reciclado',
				summary: 'El Registro de Envases da una proporción de alrededor del 31 % para 2024.'
			}
		},
		statements: {
			promise: {
				quote: 'A finales de 2025, todas las botellas que vendemos serán de plástico reciclado.',
				channel: 'comunicado de prensa'
			},
			repeat: { quote: 'Ya casi lo hemos logrado.', to: 'accionistas' }
		}
	},
	sleep: {
		template: {
			name: 'Una afirmación científica',
			about: 'De un estudio pequeño a los titulares.',
			flaw: 'El resultado parece tener dos fuentes, pero la misma entidad está detrás de ambas: nadie independiente lo confirma.'
		},
		head: {
			title: '¿Una aplicación hace dormir mejor al alumnado?',
			dek: 'De un estudio con 48 estudiantes a los titulares.'
		},
		tracks: {
			study: { label: 'Estudio', description: 'Lo que publicó el equipo investigador.' },
			media: { label: 'Medios', description: 'Qué se hizo con ello.' }
		},
		speaker: { name: 'Jun Okada', role: 'autor principal' },
		publishers: { institute: 'Instituto del Sueño de Valdeprado', daily: 'Diario Ejemplo' },
		sources: {
			study: 'Pantallas por la noche y sueño: un ensayo con 48 estudiantes',
			release: 'Una aplicación mejora el sueño de los estudiantes',
			daily: 'La aplicación que acaba con las noches en vela'
		},
		events: {
			trial: {
				title: 'Un ensayo mide 12 minutos más de sueño',
				summary:
					'En un ensayo con 48 estudiantes, quienes tenían la aplicación durmieron 12 minutos más, según sus autores.'
			},
			headline: {
				title: 'Un periódico habla del fin de las noches en vela',
				summary: 'El Diario Ejemplo no indica ni el número de estudiantes ni los minutos.'
			},
			author: { title: 'El autor principal advierte contra las grandes palabras' }
		},
		statement: { quote: 'Fue un ensayo pequeño.', to: 'Diario Ejemplo' }
	}
};
