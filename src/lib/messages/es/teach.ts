import type * as english from '../en/teach.ts';

export const teachMessages: typeof english.teachMessages = {
	page: {
		title: (name: string, story: string) => `${name}: ${story}`,
		description:
			'Planes de clase para esta cronología, con tarjetas, soluciones y una ficha para imprimir. Sin registro ni cookies.',
		still:
			'JavaScript está desactivado o ha fallado. La ficha, las tarjetas y el solucionario lo necesitan. <link>La cronología</link> se puede imprimir sin él.'
	},
	facts: {
		updated: 'Última actualización: <date></date>.'
	},
	guide: {
		heading: 'Esta cronología en clase',
		held: 'La página no ha podido iniciarse, así que no puede mostrar lo que se sabía en una fecha. <link>Leer la cronología completa</link>',
		about: 'Qué es esta cronología y qué no es',
		is:
			'Recoge lo que se dijo, lo que informaron los medios y lo que se hizo, por orden de fecha, y cada entrada indica las páginas de las que procede. ' +
			'Las citas indican quién las dijo y, si se sabe, a quién y por qué medio; si se conoce una página que reproduce las palabras, su nombre figura debajo. ' +
			'Cuando algo no se sabe o las fuentes difieren, la entrada lo dice.',
		isNot:
			'No emite un veredicto ni dice quién tiene razón. No es completa: lo que falta aquí también pudo ' +
			'ocurrir. No es una fuente: cite la página que indica cada entrada.',
		ways: 'Formas de usarla',
		questions: 'Preguntas para debatir',
		privacy: 'Privacidad',
		privacyText:
			'No hace falta registrarse y ninguna página instala cookies. Lo que usted escribe en el ejercicio, en sus notas o en una ' +
			'cronología no se envía a nadie. La cronología, la presentación, el ejercicio y las hojas para imprimir no cargan nada de otro ' +
			'sitio. Hasta que se cierra la pestaña, el navegador recuerda hasta dónde se ha desplazado la página y conserva el reloj de la ' +
			'presentación y las notas propias de quien presenta. Lo que el alumnado escribe en el ejercicio desaparece al cerrar la página. ' +
			'Las hojas para el alumnado tienen una línea para el nombre, solo en papel. «Crear una cronología» pregunta quién la ha hecho y ' +
			'solo guarda un borrador en este navegador si usted lo activa. «Abrir otra cronología» carga un archivo de otro sitio si usted ' +
			'acepta su dirección; si pasa una cronología a edición, esta queda en este navegador hasta que «Crear una cronología» la recoge. ' +
			'Las fuentes son otros sitios, con sus propias normas.'
	},
	targets: {
		story: 'La cronología',
		known: '«Lo sabido entonces», en la presentación',
		stage: 'Presentación',
		order: 'Ejercicio de ordenar'
	},
	ways: {
		story: {
			title: 'La cronología',
			text: 'Todo en una página, con la línea de tiempo. Para leer a solas, en parejas o como deberes.'
		},
		stage: {
			title: 'Presentación',
			text: 'Un evento cada vez, para proyectar. «Lo sabido entonces» recorre los eventos en el orden en que se hicieron públicos.'
		},
		presenter: {
			title: 'Vista de presentador',
			text: 'Pulse S en la presentación: una segunda ventana tiene las notas, las preguntas y un reloj. Muestre a la clase la primera.'
		},
		order: {
			title: 'Ejercicio de ordenar',
			text: 'Seis eventos sin fecha, para ordenarlos. Con este enlace todos reciben los mismos seis.'
		},
		sourcing: {
			title: 'Examinar la fuente',
			text: 'En cada tarjeta de la cronología: quién lo dice, cómo se sabe, qué dicen los demás y qué preguntar sobre sus fuentes.'
		},
		handout: {
			title: 'Ficha',
			text: 'La línea de tiempo, todos los eventos con su cita y las direcciones completas de sus fuentes, preguntas y líneas para escribir.'
		},
		cards: {
			title: 'Tarjetas',
			text: 'Ocho eventos sin fecha en una hoja, para recortar. Cada número da tarjetas distintas.'
		},
		answers: {
			title: 'Solucionario',
			text: 'Las tarjetas en el orden correcto, con notas y preguntas sobre cada evento.'
		}
	},
	lessons: {
		choose: 'Elegir una clase',
		print: 'Imprimir esta clase'
	},
	lesson: {
		ages: (ages: string) => `Edad: ${ages}`,
		minutes: (minutes: string) => `${minutes} minutos`,
		twice: (minutes: string) => `2 × ${minutes} minutos`,
		online: 'En la web, con todos los enlaces: <url></url>',
		goals: 'Objetivos',
		prepare: 'Qué preparar',
		steps: 'Pasos',
		part: (number: string) => `Sesión ${number}`,
		time: '<number></number> min',
		from: (from: string, to: string) => `de ${from} a ${to}`,
		ask: 'Preguntar:',
		ticket: 'Ticket de salida',
		rubric: 'Rúbrica',
		grades: { full: 'Objetivo logrado', near: 'Casi logrado', notYet: 'Aún no' },
		example: 'Una respuesta que logra el objetivo:',
		homework: 'Deberes'
	},
	levels: {
		heading: 'Tres niveles',
		hint: 'Cada nivel lleva a las mismas tarjetas en todas partes: en el ejercicio, en papel y en pantalla. Las tarjetas de un nivel están también en el siguiente.',
		cards: (number: string) => `${number} tarjetas`,
		laterally: 'Para la lectura lateral:',
		names: {
			order: 'Ejercicio',
			cards: 'Hoja de tarjetas',
			answers: 'Solucionario',
			handout: 'Ficha',
			stage: 'Presentación',
			known: '«Lo sabido entonces»'
		}
	},
	answers: {
		heading: 'Soluciones',
		order: 'El orden correcto',
		level: (numbers: string) => `en las series de ${numbers}`,
		known: 'Público desde: <date></date>.',
		clues: 'Pistas para grupos con cuatro tarjetas',
		cluesHint: 'Léalas en voz alta o cópielas: no están por orden de fecha.',
		questions: 'Preguntas de los pasos',
		pages: 'Lectura lateral',
		pagesHint:
			'Lo que la cronología dice de estas páginas. Quién las publica no figura en ella: lo averigua la clase.'
	},
	background: {
		words: 'Palabras clave',
		heading: 'Contexto para docentes'
	},
	organiser: {
		heading: 'Para el alumnado: lectura lateral',
		name: 'Nombre',
		date: 'Fecha',
		moves: [
			'Abrir una página que la tarjeta indique como fuente y buscar en ella la afirmación. Después, salir de la página sin seguir leyendo.',
			'Primera pestaña nueva: buscar quién publica la página. Leer lo que otros dicen de ellos.',
			'Segunda pestaña nueva: buscar la afirmación en pocas palabras. Abrir lo que otros escriben sobre ella.',
			'Volver. Rellenar una columna por página; la segunda puede ser una que se haya encontrado.'
		],
		row: 'Pregunta',
		columns: ['Primera página', 'Segunda página'],
		rows: [
			'La página: su nombre y su dirección',
			'¿Quién está detrás? ¿Dónde se ha encontrado ese dato?',
			'¿En qué se basa: palabras propias, documentos o lo que ha publicado otro?',
			'¿Qué dicen otras fuentes? ¿Remiten al mismo origen?',
			'¿Qué no se ha podido averiguar y dónde habría que buscarlo?'
		],
		codes:
			'Cada código lleva a una tarjeta y sus fuentes. Escanear el de su nivel o escribir la dirección.',
		ticket: 'Ticket de salida'
	},
	frameworks: {
		heading: 'En línea con',
		text: 'La clase sigue estos cuatro marcos, sin contar con su aval.',
		list: [
			{
				name: 'Civic Online Reasoning',
				words:
					'iniciado en Stanford: quién está detrás de la información, en qué se basa, qué dicen otras fuentes'
			},
			{
				name: 'SIFT',
				words: 'parar, investigar la fuente, buscar una cobertura mejor, remontarse al original'
			},
			{
				name: 'ISTE Standards for Students, 1.3.b',
				words: 'evaluar la información'
			},
			{
				name: 'Preguntas clave de NAMLE',
				words: 'quién ha hecho esto y qué se ha dejado fuera'
			}
		]
	},
	plan: {
		title: '45 minutos',
		summary:
			'Ordenar tarjetas, ver qué se sabía en cada momento y hacer una lectura lateral en parejas.',
		goals: [
			'Ordenar eventos publicados y justificarlo con palabras de la propia tarjeta.',
			'Decir qué se podía saber en un día determinado.',
			'Leer lateralmente: quién está detrás de una página, en qué se basa, qué dicen los demás.'
		],
		prepare: [
			'Imprimir las tarjetas y recortarlas, un juego por cada grupo de tres, y el solucionario para usted.',
			'Imprimir este plan; la última página es para el alumnado, una por persona.',
			'Elegir dos eventos y abrir sus fuentes en un dispositivo del centro. Escribir los eventos en la pizarra.',
			'Una pantalla para todos y un dispositivo con internet por cada dos alumnos.'
		],
		open: {
			title: 'Inicio',
			does: 'Muestre la primera diapositiva de la presentación. Explique que es una cronología de lo que se dijo y se publicó, y que no dice quién tiene razón.',
			asks: ['¿Qué diferencia hay entre «se dijo» y «se publicó»?']
		},
		order: {
			title: 'Ordenar las tarjetas',
			does: 'Los grupos colocan las tarjetas, de la primera a la última, y acuerdan un motivo para cada par contiguo. Después, lea el orden correcto del solucionario.',
			asks: ['¿Qué par genera más dudas y qué las resolvería?']
		},
		known: {
			title: 'Ver lo que se sabía entonces',
			does: 'Recorra cinco o seis eventos en el orden en que se hicieron públicos. Pare antes de cada uno: la clase dice qué se podía saber ese día.',
			asks: ['¿Qué añadió este evento a lo que se sabía la víspera?']
		},
		lateral: {
			title: 'Lectura lateral',
			does: 'Cada pareja abre una fuente de los dos eventos elegidos, sale de ella antes de un minuto y abre dos pestañas nuevas: una para saber quién está detrás de la página y otra para ver qué más se ha escrito sobre la afirmación. Rellena una columna de la tabla de la última página.',
			asks: [
				'¿Quién está detrás de la información?',
				'¿En qué se basa?',
				'¿Qué dicen otras fuentes? ¿Remiten al mismo origen?'
			]
		},
		exit: {
			title: 'Ticket de salida',
			does: 'Cada alumno rellena a solas el ticket de la última página y lo entrega.',
			asks: []
		},
		ticket:
			'Elegir un evento. Escribir quién lo dice y cómo lo sabe; cuándo ocurrió y cuándo se hizo público; y qué página convendría abrir después y qué buscar en ella.',
		rubric: {
			full: 'Indica quién habla o qué medio, en qué se basa, las fechas y una página con lo que podría aclarar.',
			near: 'Falta una de las tres cosas, o es tan general que nadie podría buscarla.',
			notYet: 'Vuelve a contar el evento, o dice si es verdad, sin decir quién lo afirma.'
		},
		homework: 'Tomar una fuente de otro evento. Rellenar la segunda columna de la tabla.'
	},
	cautions: {
		heading: 'Con qué tener cuidado',
		figures: {
			title: 'Las cifras son cifras publicadas',
			text: '«Alrededor de», «casi» y «al menos» forman parte de la cifra, igual que quién la publicó. No sume cifras que miden cosas distintas ni trace una línea entre dos de ellas: la cronología no tiene ninguna cifra del tiempo intermedio.'
		},
		inexact: {
			title: 'Algunas fechas no son exactas al día',
			text: (inexact: string, all: string) =>
				`En ${inexact} de ${all}, la fecha es un mes o un intervalo de días; no la trate como exacta.`
		},
		publishedLater: {
			title: 'Algunos eventos se hicieron públicos después',
			text: (events: string) =>
				`En ${events}, la cronología da dos fechas: la del evento y la de su publicación.`
		},
		excerpts: {
			title: 'Las citas son extractos',
			text: (events: string) =>
				`En ${events}, la cronología cita unas palabras o frases de un texto más largo. Léalas en su contexto, en la fuente, antes de apoyarse en una palabra.`
		},
		reported: {
			title: 'Publicado no es confirmado',
			text: (events: string) =>
				`En ${events}, la cronología se basa en informaciones de prensa, o en documentos según la prensa. Varias páginas pueden remitir a un mismo origen.`
		},
		open: {
			title: 'Hay preguntas abiertas',
			text: (events: string) =>
				`En ${events}, la cronología dice qué no se sabe o en qué difieren las fuentes. Déjelo abierto o pregunte qué lo resolvería.`
		},
		changes: {
			title: 'Las fuentes cambian',
			text: 'Abra antes de la clase las páginas que necesite: pueden haber cambiado, haberse movido o haberse retirado.'
		},
		close: {
			title: 'El tema puede afectar a alguien personalmente',
			text: 'Antes de leer unas palabras en voz alta, diga de quién son, y no confunda «se dijo» y «se publicó» con «es».'
		}
	}
};
