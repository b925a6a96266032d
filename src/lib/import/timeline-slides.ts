import { isDictionary, valueOfKey } from '#lib/record/dictionary.ts';
import { isId } from '#lib/record/id.ts';
import type { FilePosition, ProblemReport } from '#lib/record/problem.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import { toReadingOrder } from './by-time.ts';
import { readDateParts } from './date-parts.ts';
import type { UncheckedRecord, FileContext } from './draft.ts';
import { standInDek } from '#lib/record/stand-in-dek.ts';
import { draftTexts } from './draft-texts.ts';
import { createEndReader, type EndReader } from './end-reader.ts';
import { toTracks } from './group-tracks.ts';
import { createIdMaker } from './make-ids.ts';
import type { ImportNote } from './note.ts';
import {
	addUnreadKeys,
	createLossList,
	linksInText,
	readMedia,
	htmlToOneLine,
	readSlideText,
	textOfKey,
	type LossList,
	type ImportedSlide
} from './slide-parts.ts';
import { addDateWords } from './slide-date-words.ts';

/** What is read from a slide, to make an event of it. */
interface SlideEvent {
	id: string;
	date: string;
	title: string;
	summary: string;
	/** The name of the slide’s group, which becomes a track. */
	group: string;
	/** The addresses of the slide’s media, and of the links in its text. */
	urls: string[];
	slide: ImportedSlide;
}

/**
 * Makes a record from TimelineJS’s slides. Each slide becomes an event of the kind `report`, and each group a track.
 * Eras become spans in a track of their own. Links in texts and media other than pictures become sources. For each
 * slide, a note lists what could not be imported.
 *
 * @param title the slide with the title of the story, which has no date
 */
export function draftSlides(
	title: ImportedSlide | null,
	slides: readonly ImportedSlide[],
	{ name, today, report }: FileContext
): UncheckedRecord {
	const { events, notes } = readSlides(slides, report);
	const tracks = toTracks(events.map(({ group }) => group));
	const sources = createSlideSources();
	const head = title ? readTitleSlide(title, notes) : { headline: '', text: '' };
	const drafted = events.map((event) => ({
		id: event.id,
		date: event.date,
		kind: 'report',
		track: tracks.idOf(event.group),
		title: event.title,
		summary: event.summary,
		sources: sources.idsOf(event),
		links: []
	}));
	return {
		input: {
			format: 1,
			id: 'timeline',
			title: head.headline || name,
			dek: head.text || standInDek(events.length),
			language: 'en',
			updated: today,
			tracks: tracks.tracks,
			series: [],
			speakers: [],
			events: drafted,
			prompts: [],
			corrections: [],
			sources: sources.items().map(({ id, publisher, url }) => ({ id, publisher, url }))
		},
		total: slides.length,
		isForeign: true,
		notes,
		positionOf: (path) => findPosition(path, { title, events, tracks, sources: sources.items() })
	};
}

/** A source that was made from an address in a slide. */
interface SlideSource {
	id: string;
	publisher: string;
	url: string;
	/** The first slide with this address. */
	slide: ImportedSlide;
}

/** Makes one source for each address. */
function createSlideSources() {
	const toId = createIdMaker([], 'source');
	const byUrl = new Map<string, SlideSource>();
	const idOf = (url: string, slide: ImportedSlide) => {
		const known = byUrl.get(url);
		if (known) return known.id;
		const publisher = safeUrl(url)?.host ?? url;
		const source = { id: toId(publisher), publisher, url, slide };
		byUrl.set(url, source);
		return source.id;
	};
	return {
		idsOf: ({ urls, slide }: SlideEvent) => urls.map((url) => idOf(url, slide)),
		items: () => [...byUrl.values()]
	};
}

/** Reads the slide with the title of the story. Adds a note on the parts that a record cannot contain. */
function readTitleSlide(
	title: ImportedSlide,
	notes: ImportNote[]
): { headline: string; text: string } {
	const losses = createLossList();
	const head = readSlideText(title, losses);
	// The record as a whole has no sources, so the media of its title are lost.
	if (textOfKey(valueOfKey(title.data, 'media'), 'url') !== '') losses.add('media');
	readMedia(title, losses);
	addUnreadKeys(title.data, losses);
	if (losses.list.length > 0)
		notes.push({ code: 'lost', at: title.positionOf(), losses: losses.list });
	return head;
}

/** The items of a record, and the slides from which they were made. */
interface SlideOrigins {
	title: ImportedSlide | null;
	events: readonly SlideEvent[];
	tracks: ReturnType<typeof toTracks>;
	sources: readonly SlideSource[];
}

/** Finds the position in the file from which a part of the record was made. */
function findPosition(
	path: string,
	{ title, events, tracks, sources }: SlideOrigins
): FilePosition {
	const [, list, at, key = ''] = /^(events|sources|tracks)\[(\d+)\]\.?(\w*)/.exec(path) ?? [];
	const index = Number(at);
	if (list === 'events')
		return events[index]?.slide.positionOf(slideKeyByEventKey[key]) ?? { path };
	if (list === 'sources') return sources[index]?.slide.positionOf('media.url') ?? { path };
	const track = tracks.tracks[index]?.id;
	const first = list && events.find(({ group }) => tracks.idOf(group) === track);
	if (first) return first.slide.positionOf('group');
	return title?.positionOf(path === 'title' ? 'text.headline' : 'text.text') ?? { path };
}

/** Reads the slides that have a date, and sorts them into reading order. */
function readSlides(
	slides: readonly ImportedSlide[],
	report: ProblemReport
): { events: SlideEvent[]; notes: ImportNote[] } {
	const events: SlideEvent[] = [];
	const notes: ImportNote[] = [];
	const outside: { slide: ImportedSlide; year: string }[] = [];
	const givenIds = slides.map(({ data }) => textOfKey(data, 'unique_id')).filter(isId);
	const toId = createIdMaker(givenIds, 'event');
	const unusedIds = new Set(givenIds);
	const ends = createEndReader();
	for (const slide of slides) {
		const losses = createLossList();
		const { headline, text } = readSlideText(slide, losses);
		const title = headline || draftTexts.noHeadline;
		const date = readSlideDate(slide, title, { losses, ends, report });
		if (date === null) continue;
		if ('outside' in date) {
			const year = date.outside;
			outside.push({ slide, year });
			notes.push({ code: 'year-outside', at: slide.positionOf(), title, year });
			continue;
		}
		const summary = addDateWords(slide.data, date.edtf, text);
		if (summary === null) losses.add('date-words');
		const givenId = textOfKey(slide.data, 'unique_id');
		const group = slide.isEra ? draftTexts.eras : htmlToOneLine(textOfKey(slide.data, 'group'));
		events.push({
			id: unusedIds.delete(givenId) ? givenId : toId(headline),
			date: date.edtf,
			title,
			summary: summary ?? text,
			group: group || draftTexts.noGroup,
			urls: [...new Set([readMedia(slide, losses), ...linksInText(slide)])].filter(
				(url) => url !== ''
			),
			slide
		});
		addUnreadKeys(slide.data, losses);
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
	return { events: toReadingOrder(events, ({ date }) => date), notes };
}

/** For each key of an event, the key of the slide from which it was made. */
const slideKeyByEventKey: Record<string, string> = {
	id: 'unique_id',
	date: 'start_date',
	title: 'text.headline',
	summary: 'text.text',
	track: 'group',
	sources: 'media.url'
};

/** Reads a slide’s date, or its year if that is before −9999 or after 9999; null if a problem was reported. */
function readSlideDate(
	{ data, positionOf }: ImportedSlide,
	title: string,
	{ losses, ends, report }: { losses: LossList; ends: EndReader; report: ProblemReport }
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
