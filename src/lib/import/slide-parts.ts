import { isDictionary, valueOfKey } from '#lib/record/dictionary.ts';
import { limits } from '#lib/record/fields.ts';
import type { FilePosition } from '#lib/record/problem.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import type { SlideLoss } from './note.ts';
import { toPlainText } from './plain-text.ts';

/** A slide of TimelineJS, from its JSON or from a row of its spreadsheet. */
export interface ImportedSlide {
	/** The slide in the form of TimelineJS’s JSON. */
	data: unknown;
	/** Whether the slide is an era (a span in the background of TimelineJS’s drawing) and not an event. */
	isEra: boolean;
	/** The position in the file of the slide, or of one of its keys. @param key such as `text.headline` */
	positionOf: (key?: string) => FilePosition;
}

/** The keys of a slide that we read. */
const usedSlideKeys = new Set([
	'start_date',
	'end_date',
	'display_date',
	'text',
	'media',
	'group',
	'unique_id'
]);
/** Keys that only affect the looks of a slide. We need no note that they are not read. */
const styleKeys = new Set(['background', 'autolink', 'type']);

/** The headline and the text of a slide, as plain text; empty if they are missing. */
export function readSlideText(
	{ data }: ImportedSlide,
	losses: LossList
): { headline: string; text: string } {
	const text = valueOfKey(data, 'text');
	const [headline, body] = [textOfKey(text, 'headline'), textOfKey(text, 'text')].map(toPlainText);
	if (headline?.hadTags || body?.hadTags) losses.add('html');
	const title = toOneLine(headline?.text ?? '');
	const summary = body?.text ?? '';
	if (title !== '') return { headline: title, text: summary };
	// Authors often write a single short sentence into the text and leave the headline empty.
	if (summary !== '' && summary.length <= limits.title && !summary.includes('\n')) {
		return { headline: summary, text: '' };
	}
	return { headline: '', text: summary };
}

/** Replaces line breaks by spaces. */
const toOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');
/** Converts HTML to plain text in one line. */
export const htmlToOneLine = (html: string) => toOneLine(toPlainText(html).text);

/** The maximum number of links in a text that become sources. */
const maxLinks = 20;

/** The addresses of the links in a slide’s text. */
export function linksInText({ data }: ImportedSlide): string[] {
	const html = textOfKey(valueOfKey(data, 'text'), 'text');
	return [...html.matchAll(/<a\s[^<>]*?href\s*=\s*["']?([^"'\s>]+)/gi)]
		.map(([, url = '']) => toPlainText(url).text)
		.filter((url) => safeUrl(url) !== null)
		.slice(0, maxLinks);
}

/** Matches addresses of pictures. They do not become sources. */
const pictureAddress = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i;

/** The address of a slide’s media; empty if it is missing, a picture or unsafe. */
export function readMedia({ data }: ImportedSlide, losses: LossList): string {
	const media = valueOfKey(data, 'media');
	// An address that begins with `//` means https on a page that was loaded by https.
	const url = textOfKey(media, 'url').trim().replace(/^\/\//, 'https://');
	for (const [key, value] of Object.entries(isDictionary(media) ? media : {})) {
		if (key !== 'url' && hasValue(value)) losses.add('media-part', key);
	}
	if (url === '') return '';
	if (pictureAddress.test(url)) {
		losses.add('illustration');
		return '';
	}
	if (safeUrl(url)) return url;
	losses.add('media-no-link');
	return '';
}

/** Adds the keys of a slide that we do not read to its losses. */
export function addUnreadKeys(data: unknown, losses: LossList): void {
	for (const [key, value] of Object.entries(data as object)) {
		if (usedSlideKeys.has(key) || !hasValue(value)) continue;
		losses.add(styleKeys.has(key) ? 'style' : 'key', key);
	}
}

/** Makes a list of losses, without repeats: the parts of a slide that a record cannot contain. */
export function createLossList() {
	const list: SlideLoss[] = [];
	return {
		list,
		add(code: SlideLoss['code'], text = ''): void {
			if (!list.some((loss) => loss.code === code && loss.text === text)) list.push({ code, text });
		}
	};
}

/** The list that `createLossList` makes. */
export type LossList = ReturnType<typeof createLossList>;

/** Whether a value is present, and neither empty nor false. */
const hasValue = (value: unknown): boolean =>
	value !== undefined && value !== null && value !== '' && value !== false;

/** The value of a key as text, if it is a text or a number; otherwise empty. */
export function textOfKey(data: unknown, key: string): string {
	const value = valueOfKey(data, key);
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
