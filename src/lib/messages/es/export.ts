import type * as english from '../en/export.ts';

export const exportMessages: typeof english.exportMessages = {
	title: 'Compartir, citar, exportar',
	unlinkedTitle: 'Citar, exportar',
	parts: {
		legend: 'Qué hacer',
		link: 'Compartir un enlace',
		citation: 'Citar',
		file: 'Exportar un archivo'
	},
	link: {
		about: (view: string) => `El enlace abre la página tal como la ve ahora: ${view}.`,
		selected: (title: string) => `seleccionado: ${title}`,
		hereAlone:
			'Esta página es un archivo de su dispositivo: el enlace solo funciona en este dispositivo.',
		label: 'Enlace a esta vista',
		copy: 'Copiar enlace a esta vista',
		own: { label: 'Enlace solo al evento seleccionado', copy: 'Copiar enlace al evento' },
		share: 'Compartir con una aplicación…',
		failed: 'No se ha podido compartir. Copie el enlace.'
	},
	citation: {
		opened: (name: string, site: string) => `${name}, abierto en ${site}`,
		apa: {
			dated: (year, day) => `(${year}, ${day})`,
			undated: '(s. f.)',
			within: (title) => `En ${title}`
		},
		chicago: {
			within: (title) => `en ${title}`,
			version: (hash) => `versión ${hash}`,
			modified: (day) => `última modificación el ${day}`
		},
		choose: 'Qué citar',
		whole: 'Toda la página',
		event: (date: string, title: string) => `${date}: ${title}`,
		version: (version: string) => `La referencia incluye: ${version}.`,
		advice: 'Para citar lo que dice una fuente, cite la fuente: cada tarjeta enumera las suyas.',
		styles: {
			apa: { label: 'APA', copy: 'Copiar en formato APA' },
			chicago: { label: 'Chicago', copy: 'Copiar en formato Chicago' },
			quote: { label: 'Enlace con cita', copy: 'Copiar enlace con cita' },
			bibtex: { label: 'BibTeX', copy: 'Copiar en formato BibTeX' },
			csl: { label: 'CSL-JSON', copy: 'Copiar en formato CSL-JSON' }
		}
	},
	files: {
		range: 'Eventos',
		all: (events: string) => `Todo lo que se muestra: ${events}`,
		view: (dates: string, events: string) => `Esta vista: ${dates}, ${events}`,
		format: 'Formato',
		formats: {
			png: {
				label: 'Imagen (PNG)',
				note: 'Para páginas web y diapositivas, con resolución 2×.'
			},
			svg: {
				label: 'Imagen (SVG)',
				note: 'Para imprimir y editar: nítida a cualquier tamaño.'
			},
			csv: { label: 'Tabla (CSV)', note: 'Para hojas de cálculo: una fila por evento.' },
			json: {
				label: 'Datos (JSON)',
				note: 'El formato de este sitio, que se lee con «Abrir otra cronología».'
			},
			ics: {
				label: 'Calendario (ICS)',
				note: 'Para calendarios: eventos de día completo, con la fecha en palabras.'
			},
			markdown: {
				label: 'Texto (Markdown)',
				note: 'Para leer o editar, con todas las fuentes.'
			}
		},
		outsideCalendar: (events: string) =>
			`No se incluyen: ${events}. Un calendario solo admite los años 1 a 9999.`,
		save: 'Descargar archivo',
		making: 'Preparando…',
		saved: (name: string) => `Descargado como ${name}.`,
		failed: 'Este navegador no ha podido crear el archivo.',
		failedPng: 'Este navegador no ha podido crear el archivo. Elija SVG.',
		preview: 'Vista previa',
		picture: (events: string) => `Vista previa de la imagen: ${events}`,
		asText: 'Copiar como texto',
		copy: 'Copiar todo',
		none: 'No se muestra ningún evento, así que no hay nada que exportar.'
	},
	picture: {
		dek: (asOf: string, dates: string) => `${asOf}. ${dates}`,
		what: (events: string, dates: string) => `${events}, ${dates}`,
		sources: (what: string, pages: string, publishers: readonly string[]) =>
			`${what}, ${pages}: ${publishers.join('; ')}.`,
		legend:
			'El número de un recuadro indica cuántos eventos están demasiado juntos para dibujarlos por separado. Una franja cubre los días en que pudo ocurrir un evento.',
		hidden: 'Los eventos que oculta un filtro aparecen atenuados y no se cuentan.',
		origin: (site: string, version: string | null) => (version ? `${site}. ${version}` : site),
		description: (what: string, pages: string) => `Línea de tiempo: ${what}, ${pages}.`
	},
	event: {
		version: (hash: string) => `Versión ${hash}`,
		part: (title: string, part: string) => `${title} (${part})`,
		endless: (date: string) => `${date}, sin final conocido`,
		quote: (quote: string, speaker: string) => `${quote} ${speaker}`,
		quotedIn: (date: string) => `citado en la entrada con fecha: ${date}`,
		label: (name: string) => `${name}:`,
		evidence: 'Se basa en',
		madePublic: 'Se hizo público',
		unknown: 'Lo que no se sabe',
		disputed: 'En qué difieren las fuentes',
		source: 'Fuente',
		record: 'En la cronología',
		corrections: 'Correcciones',
		dated: (date: string) => `Fecha del evento: ${date}`,
		quotes: (speaker: string, quote: string, summary: string) =>
			`Cita a ${speaker}: ${quote} Resumen de la cronología: ${summary}`
	}
};
