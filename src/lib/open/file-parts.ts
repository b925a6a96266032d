import { factsOf, type FileData, type Imported } from '#lib/record/publication.ts';
import { messages } from '#lib/messages/current.ts';
import { langOf } from '#lib/messages/lang.ts';
import { formatImported } from '#lib/messages/format.ts';
import { toNotes } from '#lib/record/notes.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { directionOf } from '#lib/record/direction.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { escapeHtml } from './escape-html.ts';
import type { FileParts } from './one-file.ts';

/** A record’s parts of the one file. For a large record this takes seconds: call it in a worker. */
export function toFileParts(file: EventsFile, imported: Imported): FileParts {
	const record = toRecordData(file);
	const data: FileData = {
		record,
		publication: { address: null, version: null, ...factsOf(file) },
		notes: toNotes(file),
		site: null,
		imported
	};
	const { title, dek, language, events } = toTimeline(record);
	const lang = toLang(language);
	const words = `<p><strong>${escapeHtml(formatImported(imported))}</strong></p>\n`;
	return {
		title: messages.importedTitle,
		direction: directionOf(language),
		description: dek,
		list: new Blob([
			`<main id="page_list">\n${words}<h1${lang}>${escapeHtml(title)}</h1>\n`,
			'<p class="failed" role="alert">',
			'The interactive timeline could not start. All events are listed below.</p>\n',
			'<p class="held">The page could not start, so it cannot show what was known on a day.</p>\n',
			'<ol>\n',
			...events.map((event) => toItem(event, language)),
			`</ol>\n${words}</main>`
		]),
		// Without `<` it cannot end its script element.
		data: new Blob([JSON.stringify(data).replaceAll('<', '\\u003c')])
	};
}

/** A `lang` attribute; empty if the record is in the language of the page. */
function toLang(language: string): string {
	const lang = langOf(language);
	return lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`;
}

/** The same markup as in `FileList.svelte`. */
function toItem(
	{ id, title, date, summary, statement, sources }: TimelineEvent,
	language: string
): string {
	const link = ({ href, host }: { href: string | null; host: string }, words: string) =>
		href
			? `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`
			: `${escapeHtml(words)} (${escapeHtml(host)})`;
	const lang = toLang(language);
	const words = lang ? `<span${lang}>${escapeHtml(summary)}</span>` : escapeHtml(summary);
	return [
		`<li id="${escapeHtml(id)}"><h2${lang}>${escapeHtml(title)}</h2>`,
		`<p>${escapeHtml(formatDate(date, language))}. ${words}</p>`,
		...(statement
			? [
					`<blockquote${lang}>${escapeHtml(`“${statement.quote}” ${statement.speaker.name}`)}</blockquote>`
				]
			: []),
		...sources.map(({ publisher, address }) => `<p>${link(address, publisher)}</p>`),
		'</li>\n'
	].join('');
}
