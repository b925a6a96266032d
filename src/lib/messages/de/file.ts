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

const language = 'de';

const count = (n: number) => numberFormat(language).format(n);
/** What follows the number may hold data: only the first `#` is filled. */
const plural = (n: number, forms: PluralForms) => formatPlural(forms, n, count(n), language);

const meant = (near: string | undefined) => (near === undefined ? '' : ` Gemeint: „${near}“?`);

const noText = 'Hier muss ein Text stehen.';
const askDate = 'Schreiben Sie ein ISO-Datum: JJJJ, JJJJ-MM oder JJJJ-MM-TT, −9999 bis 9999.';
const tooLong = ({ length, max }: { length: number; max: number }) =>
	`Das sind ${count(length)} Zeichen. Kürzen Sie auf ${count(max)}.`;
const ifMissing = (value: string) => (value === '' ? ' Es fehlt.' : '');

const listAdvice: Readonly<Record<LimitedList, string>> = {
	events: '',
	points: '',
	tracks: ' Fassen Sie einige zusammen.',
	series: ' Entfernen Sie einige oder teilen Sie die Datei auf.'
};

const namedThings: Readonly<Record<Named, string>> = {
	track: 'Thema',
	speaker: 'Zitierte',
	source: 'Quelle',
	event: 'Ereignis'
};

const encodings: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16',
	'windows-1252': 'Windows-1252 (westeuropäisch)',
	macintosh: 'Mac Roman'
};

const megabytes = (bytes: number) => count(Math.round(bytes / 1024 / 1024));

const dateForms: Readonly<Record<DateForm, string>> = {
	dmy: 'Tag, Monat, Jahr',
	mdy: 'Monat, Tag, Jahr',
	ymd: 'Jahr, Monat, Tag',
	'month-year': 'Monat und Jahr',
	words: 'Wörter',
	serial: 'Tagesnummern einer Tabellenkalkulation'
};

const leftLists: Readonly<Record<NoteParts['left-out']['list'], string>> = {
	tracks: 'Ausgelassene Themen',
	series: 'Ausgelassene Zahlenreihen',
	speakers: 'Ausgelassene Zitierte',
	sources: 'Ausgelassene Quellen',
	prompts: 'Ausgelassene Fragen',
	corrections: 'Ausgelassene Korrekturen',
	links: 'Ausgelassene Verknüpfungen gezeigter Ereignisse'
};

export const fileMessages: FileMessages = {
	language,
	faults: {
		missing: () => 'Diese Angabe fehlt.',
		'no-object': () => 'Hier muss ein Objekt stehen.',
		'no-list': () => 'Hier muss eine Liste stehen.',
		'no-text': () => noText,
		empty: () => 'Diese Angabe ist leer.',
		'too-long': tooLong,
		hidden: () =>
			'Hier steht ein unsichtbares Zeichen (zur Schreibrichtung oder ohne Breite). Entfernen Sie es.',
		'not-plain': () => 'Dies muss eine Zeile Text sein. Entfernen Sie Umbrüche, < und >.',
		'id-no-text': () => 'Eine ID muss ein Text sein.',
		'id-pattern': () => 'Eine ID hat 1 bis 64 Zeichen: a-z, 0-9 und -, aber kein - am Anfang.',
		'no-reference': () => 'Hier muss eine ID stehen.',
		'no-references': () => 'Hier muss eine Liste von IDs stehen.',
		'no-date': (_, value) =>
			`${value} ist kein Datumsformat, das hier gelesen wird. Schreiben Sie JJJJ, JJJJ-MM oder JJJJ-MM-TT, auch mit ? oder ~, oder A/B oder A/..`,
		'no-single-date': () => 'Hier muss ein einzelner Tag, ein Monat oder ein Jahr stehen.',
		'no-link': () => 'Erlaubt sind nur Links mit http und https.',
		'no-language': () => 'Hier muss ein Sprachkürzel nach BCP 47 stehen, etwa en, ar oder pt-BR.',
		'none-of': ({ options, near }, value) =>
			`${value} ist nicht vorgesehen. Möglich: ${options.join(', ')}.${meant(near)}`,
		'no-texts': () => 'Hier muss eine Liste von Texten stehen.',
		'no-links': () => 'Hier muss eine Liste von Verknüpfungen stehen.',
		'no-points': () => 'Hier muss eine Liste von Punkten stehen.',
		'no-number': () => 'Hier muss eine Zahl stehen, 0 oder größer.',
		'not-false': () => 'Hier ist nur false möglich. Lassen Sie das Feld sonst weg.',
		format: (_, value) =>
			`Die Datei hat das Format ${value}; diese Seite liest das Format 1. Speichern Sie sie in diesem Format.`,
		'no-source': () => 'Ein Ereignis braucht mindestens eine Quelle.',
		'statement-without-source': () => 'Eine Aussage braucht mindestens eine Quelle.',
		'file-no-object': () => 'Die Datei muss ein Objekt sein.',
		'no-events': () => 'Die Datei enthält keine Ereignisse.',
		'list-too-long': ({ list, length, max }) =>
			`Diese Liste hat ${count(length)} Einträge; erlaubt sind höchstens ${count(max)}.${listAdvice[list]}`,
		'poisoned-key': () => 'Dieser Schlüssel ist nicht erlaubt. Entfernen Sie ihn.',
		'unknown-key': ({ near }) => `Dieser Schlüssel ist unbekannt.${meant(near)}`,
		'unknown-id': ({ named }) => `${namedThings[named]}: Diese ID gibt es nicht.`,
		'source-twice': () => 'Diese Quelle ist doppelt aufgeführt.',
		'too-many-leads': () => 'Höchstens drei Ereignisse haben einen Lead. Entfernen Sie diesen.',
		'label-without-lead': () =>
			'Dieses Wort gehört vor einen Lead. Ergänzen Sie ihn, oder entfernen Sie das Wort.',
		'id-taken': ({ by }) => `${by} hat bereits diese ID.`,
		'source-of-others': () => 'Hier muss eine der eigenen Quellen des Ereignisses stehen.',
		'translation-without-language': () =>
			'Bei einer Übersetzung muss hier die Sprache des Zitats stehen, als Kürzel nach BCP 47, etwa en, ar oder pt-BR.',
		'contrast-without-source': () => 'Ein Kontrast ist eine Wertung: Er braucht eine Quelle.',
		'link-to-itself': () => 'Ein Ereignis kann nicht mit sich selbst verknüpft sein.',
		'link-twice': () => 'Diese Verknüpfung hat das Ereignis bereits.',
		'out-of-order': ({ before, date }) =>
			`Dieses Ereignis endete, bevor ${before} (${date}) begann. Stellen Sie es davor.`,
		'point-of-kind': ({ kind }) => `Die Art dieses Ereignisses ist „${kind}“, nicht „measurement“.`,
		'point-of-track': ({ track, seriesTrack }) =>
			`Dieses Ereignis gehört zum Thema „${track}“, die Zahlenreihe zu „${seriesTrack}“.`,
		'point-of-date': ({ date }) => `Das Ereignis dazu hat ein anderes Datum: „${date}“.`,
		'point-known': ({ known }) => `Das Ereignis dazu wurde an anderem Tag bekannt: „${known}“.`,
		'points-of-measurement': ({ count: points }) =>
			`Auf eine berichtete Zahl muss genau ein Punkt einer Zahlenreihe verweisen; auf diese verweisen ${points}.`,
		more: () => 'Es gibt mehr Probleme, als hier stehen. Beheben Sie zuerst diese.',
		'lost-characters': () =>
			'Vor dem Speichern der Datei gingen Zeichen verloren: An ihrer Stelle steht �. Berichtigen Sie sie dort, wo die Datei entstand; in Excel speichern Sie als „CSV UTF-8“.',
		'too-deep': ({ max }) => `Hier sind mehr als ${max} Ebenen verschachtelt. Entfernen Sie eine.`,
		'too-many-columns': ({ count: has, max }) =>
			`Es gibt ${count(has)} Spalten; erlaubt sind höchstens ${count(max)}. Entfernen Sie einige.`,
		'column-twice': () => 'Diese Spalte gibt es zweimal. Entfernen Sie eine.',
		'unknown-column': ({ near }) => `Diese Spalte ist unbekannt.${meant(near)}`,
		'missing-column': ({ column }) =>
			`Es gibt keine Spalte „${column}“. Die erste Zeile muss die Spalten nennen.`,
		'cell-list-too-long': ({ max }) =>
			`Diese Liste hat mehr als ${count(max)} Einträge. Entfernen Sie einige.`,
		'id-says-else': ({ row, id }) =>
			`Zeile ${row} hat dieselbe ID, ${showValue(id)}, mit anderen Angaben. Verwenden Sie eine andere ID.`,
		'date-order-mixed': ({ row, text }) =>
			`In Zeile ${row}, ${showValue(text)}, stehen Tag und Monat andersherum. Verwenden Sie in der ganzen Spalte eine Reihenfolge.`,
		'too-many-rows': ({ max }) =>
			`Diese Tabelle hat mehr als ${count(max)} Zeilen. Teilen Sie sie auf oder entfernen Sie leere Zeilen.`,
		'too-many-cells': ({ count: has, max }) =>
			`Diese Zeile hat ${count(has)} Zellen bei ${count(max)} Spalten. Setzen Sie Text, der das Trennzeichen enthält, in doppelte Anführungszeichen.`,
		'quote-not-closed': () =>
			'Ein doppeltes Anführungszeichen in dieser Zeile ist nicht geschlossen. Setzen Sie eines ans Ende des Textes.',
		'quote-closed-early': () =>
			'In dieser Zeile geht Text nach dem schließenden Anführungszeichen weiter. Schreiben Sie "" für ein Anführungszeichen im Text.',
		'array-too-long': ({ count: has, max }) =>
			`Die Liste hat ${count(has)} Ereignisse; erlaubt sind höchstens ${count(max)}. Teilen Sie sie auf.`,
		'same-id': ({ by }) => `${by} hat dieselbe ID. Verwenden Sie eine andere.`,
		'item-no-object': ({ keys }) => `Hier muss ein Objekt stehen: {${keys.join(', ')}}.`,
		'give-title': ({ max }, value) =>
			`Geben Sie einen Titel mit 1 bis ${max} Zeichen an.${value === '' ? ' Er fehlt.' : ''}`,
		'give-date': ({ mayBeNull }, value) =>
			`${askDate}${mayBeNull ? ' Schreiben Sie null, wenn es kein Ende gibt.' : ifMissing(value)}`,
		'group-name': (_, __, name) =>
			`${name} Geben Sie der Gruppe einen Namen oder entfernen Sie diesen Schlüssel.`,
		'early-end': ({ start }) => `Das liegt vor dem Anfang, ${start}.`,
		'slide-early-end': ({ start }) => `Das liegt vor dem Anfang, ${start}. Ändern Sie eines davon.`,
		'too-many-slides': ({ count: has, max }) =>
			`Es gibt ${count(has)} Einträge; erlaubt sind höchstens ${count(max)}. Teilen Sie die Datei auf.`,
		'no-date-parts': () => 'Geben Sie das Datum in Teilen an: {year, month, day}.',
		'no-year': () => 'Das Jahr fehlt. Geben Sie es als Zahl an.',
		'part-no-number': ({ part, text }) => `${part}: ${showValue(text)} ist keine Zahl.`,
		'no-day': ({ iso }) => `${formatNoDay(iso, language, 'Den Monat #', 'Den #. ')} gibt es nicht.`,
		'day-without-month': () => 'Zu einem Tag gehört sein Monat: JJJJ-MM-TT.',
		'date-with-time': ({ iso }) => `Ein Datum hat keine Uhrzeit. Schreiben Sie ${iso}.`,
		'year-outside': ({ year }) =>
			`Das Jahr ${year} liegt außerhalb von −9999 bis 9999. Nur diese Jahre kann die Seite zeigen. Berichtigen Sie es oder entfernen Sie das Ereignis.`,
		'year-digits': ({ iso }) =>
			`Schreiben Sie das Jahr mit vier Ziffern: ${iso} für ${formatDay(iso, language)}.`
	},
	foundValue: (value) => ` Gefunden: ${value}`,
	file: 'Datei',
	cell: (row, column) => (column === undefined ? `Zeile ${row}` : `Zeile ${row}, Spalte ${column}`),
	line: (position, line, column) => `${position} (Zeile ${line}, Spalte ${column})`,
	problems: (n) => plural(n, { one: '# Problem', other: '# Probleme' }),
	moreProblems: (max) => `mehr als ${count(max)} Probleme`,
	listed: (file, problems) => `${file}: ${problems} gefunden.`,
	failures: {
		url: () =>
			'Von dieser Adresse kann die Seite nichts laden. Geben Sie die vollständige https://-Adresse einer JSON- oder CSV-Datei an.',
		'no-address': ({ text }) =>
			`data: „${text}“ ist keine Adresse. Geben Sie die einer JSON-Datei auf dieser Website an.`,
		'other-site': ({ href, origin }) =>
			`data: ${href} liegt auf einer anderen Website. Legen Sie die Datei auf ${origin} ab und verwenden Sie die dortige Adresse.`,
		net: ({ host }) =>
			`Von ${host} ließ sich nichts lesen. Vielleicht sind Sie offline, die Adresse ist falsch, oder ${host} lässt ` +
			'andere Websites die Datei nicht lesen (CORS). Laden Sie die Datei herunter und wählen Sie „Datei öffnen“, oder liefern Sie sie aus mit ' +
			'Access-Control-Allow-Origin: *.',
		http: ({ host, status }) =>
			`${host} hat mit ${status} geantwortet. Prüfen Sie, ob die Adresse stimmt und die Datei öffentlich ist.`,
		timeout: ({ host }) =>
			`${host} war nach 10 Sekunden nicht fertig. Versuchen Sie es noch einmal, oder laden Sie die Datei herunter und wählen Sie „Datei öffnen“.`,
		'cut-short': ({ name }) =>
			`${name} ließ sich nicht bis zum Ende lesen. Wählen Sie die Datei noch einmal aus.`,
		size: () => 'Die Datei ist größer als 32 MB. Mehr nimmt diese Seite nicht an.',
		'too-many': ({ count: has, max }) =>
			`Die Datei hat ${count(has)} Ereignisse; hier lassen sich höchstens ${count(max)} zeigen. Auf der vollständigen Seite sind alle zu sehen.`,
		html: ({ host }) =>
			`${host} hat eine Webseite geschickt, keine Daten. Geben Sie die Adresse der Datei selbst an.`,
		'no-format': ({ name }) =>
			`${name} hat kein Format, das diese Seite lesen kann. Speichern Sie die Daten als CSV mit den Spalten „Datum“ und „Titel“.`,
		markup: ({ name, language: markup }) =>
			`${name} ist ${markup}, das diese Seite nicht lesen kann. Speichern Sie die Daten als CSV oder JSON.`,
		'other-format': ({ kind }) => fileKindMessages[kind],
		'workbook-size': ({ bytes, max }) =>
			`Diese Arbeitsmappe hat entpackt ${megabytes(bytes)} MB; gelesen werden höchstens ${megabytes(max)} MB. Speichern Sie das Blatt mit den Ereignissen als CSV und öffnen Sie die CSV-Datei.`,
		'workbook-cells': ({ sheet, rows, columns, max }) =>
			`Das Blatt ${showValue(sheet)} reicht mindestens bis Zeile ${count(rows)} und Spalte ${count(columns)}; gelesen werden höchstens ${count(max)} Zellen. Löschen Sie, was außerhalb der Tabelle steht, oder speichern Sie das Blatt als CSV und öffnen Sie die CSV-Datei.`,
		'workbook-broken': ({ detail }) =>
			`Diese Arbeitsmappe lässt sich nicht lesen: ${detail} Öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie als CSV und öffnen Sie die CSV-Datei.`,
		json: ({ line, column, broken }) =>
			`Kein gültiges JSON in Zeile ${line}, Spalte ${column}: ${jsonBreakMessages[broken]}.`,
		'date-order': ({ column, text, dmy, mdy }) =>
			`Spalte ${column}: ${showValue(text)} kann ${formatDay(dmy, language)} oder ${formatDay(mdy, language)} heißen, und so ist es bei allen Datumsangaben darin. Was ist gemeint?`,
		version: (_, { fault }) => fault,
		empty: () =>
			'Die Datei enthält keine Ereignisse. Fügen Sie welche ein oder wählen Sie eine andere Datei.',
		date: (_, { first }) => first,
		link: (_, { first }) => first,
		schema: (_, { first, count: problems }) => `${problems} gefunden. ${first}`,
		worker: ({ detail }) =>
			`Die Chronik ließ sich nicht lesen: ${detail || 'Ein Skript ist nicht gestartet'}. Laden Sie die Seite neu.`,
		unread: ({ detail }) => `Die Chronik ließ sich nicht lesen. ${detail}`,
		undrawn: ({ detail }) =>
			`Die Chronik ließ sich nicht zeichnen. Laden Sie die Seite neu. ${detail}`
	},
	notes: {
		'column-read-as': ({ column, as }) => `Spalte ${showValue(column)} wurde als ${as} gelesen.`,
		'unread-column': ({ column }, at) =>
			`${at}: Die Spalte ${showValue(column)} wurde nicht gelesen.`,
		'unread-key': (_, at) => `${at}: Dieser Schlüssel wurde nicht gelesen.`,
		'unread-key-on': ({ key }, at) =>
			`${at}: Der Schlüssel ${showValue(key)} wurde nicht gelesen, hier und in späteren Einträgen.`,
		encoding: ({ encoding }) =>
			`Die Datei ist nicht in UTF-8; sie wurde als ${encodings[encoding]} gelesen. Prüfen Sie Umlaute und Anführungszeichen.`,
		'dates-read': ({ column, form, count: n, from, to }) =>
			`Spalte ${column}: ${plural(n, { one: '# Datumsangabe', other: '# Datumsangaben' })} gelesen als ${dateForms[form]}; aus ${showValue(from)} wurde ${to}.`,
		times: ({ count: n }) =>
			plural(n, {
				one: '# Datumsangabe hat eine Uhrzeit, die nicht importiert wurde.',
				other: '# Datumsangaben haben eine Uhrzeit, die nicht importiert wurde.'
			}),
		'sheet-read': ({ sheet, others }) =>
			`Gelesen wurde das Blatt ${showValue(sheet)}, nicht gelesen: ${others.map(showValue).join(', ')}.`,
		'second-title': (_, at) => `${at}: ausgelassen, weil es schon einen Titel gibt.`,
		lost: ({ title }, at, losses) =>
			`${at}${title === undefined ? '' : ` ${showValue(title)}`}: nicht importiert: ${losses}.`,
		'year-outside': ({ title, year }, at) =>
			`${at} ${showValue(title)}: ausgelassen. Das Jahr ${year} liegt außerhalb von −9999 bis 9999. Nur diese Jahre kann die Seite zeigen.`,
		'years-outside': ({ count: n, all }) =>
			`Ausgelassene Einträge: ${count(n)} von ${count(all)}. Ihre Jahre liegen außerhalb von −9999 bis 9999.`,
		'left-out': ({ list, count: n, all }) => `${leftLists[list]}: ${count(n)} von ${count(all)}.`,
		'stand-in': ({ key, value }) => `${key}: ersetzt durch ${showValue(value)}.`,
		'source-no-address': ({ count: n, source }) =>
			`${plural(n, { one: '# Quelle ohne Adresse wurde weggelassen', other: '# Quellen ohne Adresse wurden weggelassen' })}; die erste: ${showValue(source)}. Ergänzen Sie eine Spalte „Link“.`,
		'no-source': ({ count: n, title }) =>
			plural(n, {
				one: `# Ereignis hat keine Quelle: ${showValue(title)}.`,
				other: `# Ereignisse haben keine Quelle. Das erste: ${showValue(title)}.`
			})
	},
	losses: {
		time: () => 'eine Uhrzeit',
		day: (day) => `der Tag ${day}, zu dem der Monat fehlt`,
		'date-words': () => 'der Anzeigetext eines Datums',
		end: (iso) => `das Ende ${iso}, in dem es beginnt`,
		html: () => 'das HTML',
		media: () => 'die Medien',
		illustration: () => 'die Abbildung',
		'media-no-link': () => 'die Medien, die kein Link mit http oder https sind',
		'media-part': (key) =>
			`von den Medien: ${/^\w{1,20}$/.test(key) ? key.replaceAll('_', ' ') : showValue(key)}`,
		style: (key) => `die Gestaltung (${key})`,
		key: (key) => `der Schlüssel ${showValue(key)}`
	},
	joinLosses: (losses) => losses.join(', '),
	frameRefusal: (site) =>
		`Diese Einbettung zeigt nur Chroniken, die auf ${site} veröffentlicht sind. Eine eigene Datei laden Sie auf der vollständigen Seite:`
};
