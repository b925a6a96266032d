import { publicationFacts, type OneFileData, type ImportOrigin } from '#lib/record/publication.ts';
import { foreign as messages, separator } from '#language/record';
import { crash as crashMessages, held as heldMessages } from '#language/ui';
import { formatQuoted, formatTranslation } from '#lib/messages/quotes.ts';
import { langAttribute } from '#lib/messages/lang.ts';
import { directionOf } from '#lib/record/direction.ts';
import { formatSignature } from '#lib/messages/format-made-by.ts';
import { toNotes } from '#lib/record/notes.ts';
import { toJson } from '#lib/record/to-json.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import type { SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { element, text, type Markup } from '#lib/ui/markup.ts';
import type { FileParts } from './one-file.ts';

/**
 * Makes those parts of the one file (the site as a single HTML file) that depend on the record. This
 * takes seconds for a large record, so call it in a worker.
 */
export function toFileParts(file: EventsFile, imported: ImportOrigin): FileParts {
	const record = toRecordData(file);
	const data: OneFileData = {
		record,
		publication: { address: null, version: null, ...publicationFacts(file) },
		notes: toNotes(file),
		teaching: null,
		site: null,
		imported
	};
	const from = element('p', {}, [text(formatSignature(imported))]);
	return {
		title: imported.madeBy === undefined ? messages.title : record.title,
		description: record.dek,
		list: new Blob([toList(toTimeline(record), [from])]),
		data: toScriptData(data),
		file: toScriptData(file)
	};
}

/** Data as JSON for a script element. `<` is escaped, so that the data cannot end the element. */
const toScriptData = (data: unknown) => new Blob([toJson(data).replaceAll('<', '\\u003c')]);

/**
 * The list of events for readers without scripts, as markup.
 *
 * @param from who made the record, as markup to put below the list
 */
export function toList({ title, language, events }: Timeline, from: Markup[] = []): Markup {
	return element('main', { id: 'page_list' }, [
		element('h1', languageAttributes(language), [text(title)]),
		element('p', { class: 'failed', role: 'alert' }, [text(crashMessages.timeline)]),
		element('p', { class: 'held' }, [text(heldMessages.asKnown)]),
		element(
			'ol',
			{},
			events.map((event) => toItemMarkup(event, language))
		),
		...from
	]);
}

/** The attributes for a text in the record's language; none if the page has the same language. */
function languageAttributes(language: string): Record<string, string> {
	const lang = langAttribute(language);
	return lang ? { lang, dir: directionOf(lang) } : {};
}

function toItemMarkup(
	{ id, title, date, summary, statement, sources }: TimelineEvent,
	language: string
): Markup {
	const recordAttributes = languageAttributes(language);
	const toSourceInList = (source: SourceData, i: number): Markup[] => [
		...(i > 0 ? [text(separator)] : []),
		toSourceMarkup(source, language)
	];
	const inLanguage = (words: string) =>
		recordAttributes.lang ? element('span', recordAttributes, [text(words)]) : text(words);
	return element('li', { id }, [
		element('h2', recordAttributes, [text(title)]),
		element('p', {}, [inLanguage(formatDate(date, language)), text('. '), inLanguage(summary)]),
		...(statement
			? [
					element('blockquote', languageAttributes(statement.lang ?? language), [
						text(`${formatQuoted(statement, language)} ${statement.speaker.name}`)
					]),
					...(statement.translation
						? [element('p', recordAttributes, [text(formatTranslation(statement, language))])]
						: [])
				]
			: []),
		...(sources.length === 0 ? [] : [element('p', {}, sources.flatMap(toSourceInList))])
	]);
}

function toSourceMarkup(source: SourceData, language: string): Markup {
	const { publisher, title, address } = source;
	if (!address) return text(title === null ? publisher : `${publisher}: ${title}`);
	const { href, host } = address;
	return href
		? element('a', { href, ...languageAttributes(language) }, [text(publisher)])
		: text(`${publisher} (${host})`);
}
