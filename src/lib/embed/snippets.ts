import { toHeight } from './frame-address.ts';

/** What is put into somebody’s page, and how it is to look there. */
export interface Embedding {
	/** The folder of the story’s page: an absolute address that ends in a slash. */
	story: string;
	title: string;
	/** The picture of the story in words. */
	alt: string;
	/** The id of the event that is selected at first. */
	event: string | null;
	/** The first and the last day that are seen: `2025-09-01`. */
	from: string | null;
	to: string | null;
	/** The ids of the tracks that are shown; null for all of them. */
	tracks: readonly string[] | null;
	/** The kinds of event that are shown; null for all of them. */
	kinds: readonly string[] | null;
	theme: 'auto' | 'light' | 'dark';
	/** px; null: as high as its content, where a script sees to it. */
	height: number | null;
	/** How high its content was when it was last measured, px. */
	measured: number | null;
}

/** What a frame gets that cannot follow its content, and a figure until it does, px. */
export const usualHeight = 640;

/** What the build draws for links to the story is twice as large as it is shown, px. */
const picture = { width: 600, height: 315 };

/** The address of the frame alone, with all that is asked of it. */
export function frameAddress(embedding: Embedding): string {
	const { theme } = embedding;
	return toAddress('embed/', embedding, {
		...viewOf(embedding),
		...shownOf(embedding),
		theme: theme === 'auto' ? null : theme
	});
}

/** An iframe, for where scripts may not be used. */
export function frameSnippet(embedding: Embedding): string {
	return element('iframe', {
		src: frameAddress(embedding),
		title: embedding.title,
		width: '100%',
		height: toHeight(embedding.height ?? usualHeight),
		loading: 'lazy',
		allow: 'fullscreen; clipboard-write',
		referrerpolicy: 'no-referrer',
		style: 'border: 0'
	}).concat('</iframe>');
}

/**
 * A figure that `embed.js` makes a frame of, which is as high as its content; until then, and without
 * scripts, it is a picture that leads to the same part of the story.
 */
export function figureSnippet(embedding: Embedding): string {
	const { story, title, alt, event, from, to, theme, height, measured } = embedding;
	const shown = shownOf(embedding);
	const figure = element('figure', {
		class: 'otr-embed',
		// The figure has no attribute for what is shown: the frame’s address takes it from the story’s.
		'data-story': toAddress('', embedding, shown),
		'data-event': event,
		'data-from': from,
		'data-to': to,
		'data-theme': theme === 'auto' ? null : theme,
		'data-height': height === null ? null : toHeight(height),
		style: `min-height: ${toHeight(height ?? measured ?? usualHeight)}px`
	});
	const link = element('a', {
		// The fragment takes readers without scripts to the event.
		href: toAddress('', embedding, { ...viewOf(embedding), ...shown }, event)
	});
	const image = element('img', {
		src: new URL('embed.png', story).href,
		...picture,
		alt,
		loading: 'lazy',
		style: 'display: block; max-width: 100%; height: auto'
	});
	const script = element('script', { async: '', src: new URL('embed.js', story).href });
	return [
		figure,
		`  ${link}`,
		`    ${escape(title)}`,
		`    ${image}`,
		'  </a>',
		'</figure>',
		`${script}</script>`
	].join('\n');
}

type Values = Readonly<Record<string, string | number | null>>;

const viewOf = ({ event, from, to }: Embedding) => ({ event, from, to });

const shownOf = ({ tracks, kinds }: Embedding) => ({
	tracks: tracks && tracks.join(','),
	kinds: kinds && kinds.join(',')
});

/** @param values null is left out */
function toAddress(
	path: string,
	{ story }: Embedding,
	values: Values,
	fragment: string | null = null
): string {
	const address = new URL(path, story);
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(values)) {
		if (value !== null) query.set(name, String(value));
	}
	// A comma may stand as it is, and reads better.
	address.search = query.toString().replaceAll('%2C', ',');
	address.hash = fragment ?? '';
	return address.href;
}

/**
 * An element’s start, with its attributes.
 *
 * @param attributes null is left out
 */
function element(name: string, attributes: Values): string {
	const all = Object.entries(attributes).flatMap(([name, value]) => {
		if (value === null) return [];
		return value === '' ? ` ${name}` : ` ${name}="${escape(String(value))}"`;
	});
	return `<${name}${all.join('')}>`;
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** A text as it stands in HTML, between tags or in an attribute’s quotation marks. */
function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
