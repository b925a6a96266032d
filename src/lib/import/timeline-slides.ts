import { isDictionary, valueAt } from '#lib/record/dictionary.ts';
import { limits } from '#lib/record/fields.ts';
import { isId } from '#lib/record/id.ts';
import type { FilePosition, Report } from '#lib/record/problem.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import { inReadingOrder } from './by-time.ts';
import { readDateParts } from './date-parts.ts';
import type { Draft, FileContext } from './draft.ts';
import { draftTexts, formatEventCount } from './draft-texts.ts';
import { createEndReader, type EndReader } from './end-reader.ts';
import { toTracks } from './group-tracks.ts';
import { createIdMaker } from './make-ids.ts';
import type { Loss, Note } from './note.ts';
import { toPlainText } from './plain-text.ts';
import { withDateWords } from './slide-date-words.ts';

/** A slide of TimelineJS, from JSON or from a row of its spreadsheet. */
export interface Slide {
	/** As in its JSON. */
	data: unknown;
	isEra: boolean;
	/** Where it stands, or one of its keys: `text.headline`. */
	positionOf: (key?: string) => FilePosition;
}

/** Keys of a slide that are read, and those that only say how to show it. */
const readKeys = new Set([
	'start_date',
	'end_date',
	'display_date',
	'text',
	'media',
	'group',
	'unique_id'
]);
const styleKeys = new Set(['background', 'autolink', 'type']);

interface Event {
	id: string;
	date: string;
	title: string;
	summary: string;
	group: string;
	/** Of its media, and of the links in its text. */
	urls: string[];
	slide: Slide;
}

/**
 * Drafts a record of TimelineJS's slides: each is a report, its groups are tracks, its eras are intervals
 * in a track of their own, its media and the links in its text are its sources, pictures aside. Notes say of each slide what has not been carried over.
 *
 * @param title the slide without a date, if there is one
 */
export function draftSlides(
	title: Slide | null,
	slides: readonly Slide[],
	{ name, today, report }: FileContext
): Draft {
	const { events, notes } = readSlides(slides, report);
	const { tracks, idOf } = toTracks(events.map(({ group }) => group));
	const toSourceId = createIdMaker([], 'source');
	/** By address, with the slide that first names it. */
	const sources = new Map<string, { id: string; publisher: string; url: string; slide: Slide }>();
	const sourcesOf = ({ urls, slide }: Event) =>
		urls.map((url) => {
			let source = sources.get(url);
			if (!source) {
				const publisher = safeUrl(url)?.host ?? url;
				sources.set(url, (source = { id: toSourceId(publisher), publisher, url, slide }));
			}
			return source.id;
		});
	const losses = createLosses();
	const head = title ? readText(title, losses) : { headline: '', text: '' };
	if (title) {
		// A record's own page has no source.
		if (textAt(valueAt(title.data, 'media'), 'url') !== '') losses.add('media');
		readMedia(title, losses);
		addOtherKeys(title.data, losses);
		if (losses.list.length > 0)
			notes.push({ code: 'lost', at: title.positionOf(), losses: losses.list });
	}
	const input = {
		format: 1,
		id: 'timeline',
		title: head.headline || name,
		dek: head.text || formatEventCount(events.length),
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
			sources: sourcesOf(event),
			links: []
		})),
		prompts: [],
		corrections: []
	};
	const named = [...sources.values()];
	return {
		input: { ...input, sources: named.map(({ id, publisher, url }) => ({ id, publisher, url })) },
		total: slides.length,
		isForeign: true,
		notes,
		positionOf(path) {
			const [, list, index, key = ''] =
				/^(events|sources|tracks)\[(\d+)\]\.?(\w*)/.exec(path) ?? [];
			const position = Number(index);
			if (list === 'events') return events[position]?.slide.positionOf(keysOf[key]) ?? { path };
			if (list === 'sources') return named[position]?.slide.positionOf('media.url') ?? { path };
			const track = tracks[position]?.id;
			const first = list && events.find(({ group }) => idOf(group) === track);
			if (first) return first.slide.positionOf('group');
			return title?.positionOf(path === 'title' ? 'text.headline' : 'text.text') ?? { path };
		}
	};
}

/** Reads the slides that have a date, in reading order. */
function readSlides(slides: readonly Slide[], report: Report): { events: Event[]; notes: Note[] } {
	const events: Event[] = [];
	const notes: Note[] = [];
	const outside: { slide: Slide; year: string }[] = [];
	const taken = slides.map(({ data }) => textAt(data, 'unique_id')).filter(isId);
	const toId = createIdMaker(taken, 'event');
	const unused = new Set(taken);
	const ends = createEndReader();
	for (const slide of slides) {
		const losses = createLosses();
		const { headline, text } = readText(slide, losses);
		const title = headline || draftTexts.noHeadline;
		const date = readSpan(slide, title, { losses, ends, report });
		if (date === null) continue;
		if ('outside' in date) {
			const year = date.outside;
			outside.push({ slide, year });
			notes.push({ code: 'year-outside', at: slide.positionOf(), title, year });
			continue;
		}
		const summary = withDateWords(slide.data, date.edtf, text);
		if (summary === null) losses.add('date-words');
		const own = textAt(slide.data, 'unique_id');
		const group = slide.isEra ? draftTexts.eras : readPlain(textAt(slide.data, 'group'));
		events.push({
			id: unused.delete(own) ? own : toId(headline),
			date: date.edtf,
			title,
			summary: summary ?? text,
			group: group || draftTexts.noGroup,
			urls: [...new Set([readMedia(slide, losses), ...linksOf(slide)])].filter((url) => url !== ''),
			slide
		});
		addOtherKeys(slide.data, losses);
		if (losses.list.length > 0) {
			notes.push({ code: 'lost', at: slide.positionOf(), title, losses: losses.list });
		}
	}
	if (events.length === 0) {
		for (const { slide, year } of outside)
			report.add(slide.positionOf('start_date'), undefined, { code: 'year-outside', year });
	} else if (outside.length > 0) {
		notes.unshift({ code: 'years-outside', count: outside.length, all: slides.length });
	}
	notes.unshift(...ends.notes());
	return { events: inReadingOrder(events, ({ date }) => date), notes };
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

/** A slide's date, or its year outside −9999 to 9999; null where a problem has been reported. */
function readSpan(
	{ data, positionOf }: Slide,
	title: string,
	{ losses, ends, report }: { losses: Losses; ends: EndReader; report: Report }
): { edtf: string } | { outside: string } | null {
	if (!isDictionary(data)) {
		const keys = ['start_date', 'text', 'media'];
		report.add(positionOf(), data, { code: 'item-no-object', keys });
		return null;
	}
	const { start_date: start, end_date: end } = data;
	const isOpen = end === undefined || end === null || end === '';
	const [from, to] = [readDateParts(start), isOpen ? null : readDateParts(end)];
	for (const [key, reading] of Object.entries({ start_date: from, end_date: to })) {
		if (reading?.type !== 'wrong') continue;
		report.add(positionOf(key), key === 'start_date' ? start : end, reading.fault);
		return null;
	}
	if (from.type !== 'date') return { outside: from.type === 'outside' ? from.year : '' };
	if (to?.type === 'outside') return { outside: to.year };
	const last = to?.type === 'date' ? to : null;
	for (const { code, text } of [...from.losses, ...(last?.losses ?? [])]) losses.add(code, text);
	const edtf = ends.join(from.iso, last?.iso ?? '', title);
	if (edtf !== null) return { edtf };
	report.add(positionOf('end_date'), end, { code: 'slide-early-end', start: from.iso });
	return null;
}

/** The headline is empty where there is none. */
function readText({ data }: Slide, losses: Losses): { headline: string; text: string } {
	const text = valueAt(data, 'text');
	const [headline, body] = [textAt(text, 'headline'), textAt(text, 'text')].map(toPlainText);
	if (headline?.hadTags || body?.hadTags) losses.add('html');
	const title = oneLine(headline?.text ?? '');
	const summary = body?.text ?? '';
	if (title !== '') return { headline: title, text: summary };
	// A single short sentence is often written into the text instead.
	if (summary !== '' && summary.length <= limits.title && !summary.includes('\n')) {
		return { headline: summary, text: '' };
	}
	return { headline: '', text: summary };
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');
const readPlain = (html: string) => oneLine(toPlainText(html).text);

/** Most links of a text that become sources. */
const maxLinks = 20;

/** The addresses of the links in a slide's text. */
function linksOf({ data }: Slide): string[] {
	const html = textAt(valueAt(data, 'text'), 'text');
	return [...html.matchAll(/<a\s[^<>]*?href\s*=\s*["']?([^"'\s>]+)/gi)]
		.map(([, url = '']) => toPlainText(url).text)
		.filter((url) => safeUrl(url) !== null)
		.slice(0, maxLinks);
}

/** What ends as a picture does shows something; it is not where it was said. */
const picture = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i;

/** A slide's link; empty where it has none. */
function readMedia({ data }: Slide, losses: Losses): string {
	const media = valueAt(data, 'media');
	// As browsers read it on a page that came by https.
	const url = textAt(media, 'url').trim().replace(/^\/\//, 'https://');
	for (const [key, value] of Object.entries(isDictionary(media) ? media : {})) {
		if (key !== 'url' && hasText(value)) losses.add('media-part', key);
	}
	if (url === '') return '';
	if (picture.test(url)) {
		losses.add('illustration');
		return '';
	}
	if (safeUrl(url)) return url;
	losses.add('media-no-link');
	return '';
}

function addOtherKeys(data: unknown, losses: Losses): void {
	for (const [key, value] of Object.entries(data as object)) {
		if (readKeys.has(key) || !hasText(value)) continue;
		losses.add(styleKeys.has(key) ? 'style' : 'key', key);
	}
}

/** What of a slide is lost, each once. */
function createLosses() {
	const list: Loss[] = [];
	return {
		list,
		add(code: Loss['code'], text = ''): void {
			if (!list.some((loss) => loss.code === code && loss.text === text)) list.push({ code, text });
		}
	};
}

type Losses = ReturnType<typeof createLosses>;

const hasText = (value: unknown): boolean =>
	value !== undefined && value !== null && value !== '' && value !== false;

function textAt(data: unknown, key: string): string {
	const value = valueAt(data, key);
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
