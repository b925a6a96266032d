import type { Encoding } from '#lib/import/decode.ts';
import type { DateForm } from '#lib/import/note.ts';
import { showValue } from '#lib/record/problem.ts';
import type { FileMessages } from '../file-messages.ts';
import { formatDay } from '../dates.ts';
import { formatNoDay } from '../format-no-day.ts';
import { numberFormat } from '../intl.ts';
import { jsonBreakMessages } from './file-breaks.ts';
import { fileKindMessages } from './file-kinds.ts';
import type { PluralForms } from '../message-types.ts';
import { formatPlural } from '../plural.ts';

const language = 'en';

const count = (n: number) => numberFormat(language).format(n);
/** What follows the number may hold data: only the first `#` is filled. */
const plural = (n: number, forms: PluralForms) => formatPlural(forms, n, count(n), language);

const meant = (near: string | undefined) => (near === undefined ? '' : ` Did you mean "${near}"?`);

const noText = 'This must be text.';
const askDate = 'Use an ISO date: YYYY, YYYY-MM or YYYY-MM-DD, years −9999 to 9999.';
const tooLong = ({ length, max }: { length: number; max: number }) =>
	`This has ${count(length)} characters. Shorten it to ${count(max)}.`;
const ifMissing = (value: string) => (value === '' ? ' It is missing.' : '');

const listAdvice = {
	events: '',
	points: '',
	tracks: ' Merge some of them.',
	series: ' Remove some, or split the file.'
};

const encodings: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16',
	'windows-1252': 'Windows-1252 (Western European)',
	macintosh: 'Mac Roman'
};

const megabytes = (bytes: number) => count(Math.round(bytes / 1024 / 1024));

const dateForms: Readonly<Record<DateForm, string>> = {
	dmy: 'day, month, year',
	mdy: 'month, day, year',
	ymd: 'year, month, day',
	'month-year': 'month and year',
	words: 'words',
	serial: 'a spreadsheet’s day numbers'
};

export const fileMessages: FileMessages = {
	language,
	faults: {
		missing: () => 'This is missing.',
		'no-object': () => 'This must be an object.',
		'no-list': () => 'This must be a list.',
		'no-text': () => noText,
		empty: () => 'This is empty.',
		'too-long': tooLong,
		hidden: () => 'This contains an invisible character (bidirectional or zero-width). Remove it.',
		'not-plain': () => 'This must be one line of plain text. Remove any line break, < or >.',
		'id-no-text': () => 'An id must be text.',
		'id-pattern': () =>
			'An id has 1 to 64 characters: a-z, 0-9 and hyphens, not starting with a hyphen.',
		'no-reference': () => 'This must be an id.',
		'no-references': () => 'This must be a list of ids.',
		'no-date': (_, value) =>
			`${value} isn’t a date format we recognise. Use YYYY, YYYY-MM or YYYY-MM-DD, with ? or ~, or A/B or A/..`,
		'no-single-date': () => 'Use a single day, month or year.',
		'no-link': () => 'Only http and https links are allowed.',
		'no-language': () => 'This must be a BCP 47 language tag, such as en, ar or pt-BR.',
		'none-of': ({ options, near }, value) =>
			`${value} is not one of ${options.join(', ')}.${meant(near)}`,
		'no-texts': () => 'This must be a list of text values.',
		'no-links': () => 'This must be a list of links.',
		'no-points': () => 'This must be a list of points.',
		'no-number': () => 'This must be a number, 0 or more.',
		'not-false': () => 'This can only be false. Leave it out otherwise.',
		format: (_, value) =>
			`The file is in format ${value}; this page reads format 1. Save it in that format.`,
		'no-source': () => 'An event needs at least one source.',
		'statement-without-source': () => 'A statement needs at least one source.',
		'file-no-object': () => 'The file must be an object.',
		'no-events': () => 'The file has no events.',
		'list-too-long': ({ list, length, max }) =>
			`This list has ${count(length)} items; at most ${count(max)} are allowed.${listAdvice[list]}`,
		'poisoned-key': () => 'This key is not allowed. Remove it.',
		'unknown-key': ({ near }) => `This key is unknown.${meant(near)}`,
		'unknown-id': ({ named }) => `There is no ${named} with this id.`,
		'source-twice': () => 'This source is listed twice.',
		'too-many-leads': () => 'At most three events can have a lead. Remove this one.',
		'label-without-lead': () => 'This label needs a lead. Add one, or remove the label.',
		'id-taken': ({ by }) => `${by} already has this id.`,
		'source-of-others': () => 'This must be one of the event’s own sources.',
		'translation-without-language': () =>
			'A translation needs the language of the quote here, as a BCP 47 tag such as en, ar or pt-BR.',
		'contrast-without-source': () => 'A contrast is a judgement: it needs a source.',
		'link-to-itself': () => 'An event cannot link to itself.',
		'link-twice': () => 'The event already has this link.',
		'out-of-order': ({ before, date }) =>
			`This ended before ${before} (${date}) began. Move it before that event.`,
		'point-of-kind': ({ kind }) => `This is a ${kind}, not a measurement.`,
		'point-of-track': ({ track, seriesTrack }) =>
			`This event is in track "${track}", the series in "${seriesTrack}".`,
		'point-of-date': ({ date }) => `Its event has a different date, "${date}".`,
		'point-known': ({ known }) => `Its event was made public on a different date, "${known}".`,
		'points-of-measurement': ({ count }) =>
			`Exactly one series point must refer to a measurement; ${count} refer to this one.`,
		more: () => 'There are more problems than are listed. Fix these first.',
		'lost-characters': () =>
			'Some characters were lost before the file was saved: � stands for them. Correct them where the file was made; in Excel, save it as “CSV UTF-8”.',
		'too-deep': ({ max }) => `This is nested more than ${max} levels deep. Remove a level.`,
		'too-many-columns': ({ count: has, max }) =>
			`There are ${count(has)} columns; at most ${count(max)} are allowed. Remove some.`,
		'column-twice': () => 'This column appears twice. Remove one.',
		'unknown-column': ({ near }) => `This column is unknown.${meant(near)}`,
		'missing-column': ({ column }) =>
			`There is no column "${column}". The first row must name the columns.`,
		'cell-list-too-long': ({ max }) => `This list has more than ${count(max)} items. Remove some.`,
		'id-says-else': ({ row, id }) =>
			`Row ${row} has the same id, ${showValue(id)}, with other details. Use a different id.`,
		'date-order-mixed': ({ row, text }) =>
			`In row ${row}, ${showValue(text)}, day and month stand in the other order. Use one order in the whole column.`,
		'too-many-rows': ({ max }) =>
			`This table has more than ${count(max)} rows. Split it, or remove blank rows.`,
		'too-many-cells': ({ count: has, max }) =>
			`This row has ${count(has)} cells, but there are ${count(max)} columns. Put text that contains the separator in double quotes.`,
		'quote-not-closed': () =>
			'A double quotation mark in this row is not closed. Add one at the end of the text.',
		'quote-closed-early': () =>
			'Text in this row continues after its closing quotation mark. Write "" for a quotation mark inside text.',
		'array-too-long': ({ count: has, max }) =>
			`The list has ${count(has)} events; at most ${count(max)} are allowed. Split it.`,
		'same-id': ({ by }) => `${by} has the same id. Use a different one.`,
		'item-no-object': ({ keys }) => `This must be an object: {${keys.join(', ')}}.`,
		'give-title': ({ max }, value) => `Give a title of 1 to ${max} characters.${ifMissing(value)}`,
		'give-date': ({ mayBeNull }, value) =>
			`${askDate}${mayBeNull ? ' Use null if it has no end.' : ifMissing(value)}`,
		'group-name': (_, __, name) => `${name} Name the group, or remove this key.`,
		'early-end': ({ start }) => `This is before the start, ${start}.`,
		'slide-early-end': ({ start }) => `This is before the start, ${start}. Correct one of them.`,
		'too-many-slides': ({ count: has, max }) =>
			`There are ${count(has)} entries; at most ${count(max)} are allowed. Split the file.`,
		'no-date-parts': () => 'Give the date in parts: {year, month, day}.',
		'no-year': () => 'The year is missing. Give it as a number.',
		'part-no-number': ({ part, text }) =>
			`The ${part} ${showValue(text)} is not a number. Give it in digits.`,
		'no-day': ({ iso }) => `${formatNoDay(iso, language, 'Month #')} does not exist.`,
		'day-without-month': () => 'A day needs its month: YYYY-MM-DD.',
		'date-with-time': ({ iso }) => `A date has no time of day. Use ${iso}.`,
		'year-outside': ({ year }) =>
			`The year ${year} is outside −9999 to 9999, the years this page can show. Correct it, or remove the event.`,
		'year-digits': ({ iso }) =>
			`Write the year in four digits: ${iso} for ${formatDay(iso, language)}.`
	},
	foundValue: (value) => ` Found: ${value}`,
	file: 'file',
	cell: (row, column) => (column === undefined ? `row ${row}` : `row ${row}, column ${column}`),
	line: (position, line, column) => `${position} (line ${line}, column ${column})`,
	problems: (n) => plural(n, { one: '# problem', other: '# problems' }),
	moreProblems: (max) => `more than ${count(max)} problems`,
	listed: (file, problems) => `${file}: ${problems} found.`,
	failures: {
		url: () =>
			'That is not an address this page can load. Use the full https:// address of a JSON or CSV file.',
		'no-address': ({ text }) =>
			`data: "${text}" is not an address. Use that of a JSON file on this site.`,
		'other-site': ({ href, origin }) =>
			`data: ${href} is on another site. Put the file on ${origin} and use its address there.`,
		net: ({ host }) =>
			`Could not read from ${host}. You may be offline, the address may be wrong, or ${host} does not ` +
			'let other sites read the file (CORS). Download the file and use "Open file", or serve it with ' +
			'Access-Control-Allow-Origin: *.',
		http: ({ host, status }) =>
			`${host} answered ${status}. Check the address and that the file is public.`,
		timeout: ({ host }) =>
			`${host} did not finish within 10 seconds. Try again, or download the file and use "Open file".`,
		'cut-short': ({ name }) => `${name} could not be read to its end. Choose the file again.`,
		size: () => 'The file is larger than 32 MB, the limit of this page.',
		'too-many': ({ count: has, max }) =>
			`The file has ${count(has)} events; at most ${count(max)} can be shown here. Open the full page to see them.`,
		html: ({ host }) => `${host} sent a web page, not data. Use the address of the file itself.`,
		'no-format': ({ name }) =>
			`${name} is in no format that this page can read. Save it as CSV, with the columns "date" and "title".`,
		markup: ({ name, language }) =>
			`${name} is ${language}, which this page cannot read. Save it as CSV or JSON.`,
		'other-format': ({ kind }) => fileKindMessages[kind],
		'workbook-size': ({ bytes, max }) =>
			`This workbook has ${megabytes(bytes)} MB once unpacked; at most ${megabytes(max)} MB can be read. Save the sheet with the events as CSV, and open that.`,
		'workbook-cells': ({ sheet, rows, columns, max }) =>
			`The sheet ${showValue(sheet)} reaches at least to row ${count(rows)} and column ${count(columns)}; at most ${count(max)} cells can be read. Delete what is beyond the table, or save the sheet as CSV and open that.`,
		'workbook-broken': ({ detail }) =>
			`This workbook cannot be read: ${detail} Open it in a spreadsheet program, save it as CSV, and open that.`,
		json: ({ line, column, broken }) =>
			`Not valid JSON at line ${line}, column ${column}: ${jsonBreakMessages[broken]}.`,
		'date-order': ({ column, text, dmy, mdy }) =>
			`Column ${column}: ${showValue(text)} could be ${formatDay(dmy, language)} or ${formatDay(mdy, language)}, and so could all its dates. Which is it?`,
		version: (_, { fault }) => fault,
		empty: () => 'The file has no events. Add some, or choose another file.',
		date: (_, { first }) => first,
		link: (_, { first }) => first,
		schema: (_, { first, count }) => `${count} found. ${first}`,
		worker: ({ detail }) =>
			`The record could not be read: ${detail || 'a script did not start'}. Reload the page.`,
		unread: ({ detail }) => `The record could not be read. ${detail}`,
		undrawn: ({ detail }) => `The record could not be drawn. Reload the page. ${detail}`
	},
	notes: {
		'column-read-as': ({ column, as }) => `Column ${showValue(column)} was read as ${as}.`,
		'unread-column': ({ column }, at) => `${at}: the column ${showValue(column)} was ignored.`,
		'unread-key': (_, at) => `${at}: this key was ignored.`,
		'unread-key-on': ({ key }, at) =>
			`${at}: the key ${showValue(key)} was ignored, here and in later items.`,
		encoding: ({ encoding }) =>
			`The file is not in UTF-8; it was read as ${encodings[encoding]}. Check accents and quotation marks.`,
		'dates-read': ({ column, form, count: n, from, to }) =>
			`Column ${column}: ${plural(n, { one: '# date', other: '# dates' })} read as ${dateForms[form]}; ${showValue(from)} is ${to}.`,
		times: ({ count: n }) =>
			plural(n, {
				one: '# date has a time of day, not imported.',
				other: '# dates have times of day, not imported.'
			}),
		'sheet-read': ({ sheet, others }) =>
			`The sheet ${showValue(sheet)} was read. Not read: ${others.map(showValue).join(', ')}.`,
		'second-title': (_, at) => `${at}: left out, since there is already a title.`,
		lost: ({ title }, at, losses) =>
			`${at}${title === undefined ? '' : ` ${showValue(title)}`}: not imported: ${losses}.`,
		'year-outside': ({ title, year }, at) =>
			`${at} ${showValue(title)}: left out. The year ${year} is outside −9999 to 9999, the years this page can show.`,
		'years-outside': ({ count: n, all }) =>
			`${count(n)} of ${count(all)} entries were left out: their years are outside −9999 to 9999.`,
		'left-out': ({ list, count: n, all }) =>
			`${count(n)} of ${count(all)} ${list === 'links' ? 'links of events that are shown' : list} left out.`,
		'stand-in': ({ key, value }) => `${key}: replaced with ${showValue(value)}.`,
		'source-no-address': ({ count: n, source }) =>
			`${plural(n, { one: '# source has no address and was left out', other: '# sources have no address and were left out' })}; the first: ${showValue(source)}. Add a column "source_urls".`,
		'no-source': ({ count: n, title }) =>
			plural(n, {
				one: `# event has no source: ${showValue(title)}.`,
				other: `# events have no source. The first: ${showValue(title)}.`
			})
	},
	losses: {
		time: () => 'a time of day',
		day: (day) => `the day ${day}, which has no month`,
		'date-words': () => 'the display text of a date',
		end: (iso) => `the end ${iso}, within which it starts`,
		html: () => 'the HTML',
		media: () => 'the media',
		illustration: () => 'the illustration',
		'media-no-link': () => 'the media, which is not an http or https link',
		'media-part': (key) =>
			`the media’s ${/^\w{1,20}$/.test(key) ? key.replaceAll('_', ' ') : showValue(key)}`,
		style: (key) => `the ${key}`,
		key: (key) => `the key ${showValue(key)}`
	},
	joinLosses: (losses) => losses.join(', '),
	frameRefusal: (site) =>
		`This embed only shows stories published on ${site}. To load your own file, open the full page:`
};
