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

const language = 'fr';

const count = (n: number) => numberFormat(language).format(n);
const plural = (n: number, forms: PluralForms) => formatPlural(forms, n, count(n), language);

const meant = (near: string | undefined) =>
	near === undefined ? '' : ` Vouliez-vous dire «\u202f${near}\u202f»\u202f?`;

const ifMissing = (value: string) => (value === '' ? ' Rien n’est indiqué.' : '');

const listAdvice: Readonly<Record<LimitedList, string>> = {
	events: '',
	points: '',
	tracks: ' Réunissez-en quelques-uns.',
	series: ' Supprimez-en, ou partagez le fichier.'
};

const namedThings: Readonly<Record<Named, string>> = {
	track: 'Aucun thème n’a cet id.',
	speaker: 'Aucune des personnes citées n’a cet id.',
	source: 'Aucune source n’a cet id.',
	event: 'Aucun événement n’a cet id.'
};

const leftLists: Readonly<Record<NoteParts['left-out']['list'], string>> = {
	tracks: 'Thèmes laissés de côté',
	series: 'Séries laissées de côté',
	speakers: 'Personnes et entités citées laissées de côté',
	sources: 'Sources laissées de côté',
	prompts: 'Questions laissées de côté',
	corrections: 'Corrections laissées de côté',
	links: 'Liens laissés de côté, parmi les événements affichés'
};

const encodings: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16',
	'windows-1252': 'Windows-1252 (Europe de l’Ouest)',
	macintosh: 'Mac Roman'
};

const megabytes = (bytes: number) => count(Math.round(bytes / 1024 / 1024));

const dateForms: Readonly<Record<DateForm, string>> = {
	dmy: 'jour, mois, année',
	mdy: 'mois, jour, année',
	ymd: 'année, mois, jour',
	'month-year': 'mois et année',
	words: 'mots',
	serial: 'numéros de jour d’un tableur'
};

export const fileMessages: FileMessages = {
	language,
	faults: {
		missing: () => 'Élément manquant.',
		'no-object': () => 'Il faut ici un objet.',
		'no-list': () => 'Il faut ici une liste.',
		'no-text': () => 'Il faut ici un texte.',
		empty: () => 'Élément vide.',
		'too-long': ({ length, max }) =>
			`Compte ${count(length)} caractères, pour ${count(max)} au plus.`,
		hidden: () =>
			'Contient un caractère invisible (bidirectionnel ou de largeur nulle). À supprimer.',
		'not-plain': () =>
			'Il faut une seule ligne de texte brut. Supprimez les sauts de ligne, < et >.',
		'id-no-text': () => 'Un id doit être un texte.',
		'id-pattern': () =>
			'Un id compte de 1 à 64 caractères\u00a0: a-z, 0-9 et traits d’union, sans commencer par un trait d’union.',
		'no-reference': () => 'Il faut ici un id.',
		'no-references': () => 'Il faut ici une liste d’id.',
		'no-date': (_, value) =>
			`${value} n’est pas un format de date reconnu ici. Utilisez AAAA, AAAA-MM ou AAAA-MM-JJ, avec ? ou ~, ou bien A/B ou A/..`,
		'no-single-date': () => 'Utilisez un seul jour, mois ou année.',
		'no-link': () => 'Seuls les liens http et https sont admis.',
		'no-language': () => 'Il faut ici un code de langue BCP 47, comme en, ar ou pt-BR.',
		'none-of': ({ options, near }, value) =>
			`${value} ne fait pas partie des valeurs admises\u00a0: ${options.join(', ')}.${meant(near)}`,
		'no-texts': () => 'Il faut ici une liste de textes.',
		'no-links': () => 'Il faut ici une liste de liens.',
		'no-points': () => 'Il faut ici une liste de points.',
		'no-number': () => 'Il faut ici un nombre, égal ou supérieur à 0.',
		'not-false': () => 'Seul false est possible ici. Sinon, supprimez ce champ.',
		format: (_, value) =>
			`Le fichier est au format ${value}\u202f; cette page lit le format 1. Enregistrez-le dans ce format.`,
		'no-source': () => 'Un événement doit avoir au moins une source.',
		'statement-without-source': () => 'Une déclaration doit avoir au moins une source.',
		'file-no-object': () => 'Le fichier doit être un objet.',
		'no-events': () => 'Le fichier ne contient aucun événement.',
		'list-too-long': ({ list, length, max }) =>
			`Cette liste compte ${count(length)} éléments\u202f; ${count(max)} au plus sont admis.${listAdvice[list]}`,
		'poisoned-key': () => 'Cette clé n’est pas admise. Supprimez-la.',
		'unknown-key': ({ near }) => `Cette clé est inconnue.${meant(near)}`,
		'unknown-id': ({ named }) => namedThings[named],
		'source-twice': () => 'Cette source figure deux fois.',
		'too-many-leads': () =>
			'Trois événements au plus peuvent avoir un «\u202flead\u202f». Supprimez celui-ci.',
		'label-without-lead': () =>
			'Cette étiquette a besoin d’un «\u202flead\u202f». Ajoutez-le ou supprimez l’étiquette.',
		'id-taken': ({ by }) => `${by} a déjà cet id.`,
		'source-of-others': () => 'Il faut ici l’une des sources de l’événement lui-même.',
		'translation-without-language': () =>
			'Une traduction demande ici la langue de la citation, en code BCP 47 comme en, ar ou pt-BR.',
		'contrast-without-source': () => 'Un contraste est un jugement\u00a0: il lui faut une source.',
		'link-to-itself': () => 'Un événement ne peut pas être lié à lui-même.',
		'link-twice': () => 'L’événement a déjà ce lien.',
		'out-of-order': ({ before, date }) =>
			`Terminé avant le début de ${before} (${date}). À placer avant cet événement.`,
		'point-of-kind': ({ kind }) => `L’événement est de type ${kind}, et non measurement.`,
		'point-of-track': ({ track, seriesTrack }) =>
			`Cet événement est dans le thème «\u202f${track}\u202f», la série dans «\u202f${seriesTrack}\u202f».`,
		'point-of-date': ({ date }) => `Son événement a une autre date, «\u202f${date}\u202f».`,
		'point-known': ({ known }) =>
			`Son événement a été rendu public à une autre date, «\u202f${known}\u202f».`,
		'points-of-measurement': ({ count: n }) =>
			`Un chiffre (measurement) doit avoir exactement un point dans une série\u202f; celui-ci en a ${n}.`,
		more: () => 'La liste s’arrête ici. Corrigez d’abord ces problèmes.',
		'lost-characters': () =>
			'Des caractères ont été perdus avant l’enregistrement du fichier\u00a0: � les remplace. Corrigez-les là où le fichier a été créé\u202f; dans Excel, enregistrez-le en «\u202fCSV UTF-8\u202f».',
		'too-deep': ({ max }) => `Compte plus de ${max} niveaux imbriqués. Supprimez un niveau.`,
		'too-many-columns': ({ count: has, max }) =>
			`Il y a ${count(has)} colonnes\u202f; ${count(max)} au plus sont admises. Supprimez-en.`,
		'column-twice': () => 'Cette colonne figure deux fois. Supprimez-en une.',
		'unknown-column': ({ near }) => `Cette colonne est inconnue.${meant(near)}`,
		'missing-column': ({ column }) =>
			`Il n’y a pas de colonne «\u202f${column}\u202f». La première ligne doit contenir le nom des colonnes.`,
		'cell-list-too-long': ({ max }) => `Liste de plus de ${count(max)} éléments. Supprimez-en.`,
		'id-says-else': ({ row, id }) =>
			`La ligne ${row} a le même id, ${showValue(id)}, avec d’autres données. Utilisez un autre id.`,
		'date-order-mixed': ({ row, text }) =>
			`À la ligne ${row}, ${showValue(text)}, le jour et le mois sont dans l’autre ordre. Utilisez un seul ordre dans toute la colonne.`,
		'too-many-rows': ({ max }) =>
			`Ce tableau compte plus de ${count(max)} lignes. Partagez-le, ou supprimez les lignes vides.`,
		'too-many-cells': ({ count: has, max }) =>
			`Cette ligne compte ${count(has)} cellules, mais il y a ${count(max)} colonnes. Mettez entre guillemets droits doubles le texte qui contient le séparateur.`,
		'quote-not-closed': () =>
			'Un guillemet droit double n’est pas fermé dans cette ligne. Ajoutez-en un à la fin du texte.',
		'quote-closed-early': () =>
			'Dans cette ligne, du texte suit le guillemet fermant. Écrivez "" pour un guillemet à l’intérieur d’un texte.',
		'array-too-long': ({ count: has, max }) =>
			`La liste compte ${count(has)} événements\u202f; ${count(max)} au plus sont admis. Partagez-la.`,
		'same-id': ({ by }) => `${by} a le même id. Utilisez-en un autre.`,
		'item-no-object': ({ keys }) => `Il faut ici un objet\u00a0: {${keys.join(', ')}}.`,
		'give-title': ({ max }, value) => `Titre de 1 à ${max} caractères.${ifMissing(value)}`,
		'give-date': ({ mayBeNull }, value) =>
			`Utilisez une date ISO\u00a0: AAAA, AAAA-MM ou AAAA-MM-JJ, années −9999 à 9999.${mayBeNull ? ' Utilisez null s’il n’y a pas de fin.' : ifMissing(value)}`,
		'group-name': (_, __, name) => `${name} Nommez le groupe, ou supprimez cette clé.`,
		'early-end': ({ start }) => `Précède le début, ${start}.`,
		'slide-early-end': ({ start }) => `Précède le début, ${start}. Corrigez l’une des deux.`,
		'too-many-slides': ({ count: has, max }) =>
			`Il y a ${count(has)} entrées\u202f; ${count(max)} au plus sont admises. Partagez le fichier.`,
		'no-date-parts': () => 'Donnez la date par éléments\u00a0: {year, month, day}.',
		'no-year': () => 'L’année manque. Donnez-la sous forme de nombre.',
		'part-no-number': ({ part, text }) =>
			`${showValue(text)} n’est pas un nombre (${part}). Écrivez-le en chiffres.`,
		'no-day': ({ iso }) => `Date inexistante\u00a0: ${formatNoDay(iso, language, 'mois #')}.`,
		'day-without-month': () => 'Un jour doit avoir son mois\u00a0: AAAA-MM-JJ.',
		'date-with-time': ({ iso }) => `Une date n’a pas d’heure. Utilisez ${iso}.`,
		'year-outside': ({ year }) =>
			`L’année ${year} ne fait pas partie de celles que cette page peut afficher, de −9999 à 9999. Corrigez-la ou retirez l’événement.`,
		'year-digits': ({ iso }) =>
			`Écrivez l’année en quatre chiffres\u00a0: ${iso} pour ${formatDay(iso, language)}.`
	},
	foundValue: (value) => ` Valeur trouvée\u00a0: ${value}`,
	file: 'fichier',
	cell: (row, column) =>
		column === undefined ? `ligne ${row}` : `ligne ${row}, colonne ${column}`,
	line: (position, line, column) => `${position} (ligne ${line}, colonne ${column})`,
	problems: (n) => plural(n, { one: '# problème', other: '# problèmes' }),
	moreProblems: (max) => `plus de ${count(max)} problèmes`,
	listed: (file, problems) => `${file}\u00a0: ${problems}.`,
	failures: {
		url: () =>
			'Cette page ne peut pas charger cette adresse. Utilisez l’adresse https:// complète d’un fichier JSON ou CSV.',
		'no-address': ({ text }) =>
			`data: «\u202f${text}\u202f» n’est pas une adresse. Utilisez celle d’un fichier JSON de ce site.`,
		'other-site': ({ href, origin }) =>
			`data: ${href} est sur un autre site. Mettez le fichier sur ${origin} et utilisez l’adresse qu’il y a.`,
		net: ({ host }) =>
			`Impossible de lire depuis ${host}. Vous êtes peut-être hors connexion, l’adresse est peut-être fausse, ou ${host} ne ` +
			'laisse pas d’autres sites lire le fichier (CORS). Téléchargez le fichier et utilisez «\u202fOuvrir le fichier\u202f», ou servez-le avec ' +
			'Access-Control-Allow-Origin: *.',
		http: ({ host, status }) =>
			`${host} a répondu ${status}. Vérifiez l’adresse, et que le fichier est public.`,
		timeout: ({ host }) =>
			`${host} n’a pas terminé en 10 secondes. Réessayez, ou téléchargez le fichier et utilisez «\u202fOuvrir le fichier\u202f».`,
		'cut-short': ({ name }) => `${name} n’a pas été lu jusqu’au bout. Choisissez-le de nouveau.`,
		size: () => 'Le fichier dépasse 32 Mo, la limite de cette page.',
		'too-many': ({ count: has, max }) =>
			`Le fichier compte ${count(has)} événements\u202f; ${count(max)} au plus peuvent être affichés ici. Ouvrez la page complète pour les voir.`,
		html: ({ host }) => `${host} a envoyé une page web. Utilisez l’adresse du fichier lui-même.`,
		'no-format': ({ name }) =>
			`${name} n’est dans aucun format que cette page puisse lire. Enregistrez-le en CSV, avec les colonnes «\u202fdate\u202f» et «\u202ftitre\u202f».`,
		markup: ({ name, language: format }) =>
			`${name} est en ${format}, que cette page ne peut pas lire. Enregistrez-le en CSV ou en JSON.`,
		'other-format': ({ kind }) => fileKindMessages[kind],
		'workbook-size': ({ bytes, max }) =>
			`Ce classeur fait ${megabytes(bytes)} Mo une fois décompressé\u202f; ${megabytes(max)} Mo au plus peuvent être lus. Enregistrez en CSV la feuille des événements, et ouvrez ce fichier.`,
		'workbook-cells': ({ sheet, rows, columns, max }) =>
			`La feuille ${showValue(sheet)} va au moins jusqu’à la ligne ${count(rows)} et à la colonne ${count(columns)}\u202f; ${count(max)} cellules au plus peuvent être lues. Supprimez ce qui dépasse du tableau, ou enregistrez la feuille en CSV et ouvrez ce fichier.`,
		'workbook-broken': ({ detail }) =>
			`Ce classeur ne peut pas être lu\u00a0: ${detail} Ouvrez-le dans un tableur, enregistrez-le en CSV, et ouvrez ce fichier.`,
		json: ({ line, column, broken }) =>
			`JSON non valide, ligne ${line}, colonne ${column}\u00a0: ${jsonBreakMessages[broken]}.`,
		'date-order': ({ column, text, dmy, mdy }) =>
			`Colonne ${column}\u00a0: ${showValue(text)} peut être le ${formatDay(dmy, language)} ou le ${formatDay(mdy, language)}, et toutes ses dates de même. Lequel des deux\u202f?`,
		version: (_, { fault }) => fault,
		empty: () =>
			'Le fichier ne contient aucun événement. Ajoutez-en ou choisissez un autre fichier.',
		date: (_, { first }) => first,
		link: (_, { first }) => first,
		schema: (_, { first, count: problems }) => `Trouvé\u00a0: ${problems}. ${first}`,
		worker: ({ detail }) =>
			`La chronologie n’a pas pu être lue\u00a0: ${detail || 'un script n’a pas démarré'}. Rechargez la page.`,
		unread: ({ detail }) => `La chronologie n’a pas pu être lue. ${detail}`,
		undrawn: ({ detail }) => `La chronologie n’a pas pu être dessinée. Rechargez la page. ${detail}`
	},
	notes: {
		'column-read-as': ({ column, as }) => `Colonne ${showValue(column)} lue comme ${as}.`,
		'unread-column': ({ column }, at) =>
			`${at}\u00a0: la colonne ${showValue(column)} a été ignorée.`,
		'unread-key': (_, at) => `${at}\u00a0: cette clé a été ignorée.`,
		'unread-key-on': ({ key }, at) =>
			`${at}\u00a0: la clé ${showValue(key)} a été ignorée, ici et dans les éléments suivants.`,
		encoding: ({ encoding }) =>
			`Le fichier n’est pas en UTF-8\u202f; il a été lu en ${encodings[encoding]}. Vérifiez les accents et les guillemets.`,
		'dates-read': ({ column, form, count: n, from, to }) =>
			`Colonne ${column}\u00a0: ${plural(n, { one: '# date lue', other: '# dates lues' })} comme ${dateForms[form]}\u202f; ${showValue(from)} devient ${to}.`,
		times: ({ count: n }) =>
			plural(n, {
				one: '# date a une heure, qui n’a pas été importée.',
				other: '# dates ont une heure, qui n’a pas été importée.'
			}),
		'sheet-read': ({ sheet, others }) =>
			`Feuille lue\u00a0: ${showValue(sheet)}. Non lu\u00a0: ${others.map(showValue).join(', ')}.`,
		'second-title': (_, at) => `${at}\u00a0: laissé de côté, car il y a déjà un titre.`,
		lost: ({ title }, at, losses) =>
			`${at}${title === undefined ? '' : ` ${showValue(title)}`}\u00a0: non importé\u00a0: ${losses}.`,
		'year-outside': ({ title, year }, at) =>
			`${at} ${showValue(title)}\u00a0: laissé de côté. L’année ${year} ne fait pas partie de celles que cette page peut afficher, de −9999 à 9999.`,
		'years-outside': ({ count: n, all }) =>
			`Entrées laissées de côté, leur année n’étant pas comprise entre −9999 et 9999\u00a0: ${count(n)} sur ${count(all)}.`,
		'left-out': ({ list, count: n, all }) =>
			`${leftLists[list]}\u00a0: ${count(n)} sur ${count(all)}.`,
		'stand-in': ({ key, value }) => `${key}\u00a0: remplacé par ${showValue(value)}.`,
		'source-no-address': ({ count: n, source }) =>
			`${plural(n, { one: '# source sans adresse a été laissée de côté', other: '# sources sans adresse ont été laissées de côté' })}\u202f; la première\u00a0: ${showValue(source)}. Ajoutez une colonne «\u202flien\u202f».`,
		'no-source': ({ count: n, title }) =>
			plural(n, {
				one: `# événement n’a pas de source\u00a0: ${showValue(title)}.`,
				other: `# événements n’ont pas de source. Le premier\u00a0: ${showValue(title)}.`
			})
	},
	losses: {
		time: () => 'une heure',
		day: (day) => `le jour ${day}, qui n’a pas de mois`,
		'date-words': () => 'le texte affiché pour une date',
		end: (iso) => `la fin ${iso}, au cours de laquelle cela commence`,
		html: () => 'le HTML',
		media: () => 'le média',
		illustration: () => 'l’illustration',
		'media-no-link': () => 'le média, qui n’est pas un lien http ou https',
		'media-part': (key) =>
			`un élément du média\u00a0: ${/^\w{1,20}$/.test(key) ? key.replaceAll('_', ' ') : showValue(key)}`,
		style: (key) => `le style (${key})`,
		key: (key) => `la clé ${showValue(key)}`
	},
	joinLosses: (losses) => losses.join(', '),
	frameRefusal: (site) =>
		`Seules les chronologies publiées sur ${site} s’affichent ici. Pour charger votre propre fichier, ouvrez la page complète\u00a0:`
};
