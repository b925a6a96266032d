import { factsOf, type FileData, type Imported } from '#lib/record/publication.ts';
import { foreignMessages as messages } from '#language/foreign.ts';
import { crashMessages, heldMessages } from '#language/ui.ts';
import { langOf } from '#lib/messages/lang.ts';
import { formatImported } from '#lib/messages/format-imported.ts';
import { toNotes } from '#lib/record/notes.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { directionOf } from '#lib/record/direction.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { element, text, type Markup } from '#lib/timeline/picture/markup.ts';
import type { FileParts } from './one-file.ts';

/** A record’s parts of the one file. For a large record this takes seconds: call it in a worker. */
export function toFileParts(file: EventsFile, imported: Imported): FileParts {
	const record = toRecordData(file);
	const data: FileData = {
		record,
		publication: { address: null, version: null, ...factsOf(file) },
		notes: toNotes(file),
		teaching: null,
		site: null,
		imported
	};
	const from = element('p', {}, [element('strong', {}, [text(formatImported(imported))])]);
	return {
		title: messages.title,
		direction: directionOf(record.language),
		description: record.dek,
		list: new Blob([toList(toTimeline(record), [from])]),
		// Without `<` it cannot end its script element.
		data: new Blob([JSON.stringify(data).replaceAll('<', '\\u003c')])
	};
}

/**
 * What the one file has to read where its scripts do not run.
 *
 * @param from says where the record comes from, before the list and after it
 */
export function toList({ title, language, events }: Timeline, from: Markup[] = []): Markup {
	return element('main', { id: 'page_list' }, [
		...from,
		element('h1', { lang: langOf(language) }, [text(title)]),
		element('p', { class: 'failed', role: 'alert' }, [text(crashMessages.timeline)]),
		element('p', { class: 'held' }, [text(heldMessages.asKnown)]),
		element(
			'ol',
			{},
			events.map((event) => toItem(event, language))
		),
		...from
	]);
}

function toItem(
	{ id, title, date, summary, statement, sources }: TimelineEvent,
	language: string
): Markup {
	const lang = langOf(language);
	const inLanguage = (words: string) =>
		lang ? element('span', { lang }, [text(words)]) : text(words);
	return element('li', { id }, [
		element('h2', { lang }, [text(title)]),
		element('p', {}, [inLanguage(formatDate(date, language)), text('. '), inLanguage(summary)]),
		...(statement
			? [element('blockquote', { lang }, [text(`“${statement.quote}” ${statement.speaker.name}`)])]
			: []),
		...sources.map(({ publisher, address: { href, host } }) =>
			element('p', {}, [
				href ? element('a', { href, lang }, [text(publisher)]) : text(`${publisher} (${host})`)
			])
		)
	]);
}
