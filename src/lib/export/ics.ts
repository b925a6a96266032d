import { event as messages } from '#language/export';
import * as recordMessages from '#language/record';
import { formatSource } from '#lib/messages/format-source.ts';
import { formatKind } from '#lib/messages/format-drawn.ts';
import { formatAsOf, formatEvidence, formatLater } from '#lib/messages/format.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import { formatQuoted, formatTranslation } from '#lib/messages/quotes.ts';
import { dayMs, isoDay, type DatePoint } from '#lib/record/date-point.ts';
import { instantOfPoint, parsePartialDate, type PartialDate } from '#lib/record/partial-date.ts';
import type { DateData, SourceData, TimelineEvent } from '#lib/record/timeline.ts';
import {
	citedAddress,
	sortIntoReadingOrder,
	formatLabelledFact,
	formatImportNotice,
	formatOriginVersion,
	formatShownPart,
	type Excerpt
} from './excerpt.ts';

/**
 * An excerpt as a calendar (RFC 5545). An event covers all its possible days, and its description contains the date as
 * text. An event without an end lasts until the record’s last update, but at least a day. If the file is imported again,
 * the calendar recognizes the events by their UIDs and updates them. Events that `isInCalendar` refuses are left out.
 */
export function toIcs(excerpt: Excerpt): string {
	const { timeline, origin, events } = excerpt;
	const partText = [origin.asof && formatAsOf(timeline, origin.asof), formatShownPart(excerpt)]
		.filter(Boolean)
		.join(recordMessages.separator);
	const name = partText ? messages.part({ title: timeline.title, part: partText }) : timeline.title;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//On the Record//Timeline//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escapeText(name)}`,
		...sortIntoReadingOrder(events)
			.filter(isInCalendar)
			.flatMap((event) => toVevent(event, excerpt)),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** The earliest start and the latest end of an event in a calendar, ms UTC. Years there have four digits, from 0001. */
const calendarLimits = [Date.parse('0001-01-01'), Date.parse('9999-12-31')] as const;

/** Whether a calendar can contain an event. It cannot if the event began before the year 1, for example. */
export function isInCalendar({ date }: TimelineEvent): boolean {
	return date.start >= calendarLimits[0] && (date.end ?? date.start) <= calendarLimits[1];
}

function toVevent(event: TimelineEvent, { timeline, origin }: Excerpt): string[] {
	const until = timeline.updated.end ?? timeline.updated.start + dayMs;
	const address = citedAddress(origin, event);
	const description = descriptionLines(event, origin, timeline.language);
	return [
		'BEGIN:VEVENT',
		// Events of other people's records have other UIDs, so that they cannot replace ours in a calendar.
		`UID:${event.id}@${timeline.id}.${origin.imported ? 'imported' : 'on-the-record'}`,
		// Not the current time, so that the same excerpt always gives the same file.
		`DTSTAMP:${toIcsDate(timeline.updated.start)}T000000Z`,
		...toStartAndEnd(event.date, until),
		`SUMMARY:${escapeText(event.title)}`,
		`DESCRIPTION:${escapeText(description.join('\n'))}`,
		...(address === null ? [] : [`URL:${encodeWhiteSpace(address)}`]),
		`CATEGORIES:${[formatKind(event.kind), event.track.label].map(escapeText).join(',')}`,
		// Marks the time as free in the calendar of the reader.
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	];
}

function descriptionLines(
	event: TimelineEvent,
	origin: Excerpt['origin'],
	language: string
): string[] {
	const { statement, known, unknown, disputed } = event;
	const evidence = formatEvidence(event);
	const version = formatOriginVersion(origin, language);
	return [
		`${formatWhen(event.date, language)}.`,
		event.summary,
		...(statement
			? [
					messages.quote({
						quote: formatQuoted(statement, language),
						speaker: formatSpeakerText(formatSpeaker(event, statement, language))
					}),
					formatTranslation(statement, language)
				]
			: []),
		...(evidence === null ? [] : [`${formatLabelledFact(messages.evidence, evidence)}.`]),
		...(known ? [`${formatLabelledFact(messages.madePublic, formatDate(known, language))}.`] : []),
		...(unknown ? [formatLabelledFact(messages.unknown, unknown)] : []),
		...(disputed ? [formatLabelledFact(messages.disputed, disputed)] : []),
		...event.sources.map((source) =>
			formatLabelledFact(messages.source, sourceText(source, language))
		),
		...(version ? [`${version}.`] : []),
		formatImportNotice(origin) ?? ''
	].filter((line) => line !== '');
}

function sourceText(source: SourceData, language: string): string {
	const { publisher, address } = source;
	if (!address) return formatSource(source, language);
	return `${publisher}, ${address.href ?? address.host}${formatLater(source, language)}`;
}

/** The date as text, which may be less precise than the days in the calendar. */
function formatWhen(date: DateData, language: string): string {
	const words = formatDate(date, language);
	const first = words.charAt(0).toUpperCase() + words.slice(1);
	return date.noEnd === 'open' ? messages.endless({ date: first }) : first;
}

/** A day as iCalendar writes it: `20250925`. */
const toIcsDate = (instant: number) => isoDay(instant).replaceAll('-', '');

/**
 * The start and the end of an event (RFC 5545, 3.6.1): as times if both are times, otherwise as days. For days,
 * the end is the day after the last one. A time without an offset stays without one, so that a calendar shows it as it
 * is written, in any time zone.
 *
 * @param until the end of an event that has none, ms UTC
 */
function toStartAndEnd({ edtf, start, end }: DateData, until: number): string[] {
	const { from, to, noEnd } = parsePartialDate(edtf) as PartialDate;
	if (from.precision === 'minute' && !noEnd && to.precision === 'minute') {
		// A single time needs no end: without one, an event ends when it starts.
		return [`DTSTART:${toIcsTime(from)}`, ...(from === to ? [] : [`DTEND:${toIcsTime(to)}`])];
	}
	return [
		`DTSTART;VALUE=DATE:${toIcsDate(start)}`,
		`DTEND;VALUE=DATE:${toIcsDate((end ?? Math.max(until, start + dayMs)) - 1 + dayMs)}`
	];
}

function toIcsTime(point: DatePoint): string {
	const time = new Date(instantOfPoint(point)).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
	return point.offset === undefined ? time : `${time}Z`;
}

/** Percent-encodes white space in an address. A line break would end the property. */
const encodeWhiteSpace = (address: string) => address.replace(/\s/g, encodeURIComponent);

/** Escapes a TEXT value (RFC 5545, 3.3.11). Removes control characters, except line breaks and tabs. */
function escapeText(text: string): string {
	return (
		text
			.replace(/\r\n?/g, '\n')
			// eslint-disable-next-line no-control-regex
			.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
			.replace(/\p{Surrogate}/gu, '\ufffd')
			.replace(/[\\;,]/g, '\\$&')
			.replaceAll('\n', '\\n')
	);
}

/** The maximum length of a line without its line break, bytes. */
const maxOctets = 75;

/** Needed to count the bytes of a line. */
const encoder = new TextEncoder();

/** Breaks (“folds”) a long line, never within a character. A continuation line starts with a space. */
function foldLine(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const byteCount = encoder.encode(character).length;
		if (octets + byteCount > maxOctets) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += byteCount;
	}
	return folded;
}
