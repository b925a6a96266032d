import { isDictionary, valueAt } from '#lib/record/dictionary.ts';
import { limits } from '#lib/record/fields.ts';
import type { FilePosition } from '#lib/record/problem.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import type { Loss } from './note.ts';
import { toPlainText } from './plain-text.ts';

/** A slide of TimelineJS, from its JSON or from a row of its spreadsheet. */
export interface Slide {
	/** The slide in the form of TimelineJS’s JSON. */
	data: unknown;
	/** Whether the slide is an era (a span behind the other slides), not an event. */
	isEra: boolean;
	/** The position of the slide, or of one of its keys, in the file: `text.headline`. */
	positionOf: (key?: string) => FilePosition;
}

/** The keys of a slide that are read, and those that only affect its looks. */
const readKeys = new Set([
	'start_date',
	'end_date',
	'display_date',
	'text',
	'media',
	'group',
	'unique_id'
]);
/** Keys that only set the look of a slide, so nothing is lost without them. */
const styleKeys = new Set(['background', 'autolink', 'type']);

/** The headline and the text of a slide; empty if there is none. */
export function readText({ data }: Slide, losses: Losses): { headline: string; text: string } {
	const text = valueAt(data, 'text');
	const [headline, body] = [textAt(text, 'headline'), textAt(text, 'text')].map(toPlainText);
	if (headline?.hadTags || body?.hadTags) losses.add('html');
	const title = oneLine(headline?.text ?? '');
	const summary = body?.text ?? '';
	if (title !== '') return { headline: title, text: summary };
	// Authors often write a single short sentence into the text and leave the headline empty.
	if (summary !== '' && summary.length <= limits.title && !summary.includes('\n')) {
		return { headline: summary, text: '' };
	}
	return { headline: '', text: summary };
}

/** Replaces line breaks by spaces. */
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');
/** The text of some HTML in one line, without its markup. */
export const readPlain = (html: string) => oneLine(toPlainText(html).text);

/** The maximum number of a text’s links that become sources. */
const maxLinks = 20;

/** The addresses of the links in a slide’s text. */
export function linksOf({ data }: Slide): string[] {
	const html = textAt(valueAt(data, 'text'), 'text');
	return [...html.matchAll(/<a\s[^<>]*?href\s*=\s*["']?([^"'\s>]+)/gi)]
		.map(([, url = '']) => toPlainText(url).text)
		.filter((url) => safeUrl(url) !== null)
		.slice(0, maxLinks);
}

/** The addresses of pictures, which are not sources. */
const picture = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i;

/** The address of a slide’s media; empty if it is missing, a picture or unsafe. */
export function readMedia({ data }: Slide, losses: Losses): string {
	const media = valueAt(data, 'media');
	// Browsers read `//` as `https://` on a page from an https address.
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

/** Adds to the losses the keys of a slide that we do not read. */
export function addUnreadKeys(data: unknown, losses: Losses): void {
	for (const [key, value] of Object.entries(data as object)) {
		if (readKeys.has(key) || !hasText(value)) continue;
		losses.add(styleKeys.has(key) ? 'style' : 'key', key);
	}
}

/** Collects the parts of a slide that a record cannot contain, each once. */
export function createLosses() {
	const list: Loss[] = [];
	return {
		list,
		add(code: Loss['code'], text = ''): void {
			if (!list.some((loss) => loss.code === code && loss.text === text)) list.push({ code, text });
		}
	};
}

/** Collects what could not be imported from a file. */
export type Losses = ReturnType<typeof createLosses>;

/** Whether a slide sets a value: not if it is missing, empty or false. */
const hasText = (value: unknown): boolean =>
	value !== undefined && value !== null && value !== '' && value !== false;

/** The text or the number at a key, as text; empty if there is none. */
export function textAt(data: unknown, key: string): string {
	const value = valueAt(data, key);
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
