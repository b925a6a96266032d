import type { JsonBreak } from '#lib/import/failure.ts';
import { maxDepth } from '#lib/import/nesting.ts';
import { showValue } from '#lib/record/problem.ts';
import type { FileMessages } from '../file-messages.ts';
import { numberFormat } from '../intl.ts';

const count = (n: number) => numberFormat('en').format(n);

const meant = (near: string | undefined) => (near === undefined ? '' : ` Did you mean "${near}"?`);

const noText = 'This must be a text.';
const askDate = 'Give an ISO date: YYYY, YYYY-MM or YYYY-MM-DD, years 1000 to 2999.';
const tooLong = ({ length, max }: { length: number; max: number }) =>
	`This is ${length} characters long, over ${max}. Shorten it.`;
const ifMissing = (value: string) => (value === '' ? ' It is missing.' : '');

const listAdvice = {
	events: '',
	points: '',
	tracks: ' Put several together into one track.',
	series: ' Leave some out, or split the file.'
};

const jsonBreaks: Readonly<Record<JsonBreak, string>> = {
	InvalidSymbol: 'this is no value; put a text into double quotes',
	InvalidNumberFormat: 'this is no number',
	PropertyNameExpected: 'a key in double quotes is expected here',
	ValueExpected: 'a value is expected here',
	ColonExpected: 'a colon is expected here, between a key and its value',
	CommaExpected: 'a comma is expected here',
	CloseBraceExpected: 'a } is expected here',
	CloseBracketExpected: 'a ] is expected here',
	EndOfFileExpected: 'nothing may follow the end of the data; take this away',
	InvalidCommentToken: 'JSON has no comments; take this away',
	UnexpectedEndOfComment: 'JSON has no comments; take this away',
	UnexpectedEndOfString: 'this text is not closed; put a " at its end',
	UnexpectedEndOfNumber: 'this number is not complete',
	InvalidUnicode: String.raw`four hexadecimal digits are expected after \u`,
	InvalidEscapeCharacter: String.raw`write \\ for a backslash`,
	InvalidCharacter: String.raw`write \n for a line break and \t for a tab`,
	LastComma: 'take away the comma before this',
	TooDeep: `this is nested over ${maxDepth} levels deep`,
	Unknown: 'this cannot be read'
};

export const fileMessages: FileMessages = {
	language: 'en',
	faults: {
		missing: () => 'This is missing.',
		'no-object': () => 'This must be an object.',
		'no-list': () => 'This must be a list.',
		'no-text': () => noText,
		empty: () => 'This is empty.',
		'too-long': tooLong,
		hidden: () => 'This holds a character that cannot be seen (bidirectional or zero-width).',
		'lead-not-plain': () => 'A lead is words in one line: it has a line break, < or >.',
		'id-no-text': () => 'An id must be a text.',
		'id-pattern': () =>
			'An id has 1 to 64 of a-z, 0-9 and hyphens, and does not start with a hyphen.',
		'no-reference': () => 'This must be an id.',
		'no-references': () => 'This must be a list of ids.',
		'no-date': (_, value) =>
			`${value} is not a date we read. Use YYYY, YYYY-MM or YYYY-MM-DD, with ? or ~, or A/B or A/..`,
		'no-single-date': () => 'Give one day, month or year.',
		'no-link': () => 'only http and https links are allowed.',
		'no-language': () => 'This must be a BCP 47 language tag, such as en, ar or pt-BR.',
		'none-of': ({ options, near }, value) =>
			`${value} is none of ${options.join(', ')}.${meant(near)}`,
		'no-texts': () => 'This must be a list of texts.',
		'no-links': () => 'This must be a list of links.',
		'no-points': () => 'This must be a list of points.',
		'no-number': () => 'This must be a finite number, 0 or more.',
		format: (_, value) => `The file says format ${value}. This page reads format 1.`,
		'no-source': () => 'An event needs at least one source.',
		'statement-without-source': () => 'A statement needs at least one source.',
		'file-no-object': () => 'The file must be an object.',
		'no-events': () => 'The file has no events.',
		'list-too-long': ({ list, length, max }) =>
			`This list has ${count(length)} items, over ${count(max)}.${listAdvice[list]}`,
		'poisoned-key': () => 'No file may use this key. Take it away.',
		'unknown-key': ({ near }) => `This key is not known.${meant(near)}`,
		'unknown-id': ({ named }) => `There is no ${named} of this id.`,
		'source-twice': () => 'This source is named twice.',
		'too-many-leads': () => 'At most three events of a record may have a lead. Take this one away.',
		'id-taken': ({ by }) => `This is already the id of ${by}.`,
		'source-of-others': () => "This must be one of the event's own sources.",
		'contrast-without-source': () => 'A contrast is a judgement: it needs a source.',
		'link-to-itself': () => 'An event cannot link to itself.',
		'link-twice': () => 'The event has this link already.',
		'out-of-order': ({ before, date }) =>
			`This ended before ${before} (${date}) started, and so must stand before it.`,
		'point-of-kind': ({ kind }) => `This is a ${kind}, not a measurement.`,
		'point-of-track': ({ track, seriesTrack }) =>
			`This is of track "${track}", and the series is of "${seriesTrack}".`,
		'point-of-date': ({ date }) => `Its event has another date, "${date}".`,
		'point-known': ({ known }) => `Its event became public at "${known}".`,
		'points-of-measurement': ({ count }) =>
			`Exactly one series point must name a measurement; ${count} name this one.`,
		more: () => 'There are more problems than are listed. Mend these first.',
		'utf-16': () => 'The file is in UTF-16. Save it as UTF-8.',
		'not-utf-8': () =>
			'The file is not in UTF-8: letters in it are lost. Save it as UTF-8; in Excel as “CSV UTF-8”.',
		'too-deep': ({ max }) =>
			`This is nested over ${max} levels deep. Take a level away, or leave it out.`,
		'too-many-columns': ({ count: has, max }) =>
			`There are ${count(has)} columns, over ${count(max)}. Leave some out.`,
		'column-twice': () => 'This column is there twice. Take one away.',
		'unknown-column': ({ near }) => `This column is not known.${meant(near)}`,
		'missing-column': ({ column }) =>
			`There is no column "${column}". Name the columns in the first row.`,
		'cell-list-too-long': ({ max }) => `This list has over ${count(max)} items. Leave some out.`,
		'id-says-else': ({ row, id }) =>
			`Row ${row} says something else of the same id, ${showValue(id)}. Give each its own.`,
		'too-many-rows': ({ max }) => `This table has more than ${count(max)} events. Split it.`,
		'too-many-cells': ({ count: has, max }) =>
			`This row has ${count(has)} cells, and there are ${count(max)} columns. Put a text that holds the sign between cells into double quotes.`,
		'quote-not-closed': () =>
			'A double quotation mark in this row is not closed. Put one at the end of the text.',
		'quote-closed-early': () =>
			'A text in this row goes on after its closing quotation mark. Write "" for a quotation mark within a text.',
		'array-too-long': ({ count: has, max }) =>
			`The list has ${count(has)} events, over ${count(max)}. Split it.`,
		'same-id': ({ by }) => `${by} has the same id. Give each its own.`,
		'item-no-object': ({ keys }) => `This must be an object: {${keys.join(', ')}}.`,
		'give-id': (_, value) =>
			`Give an id of 1 to 64 of a-z, 0-9 and hyphens, no hyphen first.${ifMissing(value)}`,
		'give-title': ({ max }, value) =>
			`Give a title: a text of 1 to ${max} characters.${ifMissing(value)}`,
		'give-date': ({ mayBeNull }, value) =>
			`${askDate}${mayBeNull ? ' Or null, for a point.' : ifMissing(value)}`,
		'group-name': (_, __, name) => `${name} Name the group, or leave it out.`,
		'early-end': ({ start }) => `This is before the start, ${start}.`,
		'slide-early-end': ({ start }) => `This is before the start, ${start}. Mend one of them.`,
		'too-many-slides': ({ count: has, max }) =>
			`There are ${count(has)} entries, over ${count(max)}. Split the file.`,
		'no-date-parts': () => 'This must be a date in parts: {year, month, day}.',
		'no-year': () => 'The year is missing. Give it as a number.',
		'part-no-number': ({ part, text }) =>
			`The ${part} ${showValue(text)} is not a number. Give it in digits.`,
		'no-day': ({ iso }) => `There is no day ${iso} in the calendar. Mend its month or its day.`,
		'year-outside': ({ year }) =>
			`The year ${year} is not one of 1000 to 2999, which this page draws.`
	},
	foundValue: (value) => ` Found: ${value}`,
	file: 'file',
	cell: (row, column) => (column === undefined ? `row ${row}` : `row ${row}, column ${column}`),
	line: (position, line, column) => `${position} (line ${line}, column ${column})`,
	problems: (n) => (n === 1 ? '1 problem' : `${count(n)} problems`),
	moreProblems: (max) => `more than ${count(max)} problems`,
	listed: (file, problems) => `${file}: ${problems} found.`,
	failures: {
		url: () => 'That is not a link we can load. Use a full https:// address of a .json file.',
		'no-address': ({ text }) =>
			`data: "${text}" is no address. Give that of a JSON file of this site.`,
		'other-site': ({ href, origin }) =>
			`data: ${href} is on another site. Put the file on ${origin} and give its address there.`,
		net: ({ host }) =>
			`Could not read from ${host}. You may be offline, the address may be wrong, or ${host} does not ` +
			'let other sites read the file (CORS). Download the file and use "Open file", or serve it with ' +
			'Access-Control-Allow-Origin: *.',
		http: ({ host, status }) =>
			`${host} answered ${status}. Check the address and that the file is public.`,
		timeout: ({ host }) =>
			`${host} did not finish within 10 seconds. Try again, or download the file and use "Open file".`,
		'cut-short': ({ name }) => `${name} could not be read to its end. Choose the file again.`,
		size: () => 'The file is larger than 32 MB, the most this page opens.',
		'too-many': ({ count: has, max }) =>
			`The file has ${count(has)} events. At most ${count(max)} are shown here: open the page for all of them.`,
		html: ({ host }) => `${host} sent a web page, not data. Use the address of the raw .json file.`,
		json: ({ line, column, broken }) =>
			`Not valid JSON at line ${line}, column ${column}: ${jsonBreaks[broken]}.`,
		version: (_, { fault }) => fault,
		empty: () => 'The file has no events.',
		date: (_, { first }) => first,
		link: (_, { first }) => first,
		schema: (_, { first, count }) => `${count} found. ${first}`,
		worker: ({ detail }) =>
			`The record could not be read: ${detail || 'its worker did not start'}. Load the page again.`,
		unread: ({ detail }) => `The record could not be read. ${detail}`,
		undrawn: ({ detail }) => `The record could not be drawn. Load the page again. ${detail}`
	},
	notes: {
		'unread-column': ({ column }, at) =>
			`${at}: nothing is read of the column ${showValue(column)}.`,
		'unread-key': (_, at) => `${at}: nothing is read of this key.`,
		'unread-key-on': ({ key }, at) =>
			`${at}: nothing is read of the key ${showValue(key)}, here or later.`,
		times: ({ count: n }) =>
			`${count(n)} ${n === 1 ? 'date has a time' : 'dates have times'} of day, which are not carried over.`,
		'second-title': (_, at) => `${at}: left out. There is a title before it.`,
		lost: ({ title }, at, losses) =>
			`${at}${title === undefined ? '' : ` ${showValue(title)}`}: not carried over: ${losses}.`,
		'year-outside': ({ title, year }, at) =>
			`${at} ${showValue(title)}: left out. The year ${year} is not one of 1000 to 2999, which this page draws.`,
		'years-outside': ({ count: n, all }) =>
			`${count(n)} of ${count(all)} entries are left out, as their years are not 1000 to 2999.`,
		'left-out': ({ list, count: n, all }) =>
			`${count(n)} of ${count(all)} ${list === 'links' ? 'links of events that are shown' : list} left out.`,
		'stand-in': ({ key, value }) => `${key}: ${showValue(value)} stands in its place.`,
		'no-source': ({ count: n, title }) =>
			`${n === 1 ? '1 event names no source' : `${count(n)} events name no source, the first`}: ${showValue(title)}.`
	},
	losses: {
		time: () => 'a time of day',
		day: (day) => `the day ${day}, which has no month`,
		'date-words': () => 'the words of a date',
		end: (iso) => `the end ${iso}, in which it starts`,
		html: () => 'the HTML',
		media: () => 'the media',
		'media-no-link': () => 'the media, which is no http or https link',
		'media-part': (key) =>
			`the media’s ${/^\w{1,20}$/.test(key) ? key.replaceAll('_', ' ') : showValue(key)}`,
		style: (key) => `the ${key}`,
		key: (key) => `the key ${showValue(key)}`
	},
	joinLosses: (losses) => losses.join(', '),
	frameRefusal: (site) =>
		`This embed shows only stories published on ${site}. Open the page to load your own file.`
};
