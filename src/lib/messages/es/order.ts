import type * as english from '../en/order.ts';

export const orderMessages: typeof english.orderMessages = {
	page: {
		title: (story: string) => `Ordenar los eventos: ${story}`,
		description:
			'Un ejercicio: ordenar eventos de la cronología, explicar por qué, comprobarlo y ver las fechas y las fuentes.'
	},
	asked: {
		n: (text: string, taken: string) => `No se ha entendido «${text}»: aquí hay ${taken} eventos.`,
		seed: (text: string, taken: string) =>
			`No se ha entendido «${text}»: esta es la serie ${taken}.`,
		unknown: (ids: string) =>
			`Sin usar: ${ids}. La cronología no tiene ese evento o su título revela la fecha.`,
		few: (least: string) =>
			`Un ejercicio necesita al menos ${least} eventos. Estos son de toda la cronología.`,
		many: (chosen: string, taken: string, most: string) =>
			`La dirección indica ${chosen} eventos; aquí hay ${taken} de ellos. Hasta ${most} se usan tal cual.`
	},
	exercise: {
		heading: 'Ordenar los eventos',
		intro: (events: string) =>
			`Hay que ordenar ${events}, con el más antiguo arriba. Si las fechas se solapan, vale cualquier orden.`,
		tooFew:
			'Aquí hay muy pocos eventos con fechas claramente distintas para ordenarlos. <link>Volver a la cronología</link>',
		yourOrder: 'Orden propuesto',
		answer: 'Solución',
		undo: 'Deshacer',
		restart: 'Empezar de nuevo',
		hint: 'Pista',
		help:
			'Arrastre una tarjeta o pulse Antes o Después. Con el teclado, en «Mover»: <key>Espacio</key> toma la ' +
			'tarjeta, las flechas la mueven, <key>Espacio</key> la suelta y <key>Esc</key> la devuelve a su sitio.',
		check: 'Comprobar',
		showAnswer: 'Ver la solución',
		hideAnswer: 'Volver al ejercicio',
		positionsHint: 'en comparación con el orden correcto más parecido al propuesto',
		neighboursHint: 'tarjetas que siguen correctamente a la anterior, estén donde estén'
	},
	cards: {
		first: 'Más antiguo',
		last: 'Más reciente',
		earlier: 'Antes',
		later: 'Después',
		move: 'Mover',
		named: (button: string, title: string) => `${button}: ${title}`
	},
	mark: {
		right: {
			alone: '✓ <verdict>Posición correcta</verdict>',
			follows:
				'✓ <verdict>Posición correcta</verdict>, y sigue correctamente a la tarjeta de arriba'
		},
		earlier: {
			alone: '✗ <verdict>Va antes</verdict>',
			follows: '✗ <verdict>Va antes</verdict>, pero sigue correctamente a la tarjeta de arriba'
		},
		later: {
			alone: '✗ <verdict>Va después</verdict>',
			follows: '✗ <verdict>Va después</verdict>, pero sigue correctamente a la tarjeta de arriba'
		}
	},
	hints: {
		laterThan: (card: string) => `posterior a la tarjeta ${card}`,
		atLeast: (n: string) => `${n} o más`,
		ofCard: (hints: string) => `Pista: ${hints}`,
		used: {
			one: '# pista usada',
			other: '# pistas usadas'
		}
	},
	answer: {
		link: (link: string, card: string) => `${link}: tarjeta ${card}.`,
		dated: 'Fuente con fecha <date></date>: <publisher></publisher>.',
		putHere: 'Se había puesto aquí.',
		putAt: (position: string) => `Se había puesto en la posición ${position}.`,
		madePublic: 'Se hizo público: <date></date>',
		tied: 'Su fecha se solapa con <titles></titles>. Vale cualquier orden.',
		and: ' y ',
		sources: 'Fuentes'
	},
	reasons: {
		label: '¿Por qué este orden?',
		help: 'Lo que se escribe aquí no se guarda ni se envía. Para conservarlo, imprima la página.'
	},
	foot: {
		set: (number: string) => `Serie ${number}`,
		events: 'Eventos',
		another: 'Otra serie',
		projector: 'Vista para proyector',
		print: 'Imprimir',
		back: 'Volver a la cronología'
	},
	projector: {
		count: 'Contar votos',
		clear: 'Borrar votos',
		dates: 'Mostrar fechas',
		back: 'Volver al ejercicio',
		votes: (letter: string) => `Votos para ${letter}`,
		more: (letter: string) => `Un voto más para ${letter}`,
		less: (letter: string) => `Un voto menos para ${letter}`,
		keys: (last: string) =>
			`Pulse de la A a la ${last} para sumar un voto; con Mayús, para restarlo.`
	},
	choose: {
		title: 'Elegir eventos',
		help: (least: string, most: string) =>
			`Elija de ${least} a ${most} eventos. La dirección los incluirá, y quien la abra tendrá estas tarjetas.`,
		count: (n: string) => `Elegidos: ${n}`,
		useThese: 'Usar estos eventos',
		draw: 'Tomarlos de toda la cronología'
	},
	share: {
		title: 'Compartir con la clase',
		help: 'Quien abra esta dirección tendrá las mismas tarjetas.',
		qrCode: 'Código QR de la dirección',
		address: 'Dirección de este ejercicio',
		copy: 'Copiar enlace'
	},
	code: {
		yours: 'Código de resultado: <code></code>',
		hint: 'Léalo en voz alta: el profesor o la profesora puede comprobarlo en esta página.',
		title: 'Comprobar un código',
		help: 'Escriba las cinco letras y cifras que ha leído en voz alta un alumno o una alumna. Un código no prueba nada: detecta errores, no trampas.',
		label: 'Código de resultado',
		none: 'No es un código de resultado o uno de sus caracteres es incorrecto. Los códigos no llevan 0, 1, I, L ni O.',
		ofSet: (positions: string, neighbours: string, hints: string) =>
			`${positions}, ${neighbours}, ${hints}. El código corresponde a estas tarjetas.`,
		other: (positions: string, neighbours: string, hints: string) =>
			`El código corresponde a otras tarjetas o a otra serie: ${positions} en la posición correcta, pares contiguos correctos: ${neighbours}, ${hints}.`
	},
	said: {
		position: (title: string, position: string, all: string) =>
			`${title}, posición ${position} de ${all}`,
		pickedUp: (card: string) => `Tomada: ${card}`,
		dropped: (card: string) => `Soltada: ${card}`,
		putBack: (card: string) => `De vuelta en su sitio: ${card}`,
		undone: 'Último movimiento deshecho.',
		hint: (title: string, hint: string, used: string) => `Pista para ${title}: ${hint}. ${used}.`,
		noHint: 'No hay más pistas para este orden.',
		restarted: 'Todas las tarjetas han vuelto a su posición inicial.',
		anotherSet: (events: string) => `Otra serie de ${events}.`,
		scores: (positions: string, neighbours: string) => `${positions}, ${neighbours}.`
	},
	scores: {
		positions: (right: string, all: string) => `${right} de ${all} en la posición correcta`,
		neighbours: (right: string, all: string) => `${right} de ${all} en los pares contiguos`
	},
	still: {
		noScripts:
			'Para mover las tarjetas, comprobar y ver la solución hace falta JavaScript, que está desactivado o ha fallado.',
		byHand:
			'Esta es una serie de tarjetas: numérelas a mano, la más antigua primero, y compruébelas después con la cronología.',
		story: 'Ver las fechas en la cronología',
		cards: 'Tarjetas'
	}
};
