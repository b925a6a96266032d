import { event as messages } from '#language/export';
import * as recordMessages from '#language/record';
import { shownCorrections } from '#lib/record/corrections.ts';
import { formatKind, formatValue } from '#lib/messages/format-drawn.ts';
import { formatAsOf, formatEvidence, formatLater, formatLink } from '#lib/messages/format.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatLocator, formatPublished } from '#lib/messages/format-sources.ts';
import {
	formatPageTitle,
	formatQuote,
	formatQuoted,
	formatTranslation
} from '#lib/messages/quotes.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import type { Series, SourceData, TimelineEvent } from '#lib/record/timeline.ts';
import {
	citedAddress,
	sortIntoReadingOrder,
	formatLabelledFact,
	formatImportNotice,
	formatOriginVersion,
	formatShownPart,
	type Excerpt,
	type ExportOrigin
} from './excerpt.ts';
import { escapeMarkdown, escapeLines, toMarkdownLink } from './markdown-text.ts';

/**
 * An excerpt as a text to read, in Markdown (CommonMark, and GitHub’s). Texts of the record are escaped, so
 * that they cannot be markup. The only links are those to the sources, to the story, and to
 * the page of each event.
 */
export function toMarkdown(excerpt: Excerpt): string {
	const { timeline, origin } = excerpt;
	const events = sortIntoReadingOrder(excerpt.events);
	const shown = new Set(events);
	const seriesByEvent = new Map(
		timeline.series.flatMap((series) => series.points.map(({ event }) => [event, series] as const))
	);
	const version = formatOriginVersion(origin, timeline.language);
	const corrections = shownCorrections(excerpt.corrections, timeline, origin.asof)
		.filter(({ event }) => shown.has(event))
		.map(({ date, event, text }) => {
			const day = escapeMarkdown(formatDate(date, timeline.language));
			const title = formatQuote(escapeMarkdown(event.title), timeline.language);
			return `- ${day}, ${title}: ${escapeMarkdown(text)}`;
		});
	const blocks = [
		`# ${escapeMarkdown(timeline.title)}`,
		origin.asof
			? `**${escapeMarkdown(formatAsOf(timeline, origin.asof))}.**`
			: escapeMarkdown(timeline.dek),
		escapeMarkdown(formatImportNotice(origin) ?? ''),
		escapeMarkdown(formatShownPart(excerpt) ?? ''),
		[pageLink(origin), version && escapeMarkdown(version)].filter(Boolean).join('. '),
		...events.flatMap((event) => toEventBlocks(event, shown, seriesByEvent.get(event), excerpt)),
		...(corrections.length > 0 ? [`## ${messages.corrections}`, corrections.join('\n')] : [])
	];
	return blocks
		.filter((block) => block !== '')
		.map((block) => `${block}\n`)
		.join('\n');
}

function toEventBlocks(
	event: TimelineEvent,
	shown: ReadonlySet<TimelineEvent>,
	series: Series | undefined,
	{ timeline, origin }: Excerpt
): string[] {
	const { statement, known, unknown, disputed } = event;
	const link = pageLink(origin, event);
	const speaker =
		statement && formatSpeakerText(formatSpeaker(event, statement, timeline.language));
	const point = series?.points.find((point) => point.event === event);
	const facts: [string, string | null][] = [
		[messages.evidence, formatEvidence(event)],
		[messages.madePublic, known && formatDate(known, timeline.language)],
		[messages.unknown, unknown],
		[messages.disputed, disputed],
		[
			series?.label ?? '',
			series && point ? formatValue(point, series.unit, timeline.language) : null
		],
		...event.links
			.filter((link) => shown.has(link.event))
			.map((link): [string, string] => [
				formatLink(link),
				`${link.event.title} (${formatDate(link.event.date, timeline.language)})`
			])
	];
	return [
		`## ${escapeMarkdown(capitalize(formatDate(event.date, timeline.language)))}: ${escapeMarkdown(event.title)}`,
		`${formatKind(event.kind)}, ${escapeMarkdown(event.track.label)}`,
		escapeMarkdown(event.summary),
		...(speaker !== null && statement
			? [
					`> ${escapeLines(formatQuoted(statement, timeline.language), '> ')}`,
					escapeMarkdown(formatTranslation(statement, timeline.language)),
					escapeMarkdown(speaker)
				]
			: []),
		[
			...facts.flatMap(([name, text]) =>
				text ? [`- ${formatLabelledFact(escapeMarkdown(name), escapeMarkdown(text))}`] : []
			),
			...event.sources.map(
				(source) =>
					`- ${formatLabelledFact(messages.source, sourceText(source, timeline.language))}`
			),
			...(link ? [`- ${formatLabelledFact(messages.record, link)}`] : [])
		].join('\n')
	];
}

function sourceText(source: SourceData, language: string): string {
	const { publisher, title, address, later, author } = source;
	const published = formatPublished(source, language);
	const name = title ? formatPageTitle(title, language) : address?.host;
	const locator = formatLocator(source);
	return (
		[
			...(author === undefined ? [] : [escapeMarkdown(author)]),
			escapeMarkdown(publisher),
			...(name === undefined
				? []
				: [address?.href ? toMarkdownLink(name, address.href) : escapeMarkdown(name)]),
			...(published && later === undefined ? [escapeMarkdown(published)] : []),
			...(locator === '' ? [] : [escapeMarkdown(locator)])
		].join(recordMessages.comma) + escapeMarkdown(formatLater(source, language))
	);
}

/** A link to an event’s page, or without an event to the story (see `citedAddress`); null if the address is unknown. */
function pageLink(origin: ExportOrigin, event: TimelineEvent | null = null): string | null {
	const address = citedAddress(origin, event);
	return address && toMarkdownLink(address, address);
}

/** Makes the first letter a capital. */
const capitalize = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
