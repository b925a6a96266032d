import type * as english from '../en/make-share.ts';

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
	paste: {
		open: 'Pegar filas',
		title: 'Pegar filas de una hoja de cálculo',
		about:
			'La primera fila da nombre a las columnas; bastan una fecha y un título. Si no, se le preguntará cuáles son.',
		cancel: 'Cancelar',
		add: 'Añadir las filas'
	},
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
		chapters: 'capítulos',
		prompts: 'preguntas',
		answers: 'respuestas'
	},
	close: 'Cerrar esta lista'
};
