import type { Encoding } from '#lib/import/decode.ts';
import type { DateForm, NoteParts } from '#lib/import/note.ts';
import type { LimitedList, Named } from '#lib/record/fault.ts';
import { showValue } from '#lib/record/problem.ts';
import type { FileMessages } from '../file-messages.ts';
import { formatDay } from '../dates.ts';
import { formatNoDay } from '../format-no-day.ts';
import { numberFormat } from '../intl.ts';
import type { PluralForms } from '../message-types.ts';
import { formatPlural } from '../plural.ts';
import { jsonBreakMessages } from './file-breaks.ts';
import { fileKindMessages } from './file-kinds.ts';

const language = 'es';

const count = (n: number) => numberFormat(language).format(n);
const plural = (n: number, forms: PluralForms) => formatPlural(forms, n, count(n), language);

const meant = (near: string | undefined) => (near === undefined ? '' : ` ¿Quería decir «${near}»?`);

const ifMissing = (value: string) => (value === '' ? ' Falta.' : '');

const listAdvice: Readonly<Record<LimitedList, string>> = {
	events: '',
	points: '',
	tracks: ' Una algunos de ellos.',
	series: ' Quite algunas o divida el archivo.'
};

const namedThings: Readonly<Record<Named, string>> = {
	track: 'ningún tema',
	speaker: 'ninguna persona o entidad citada',
	source: 'ninguna fuente',
	event: 'ningún evento'
};

const leftLists: Readonly<Record<NoteParts['left-out']['list'], string>> = {
	tracks: 'Temas sin incluir',
	series: 'Series sin incluir',
	speakers: 'Personas y entidades citadas sin incluir',
	sources: 'Fuentes sin incluir',
	prompts: 'Preguntas sin incluir',
	corrections: 'Correcciones sin incluir',
	links: 'Enlaces sin incluir de los eventos que se muestran'
};

const encodings: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16',
	'windows-1252': 'Windows-1252 (Europa occidental)',
	macintosh: 'Mac Roman'
};

const megabytes = (bytes: number) => count(Math.round(bytes / 1024 / 1024));

const dateForms: Readonly<Record<DateForm, string>> = {
	dmy: 'día, mes, año',
	mdy: 'mes, día, año',
	ymd: 'año, mes, día',
	'month-year': 'mes y año',
	words: 'palabras',
	serial: 'números de día de una hoja de cálculo'
};

export const fileMessages: FileMessages = {
	language,
	faults: {
		missing: () => 'Falta.',
		'no-object': () => 'Aquí tiene que haber un objeto.',
		'no-list': () => 'Aquí tiene que haber una lista.',
		'no-text': () => 'Aquí tiene que haber un texto.',
		empty: () => 'Está vacío.',
		'too-long': ({ length, max }) => `Tiene ${count(length)} caracteres. Acórtelo a ${count(max)}.`,
		hidden: () => 'Contiene un carácter invisible (bidireccional o de anchura cero). Bórrelo.',
		'not-plain': () => 'Debe ser una sola línea de texto. Quite los saltos de línea, < y >.',
		'id-no-text': () => 'Un id tiene que ser un texto.',
		'id-pattern': () =>
			'Un id tiene de 1 a 64 caracteres: a-z, 0-9 y guiones, sin empezar por guion.',
		'no-reference': () => 'Aquí tiene que haber un id.',
		'no-references': () => 'Aquí tiene que haber una lista de ids.',
		'no-date': (_, value) =>
			`${value} no es un formato de fecha que se reconozca aquí. Use AAAA, AAAA-MM o AAAA-MM-DD, con ? o ~, o bien A/B o A/..`,
		'no-single-date': () => 'Use un solo día, mes o año.',
		'no-link': () => 'Solo se admiten enlaces http y https.',
		'no-language': () => 'Aquí tiene que haber una etiqueta de idioma BCP 47, como en, ar o pt-BR.',
		'none-of': ({ options, near }, value) =>
			`${value} no está entre los valores admitidos: ${options.join(', ')}.${meant(near)}`,
		'no-texts': () => 'Aquí tiene que haber una lista de textos.',
		'no-links': () => 'Aquí tiene que haber una lista de enlaces.',
		'no-points': () => 'Aquí tiene que haber una lista de puntos.',
		'no-number': () => 'Aquí tiene que haber un número, 0 o mayor.',
		'not-false': () => 'Aquí solo cabe false. Si no, quite el campo.',
		format: (_, value) =>
			`El archivo está en el formato ${value}; esta página lee el formato 1. Guárdelo en ese formato.`,
		'no-source': () => 'Un evento necesita al menos una fuente.',
		'statement-without-source': () => 'Una declaración necesita al menos una fuente.',
		'file-no-object': () => 'El archivo tiene que ser un objeto.',
		'no-events': () => 'El archivo no tiene eventos.',
		'list-too-long': ({ list, length, max }) =>
			`Esta lista tiene ${count(length)} elementos; se admiten ${count(max)} como máximo.${listAdvice[list]}`,
		'poisoned-key': () => 'Esta clave no se admite. Bórrela.',
		'unknown-key': ({ near }) => `Esta clave es desconocida.${meant(near)}`,
		'unknown-id': ({ named }) => `No hay ${namedThings[named]} con este id.`,
		'source-twice': () => 'Esta fuente figura dos veces.',
		'too-many-leads': () => 'Como máximo tres eventos pueden tener un «lead». Quite este.',
		'label-without-lead': () => 'Esta etiqueta necesita un «lead». Añádalo o quite la etiqueta.',
		'id-taken': ({ by }) => `${by} ya tiene este id.`,
		'source-of-others': () => 'Tiene que ser una de las fuentes del propio evento.',
		'translation-without-language': () =>
			'Una traducción necesita aquí el idioma de la cita, como etiqueta BCP 47: en, ar o pt-BR.',
		'contrast-without-source': () => 'Un contraste es un juicio: necesita una fuente.',
		'link-to-itself': () => 'Un evento no puede enlazarse consigo mismo.',
		'link-twice': () => 'El evento ya tiene este enlace.',
		'out-of-order': ({ before, date }) =>
			`Terminó antes de que empezara ${before} (${date}). Póngalo antes de ese evento.`,
		'point-of-kind': ({ kind }) => `El evento es de tipo ${kind}, no measurement.`,
		'point-of-track': ({ track, seriesTrack }) =>
			`Este evento está en el tema «${track}», y la serie en «${seriesTrack}».`,
		'point-of-date': ({ date }) => `Su evento tiene otra fecha, «${date}».`,
		'point-known': ({ known }) => `Su evento se hizo público en otra fecha, «${known}».`,
		'points-of-measurement': ({ count: n }) =>
			`Una cifra (measurement) necesita exactamente un punto de una serie; a esta se refieren ${n}.`,
		more: () => 'Hay más problemas de los que se enumeran. Corrija primero estos.',
		'lost-characters': () =>
			'Se perdieron caracteres antes de guardar el archivo: � ocupa su lugar. Corríjalos donde se creó el archivo; en Excel, guárdelo como «CSV UTF-8».',
		'too-deep': ({ max }) => `Tiene más de ${max} niveles anidados. Quite un nivel.`,
		'too-many-columns': ({ count: has, max }) =>
			`Hay ${count(has)} columnas; se admiten ${count(max)} como máximo. Quite algunas.`,
		'column-twice': () => 'Esta columna aparece dos veces. Quite una.',
		'unknown-column': ({ near }) => `Esta columna es desconocida.${meant(near)}`,
		'missing-column': ({ column }) =>
			`No hay ninguna columna «${column}». La primera fila tiene que llevar los nombres de las columnas.`,
		'cell-list-too-long': ({ max }) =>
			`Esta lista tiene más de ${count(max)} elementos. Quite algunos.`,
		'id-says-else': ({ row, id }) =>
			`La fila ${row} tiene el mismo id, ${showValue(id)}, con otros datos. Use otro id.`,
		'date-order-mixed': ({ row, text }) =>
			`En la fila ${row}, ${showValue(text)}, el día y el mes están en el otro orden. Use un solo orden en toda la columna.`,
		'too-many-rows': ({ max }) =>
			`Esta tabla tiene más de ${count(max)} filas. Divídala o quite las filas vacías.`,
		'too-many-cells': ({ count: has, max }) =>
			`Esta fila tiene ${count(has)} celdas, pero hay ${count(max)} columnas. Ponga entre comillas dobles el texto que contenga el separador.`,
		'quote-not-closed': () =>
			'Hay unas comillas dobles sin cerrar en esta fila. Ciérrelas al final del texto.',
		'quote-closed-early': () =>
			'En esta fila hay texto después de las comillas de cierre. Escriba "" para unas comillas dentro de un texto.',
		'array-too-long': ({ count: has, max }) =>
			`La lista tiene ${count(has)} eventos; se admiten ${count(max)} como máximo. Divídala.`,
		'same-id': ({ by }) => `${by} tiene el mismo id. Use otro.`,
		'item-no-object': ({ keys }) => `Aquí tiene que haber un objeto: {${keys.join(', ')}}.`,
		'give-title': ({ max }, value) =>
			`Ponga un título de 1 a ${max} caracteres.${ifMissing(value)}`,
		'give-date': ({ mayBeNull }, value) =>
			`Use una fecha ISO: AAAA, AAAA-MM o AAAA-MM-DD, años −9999 a 9999.${mayBeNull ? ' Use null si no tiene final.' : ifMissing(value)}`,
		'group-name': (_, __, name) => `${name} Dé un nombre al grupo o quite esta clave.`,
		'early-end': ({ start }) => `Es anterior al inicio, ${start}.`,
		'slide-early-end': ({ start }) => `Es anterior al inicio, ${start}. Corrija uno de los dos.`,
		'too-many-slides': ({ count: has, max }) =>
			`Hay ${count(has)} entradas; se admiten ${count(max)} como máximo. Divida el archivo.`,
		'no-date-parts': () => 'Ponga la fecha por partes: {year, month, day}.',
		'no-year': () => 'Falta el año. Póngalo como número.',
		'part-no-number': ({ part, text }) =>
			`${showValue(text)} no es un número (${part}). Escríbalo en cifras.`,
		'no-day': ({ iso }) => `Fecha inexistente: ${formatNoDay(iso, language, 'mes #', '# de ')}.`,
		'day-without-month': () => 'Un día necesita su mes: AAAA-MM-DD.',
		'date-with-time': ({ iso }) => `Una fecha no lleva hora. Use ${iso}.`,
		'year-outside': ({ year }) =>
			`El año ${year} está fuera de los que esta página puede mostrar, de −9999 a 9999. Corríjalo o quite el evento.`,
		'year-digits': ({ iso }) =>
			`Escriba el año con cuatro cifras: ${iso} para ${formatDay(iso, language)}.`
	},
	foundValue: (value) => ` Valor encontrado: ${value}`,
	file: 'archivo',
	cell: (row, column) => (column === undefined ? `fila ${row}` : `fila ${row}, columna ${column}`),
	line: (position, line, column) => `${position} (línea ${line}, columna ${column})`,
	problems: (n) => plural(n, { one: '# problema', other: '# problemas' }),
	moreProblems: (max) => `más de ${count(max)} problemas`,
	listed: (file, problems) => `${file}: ${problems}.`,
	failures: {
		url: () =>
			'Esta página no puede cargar esa dirección. Use la dirección https:// completa de un archivo JSON o CSV.',
		'no-address': ({ text }) =>
			`data: «${text}» no es una dirección. Use la de un archivo JSON de este sitio.`,
		'other-site': ({ href, origin }) =>
			`data: ${href} está en otro sitio. Ponga el archivo en ${origin} y use su dirección allí.`,
		net: ({ host }) =>
			`No se ha podido leer de ${host}. Puede que no haya conexión, que la dirección sea incorrecta o que ${host} no ` +
			'deje leer el archivo a otros sitios (CORS). Descargue el archivo y use «Abrir archivo», o sírvalo con ' +
			'Access-Control-Allow-Origin: *.',
		http: ({ host, status }) =>
			`${host} ha respondido ${status}. Compruebe la dirección y que el archivo sea público.`,
		timeout: ({ host }) =>
			`${host} no ha terminado en 10 segundos. Inténtelo de nuevo, o descargue el archivo y use «Abrir archivo».`,
		'cut-short': ({ name }) =>
			`${name} no se ha podido leer hasta el final. Elija el archivo de nuevo.`,
		size: () => 'El archivo supera los 32 MB, el límite de esta página.',
		'too-many': ({ count: has, max }) =>
			`El archivo tiene ${count(has)} eventos; aquí se pueden mostrar ${count(max)} como máximo. Abra la página completa para verlos.`,
		html: ({ host }) =>
			`${host} ha enviado una página web, no datos. Use la dirección del archivo mismo.`,
		'no-format': ({ name }) =>
			`${name} no está en ningún formato que esta página pueda leer. Guárdelo como CSV, con las columnas «fecha» y «título».`,
		markup: ({ name, language: format }) =>
			`${name} es ${format}, que esta página no puede leer. Guárdelo como CSV o JSON.`,
		'other-format': ({ kind }) => fileKindMessages[kind],
		'workbook-size': ({ bytes, max }) =>
			`Este libro ocupa ${megabytes(bytes)} MB descomprimido; se pueden leer ${megabytes(max)} MB como máximo. Guarde como CSV la hoja de los eventos y abra ese archivo.`,
		'workbook-cells': ({ sheet, rows, columns, max }) =>
			`La hoja ${showValue(sheet)} llega al menos hasta la fila ${count(rows)} y la columna ${count(columns)}; se pueden leer ${count(max)} celdas como máximo. Borre lo que haya fuera de la tabla, o guarde la hoja como CSV y abra ese archivo.`,
		'workbook-broken': ({ detail }) =>
			`No se puede leer este libro: ${detail} Ábralo en un programa de hojas de cálculo, guárdelo como CSV y abra ese archivo.`,
		json: ({ line, column, broken }) =>
			`JSON no válido en la línea ${line}, columna ${column}: ${jsonBreakMessages[broken]}.`,
		'date-order': ({ column, text, dmy, mdy }) =>
			`Columna ${column}: ${showValue(text)} puede ser el ${formatDay(dmy, language)} o el ${formatDay(mdy, language)}, y lo mismo todas sus fechas. ¿Cuál de los dos?`,
		version: (_, { fault }) => fault,
		empty: () => 'El archivo no tiene eventos. Añada alguno o elija otro archivo.',
		date: (_, { first }) => first,
		link: (_, { first }) => first,
		schema: (_, { first, count: problems }) => `Hay ${problems}. ${first}`,
		worker: ({ detail }) =>
			`No se ha podido leer la cronología: ${detail || 'un script no se ha iniciado'}. Vuelva a cargar la página.`,
		unread: ({ detail }) => `No se ha podido leer la cronología. ${detail}`,
		undrawn: ({ detail }) =>
			`No se ha podido dibujar la cronología. Vuelva a cargar la página. ${detail}`
	},
	notes: {
		'column-read-as': ({ column, as }) => `La columna ${showValue(column)} se ha leído como ${as}.`,
		'unread-column': ({ column }, at) =>
			`${at}: no se ha tenido en cuenta la columna ${showValue(column)}.`,
		'unread-key': (_, at) => `${at}: no se ha tenido en cuenta esta clave.`,
		'unread-key-on': ({ key }, at) =>
			`${at}: no se ha tenido en cuenta la clave ${showValue(key)}, ni aquí ni en los elementos siguientes.`,
		encoding: ({ encoding }) =>
			`El archivo no está en UTF-8; se ha leído como ${encodings[encoding]}. Compruebe los acentos y las comillas.`,
		'dates-read': ({ column, form, count: n, from, to }) =>
			`Columna ${column}: ${plural(n, { one: '# fecha leída', other: '# fechas leídas' })} como ${dateForms[form]}; ${showValue(from)} es ${to}.`,
		times: ({ count: n }) =>
			plural(n, {
				one: '# fecha tiene una hora, que no se ha importado.',
				other: '# fechas tienen una hora, que no se ha importado.'
			}),
		'sheet-read': ({ sheet, others }) =>
			`Se ha leído la hoja ${showValue(sheet)}. Sin leer: ${others.map(showValue).join(', ')}.`,
		'second-title': (_, at) => `${at}: sin incluir, porque ya hay un título.`,
		lost: ({ title }, at, losses) =>
			`${at}${title === undefined ? '' : ` ${showValue(title)}`}: sin importar: ${losses}.`,
		'year-outside': ({ title, year }, at) =>
			`${at} ${showValue(title)}: sin incluir. El año ${year} está fuera de los que esta página puede mostrar, de −9999 a 9999.`,
		'years-outside': ({ count: n, all }) =>
			`Entradas sin incluir porque su año no está entre −9999 y 9999: ${count(n)} de ${count(all)}.`,
		'left-out': ({ list, count: n, all }) => `${leftLists[list]}: ${count(n)} de ${count(all)}.`,
		'stand-in': ({ key, value }) => `${key}: sustituido por ${showValue(value)}.`,
		'source-no-address': ({ count: n, source }) =>
			`${plural(n, { one: '# fuente sin dirección quedó fuera', other: '# fuentes sin dirección quedaron fuera' })}; la primera: ${showValue(source)}. Añada una columna «enlace».`,
		'no-source': ({ count: n, title }) =>
			plural(n, {
				one: `# evento no tiene fuente: ${showValue(title)}.`,
				other: `# eventos no tienen fuente. El primero: ${showValue(title)}.`
			})
	},
	losses: {
		time: () => 'una hora',
		day: (day) => `el día ${day}, que no tiene mes`,
		'date-words': () => 'el texto con que se muestra una fecha',
		end: (iso) => `el final ${iso}, dentro del cual empieza`,
		html: () => 'el HTML',
		media: () => 'la imagen, el vídeo o el audio',
		illustration: () => 'la ilustración',
		'media-no-link': () => 'la imagen, el vídeo o el audio, que no es un enlace http o https',
		'media-part': (key) =>
			`de la imagen, el vídeo o el audio: ${/^\w{1,20}$/.test(key) ? key.replaceAll('_', ' ') : showValue(key)}`,
		style: (key) => `el estilo (${key})`,
		key: (key) => `la clave ${showValue(key)}`
	},
	joinLosses: (losses) => losses.join(', '),
	frameRefusal: (site) =>
		`Aquí solo se muestran cronologías publicadas en ${site}. Para cargar su propio archivo, abra la página completa:`
};
