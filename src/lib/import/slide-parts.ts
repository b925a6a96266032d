import { isDictionary, valueAt } from '#lib/record/dictionary.ts';
import { limits } from '#lib/record/fields.ts';
import type { FilePosition } from '#lib/record/problem.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import type { Loss } from './note.ts';
import { toPlainText } from './plain-text.ts';

/** A slide of TimelineJS, from JSON or from a row of its spreadsheet. */
export interface Slide {
	/** As in its JSON. */
	data: unknown;
	isEra: boolean;
	/** Its position in the file, or that of one of its keys: `text.headline`. */
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

/** The headline is empty if there is none. */
export function readText({ data }: Slide, losses: Losses): { headline: string; text: string } {
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
export const readPlain = (html: string) => oneLine(toPlainText(html).text);

/** Most links of a text that become sources. */
const maxLinks = 20;

/** The addresses of the links in a slide's text. */
export function linksOf({ data }: Slide): string[] {
	const html = textAt(valueAt(data, 'text'), 'text');
	return [...html.matchAll(/<a\s[^<>]*?href\s*=\s*["']?([^"'\s>]+)/gi)]
		.map(([, url = '']) => toPlainText(url).text)
		.filter((url) => safeUrl(url) !== null)
		.slice(0, maxLinks);
}

/** The address of a picture is no source. */
const picture = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i;

/** A slide's link; empty if it has none. */
export function readMedia({ data }: Slide, losses: Losses): string {
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

export function addOtherKeys(data: unknown, losses: Losses): void {
	for (const [key, value] of Object.entries(data as object)) {
		if (readKeys.has(key) || !hasText(value)) continue;
		losses.add(styleKeys.has(key) ? 'style' : 'key', key);
	}
}

/** Collects the parts of a slide that a record cannot have, each once. */
export function createLosses() {
	const list: Loss[] = [];
	return {
		list,
		add(code: Loss['code'], text = ''): void {
			if (!list.some((loss) => loss.code === code && loss.text === text)) list.push({ code, text });
		}
	};
}

export type Losses = ReturnType<typeof createLosses>;

const hasText = (value: unknown): boolean =>
	value !== undefined && value !== null && value !== '' && value !== false;

export function textAt(data: unknown, key: string): string {
	const value = valueAt(data, key);
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
