import { isId, limits } from '#lib/record/fields.ts';
import { endOf, parsePartialDate, startOf } from '#lib/record/partial-date.ts';
import { showCount, showValue, type Report } from '#lib/record/problem.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import { inReadingOrder } from './by-time.ts';
import { readDateParts } from './date-parts.ts';
import type { Draft } from './draft.ts';
import { toTracks } from './group-tracks.ts';
import { createIdMaker } from './make-ids.ts';
import { toPlainText } from './plain-text.ts';

/** A slide of TimelineJS, from JSON or from a row of its spreadsheet. */
export interface Slide {
	/** As in its JSON. */
	data: unknown;
	isEra: boolean;
	/** Where it stands, or one of its keys: `text.headline`. */
	place: (key?: string) => string;
}

/** The track of what names no group, and that of the eras. */
const noGroup = 'Events';
const eras = 'Eras';

const noHeadline = 'No headline';

/** Keys of a slide that are read, or that only say how to show it. */
const readKeys = new Set(['start_date', 'end_date', 'text', 'media', 'group', 'unique_id']);
const styleKeys = new Set(['background', 'autolink', 'type']);

interface Event {
	id: string;
	date: string;
	title: string;
	summary: string;
	group: string;
	url: string;
	slide: Slide;
}

/**
 * Drafts a record of TimelineJS's slides: each is a report, its groups are tracks, its eras are intervals
 * in a track of their own, its media is its source. Notes say of each slide what has not been carried over.
 *
 * @param title the slide without a date, if there is one
 * @param name of the file
 * @param today the day on which it is read, `YYYY-MM-DD`
 */
export function draftSlides(
	title: Slide | null,
	slides: readonly Slide[],
	name: string,
	today: string,
	report: Report
): Draft {
	const read: Event[] = [];
	const notes: string[] = [];
	const outside: { slide: Slide; reason: string }[] = [];
	const taken = slides.map(({ data }) => textAt(data, 'unique_id')).filter(isId);
	const toId = createIdMaker(taken, 'event');
	const unused = new Set(taken);

	for (const slide of slides) {
		const left = new Set<string>();
		const date = readSpan(slide, left, report);
		if (date === null) continue;
		const { headline, text } = readText(slide, left);
		if ('outside' in date) {
			const reason = `The year ${date.outside} is not one of 1000 to 2999, which this page draws.`;
			outside.push({ slide, reason });
			notes.push(`${slide.place()} ${showValue(headline)}: left out. ${reason}`);
			continue;
		}
		const own = textAt(slide.data, 'unique_id');
		read.push({
			id: unused.delete(own) ? own : toId(headline),
			date: date.edtf,
			title: headline,
			summary: text,
			group: slide.isEra ? eras : readPlain(textAt(slide.data, 'group')) || noGroup,
			url: readMedia(slide, left),
			slide
		});
		for (const key of otherKeys(slide.data)) left.add(key);
		if (left.size > 0) {
			const what = [...left].join(', ');
			notes.push(`${slide.place()} ${showValue(headline)}: not carried over: ${what}.`);
		}
	}
	if (read.length === 0) {
		for (const { slide, reason } of outside)
			report.add(slide.place('start_date'), undefined, reason);
	} else if (outside.length > 0) {
		const [has, all] = [outside.length, slides.length].map(showCount);
		notes.unshift(`${has} of ${all} entries are left out, as their years are not 1000 to 2999.`);
	}
	return toDraft(
		title,
		inReadingOrder(read, ({ date }) => date),
		slides.length,
		notes,
		name,
		today
	);
}

function toDraft(
	title: Slide | null,
	events: readonly Event[],
	total: number,
	notes: string[],
	name: string,
	today: string
): Draft {
	const { tracks, idOf } = toTracks(events.map(({ group }) => group));
	const sources = new Map<string, { id: string; publisher: string; url: string }>();
	const toSourceId = createIdMaker([], 'source');
	/** Which event first names each source. */
	const sourceSlides: Slide[] = [];
	const sourceOf = ({ url, slide }: Event) => {
		if (url === '') return [];
		let source = sources.get(url);
		if (!source) {
			const publisher = safeUrl(url)?.host ?? url;
			source = { id: toSourceId(publisher), publisher, url };
			sources.set(url, source);
			sourceSlides.push(slide);
		}
		return [source.id];
	};
	const left = new Set<string>();
	const head = title ? readText(title, left) : { headline: '', text: '' };
	if (title) {
		// A record's own page has no source.
		if (textAt(objectAt(title.data, 'media'), 'url') !== '') left.add('the media');
		readMedia(title, left);
		for (const key of otherKeys(title.data)) left.add(key);
		if (left.size > 0) notes.push(`${title.place()}: not carried over: ${[...left].join(', ')}.`);
	}
	const count = events.length === 1 ? '1 event.' : `${showCount(events.length)} events.`;
	return {
		input: {
			format: 1,
			id: 'timeline',
			title: head.headline === '' || head.headline === noHeadline ? name : head.headline,
			dek: head.text || count,
			language: 'en',
			updated: today,
			tracks,
			series: [],
			speakers: [],
			events: events.map((event) => ({
				id: event.id,
				date: event.date,
				kind: 'report',
				track: idOf(event.group),
				title: event.title,
				summary: event.summary,
				attribution: 'reported',
				sources: sourceOf(event),
				links: []
			})),
			sources: [...sources.values()],
			prompts: [],
			corrections: []
		},
		total,
		notes,
		placeOf(path) {
			const [, list, index, key = ''] =
				/^(events|sources|tracks)\[(\d+)\]\.?(\w*)/.exec(path) ?? [];
			const place = Number(index);
			if (list === 'events') return events[place]?.slide.place(keysOf[key]) ?? path;
			if (list === 'sources') return sourceSlides[place]?.place('media.url') ?? path;
			const track = tracks[place]?.id;
			const named = list && events.find(({ group }) => idOf(group) === track);
			if (named) return named.slide.place('group');
			return title?.place(path === 'title' ? 'text.headline' : 'text.text') ?? path;
		}
	};
}

/** Where what stands at a key of an event came from. */
const keysOf: Record<string, string> = {
	id: 'unique_id',
	date: 'start_date',
	title: 'text.headline',
	summary: 'text.text',
	track: 'group',
	sources: 'media.url'
};

/** From a slide's start to its end; null where something is wrong, which has been reported. */
function readSpan(
	{ data, place }: Slide,
	left: Set<string>,
	report: Report
): { edtf: string } | { outside: string } | null {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) {
		report.add(place(), data, 'This must be an object: {start_date, text, media}.');
		return null;
	}
	const { start_date: start, end_date: end }: Record<string, unknown> = { ...data };
	const isOpen = end === undefined || end === null || end === '';
	const [from, to] = [readDateParts(start), isOpen ? null : readDateParts(end)];
	for (const [key, reading] of Object.entries({ start_date: from, end_date: to })) {
		if (reading?.type !== 'wrong') continue;
		report.add(place(key), key === 'start_date' ? start : end, reading.reason);
		return null;
	}
	if (from.type !== 'date') return { outside: from.type === 'outside' ? from.year : '' };
	for (const what of from.left) left.add(what);
	if (to?.type !== 'date') {
		return to?.type === 'outside' ? { outside: to.year } : { edtf: from.iso };
	}
	for (const what of to.left) left.add(what);
	if (to.iso === from.iso) return { edtf: from.iso };
	const edtf = `${from.iso}/${to.iso}`;
	if (parsePartialDate(edtf)) return { edtf };
	const [first, last] = [parsePartialDate(from.iso), parsePartialDate(to.iso)];
	if (first && last && (endOf(last) ?? 0) > startOf(first)) {
		// From July 1943 to some day in 1943: less sharp than its start, the end says nothing more.
		left.add(`the end ${to.iso}, in which it starts`);
		return { edtf: from.iso };
	}
	report.add(place('end_date'), end, `This is before the start, ${from.iso}. Mend one of them.`);
	return null;
}

function readText({ data }: Slide, left: Set<string>): { headline: string; text: string } {
	const text = objectAt(data, 'text');
	const [headline, body] = [textAt(text, 'headline'), textAt(text, 'text')].map(toPlainText);
	if (headline?.hadTags || body?.hadTags) left.add('the HTML');
	const title = oneLine(headline?.text ?? '');
	const summary = body?.text ?? '';
	if (title !== '') return { headline: title, text: summary };
	// Who has written one short sentence has written it into the text.
	if (summary !== '' && summary.length <= limits.title && !summary.includes('\n')) {
		return { headline: summary, text: '' };
	}
	return { headline: noHeadline, text: summary };
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');
const readPlain = (html: string) => oneLine(toPlainText(html).text);

/** A slide's link; empty where it has none. */
function readMedia({ data }: Slide, left: Set<string>): string {
	const media = objectAt(data, 'media');
	const url = textAt(media, 'url').trim();
	for (const key of Object.keys(media)) {
		if (key !== 'url' && hasText(media[key])) left.add(`the media’s ${toWords(key)}`);
	}
	if (url === '') return '';
	if (safeUrl(url)) return url;
	left.add('the media, which is no http or https link');
	return '';
}

function otherKeys(data: unknown): string[] {
	return Object.entries(data as object)
		.filter(([key, value]) => !readKeys.has(key) && hasText(value))
		.map(([key]) => (styleKeys.has(key) ? `the ${key}` : `the key ${showValue(key)}`));
}

const toWords = (key: string) =>
	/^\w{1,20}$/.test(key) ? key.replaceAll('_', ' ') : showValue(key);

const hasText = (value: unknown): boolean =>
	value !== undefined && value !== null && value !== '' && value !== false;

function objectAt(data: unknown, key: string): Record<string, unknown> {
	const value = valueAt(data, key);
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textAt(data: unknown, key: string): string {
	const value = valueAt(data, key);
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function valueAt(data: unknown, key: string): unknown {
	if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return undefined;
	return (data as Record<string, unknown>)[key];
}
