import { toHeight } from './frame-address.ts';
import { heightByWidth, type PaperHeights } from './paper.ts';

/** The settings of an embed in somebody’s page. */
export interface Embedding {
	/** The folder of the story’s page: an absolute address that ends in a slash. */
	story: string;
	title: string;
	/** The alternative text of the story’s picture. */
	alt: string;
	/** The id of the event that is selected at first. */
	event: string | null;
	/** The first and the last visible day: `2025-09-01`. */
	from: string | null;
	to: string | null;
	/** The id of the chapter that is listed, and whose span is seen; null for the whole story. */
	chapter: string | null;
	/** The ids of the tracks that are shown; null for all of them. */
	tracks: readonly string[] | null;
	/** The kinds of event that are shown; null for all of them. */
	kinds: readonly string[] | null;
	/** `page`: as the page around it; an iframe without a script is then light. */
	theme: 'page' | 'auto' | 'light' | 'dark';
	/** Only the card of the event, or five around it, in a low frame; or the list, which is folded (null) or not. */
	cards: 'all' | 'few' | 'one' | null;
	/** px; null: as high as its content, by a script. */
	height: number | null;
	/** How high its content is, by its width, px; null until it is measured. */
	heights: PaperHeights | null;
}

/** Default height of a fixed frame, and of a figure until its content is measured, px. */
export const usualHeight = 640;

/** Heights that differ by less are reserved as one, px. */
const similar = 10;

/** Size of the preview picture, px. */
export const pictureSize = { width: 600, height: 315 };

/** The address of the frame, with all its options. */
export function frameAddress(embedding: Embedding): string {
	const { theme, cards } = embedding;
	return toAddress('embed/', embedding, {
		...viewOf(embedding),
		...shownOf(embedding),
		theme: theme === 'page' ? null : theme,
		cards
	});
}

/**
 * An iframe, for pages without scripts. Its size is in `style`, too: WordPress centres an element that is no block, and a
 * host’s rule for iframes overrides the attributes.
 */
export function frameSnippet(embedding: Embedding): string {
	const height = toHeight(embedding.height ?? usualHeight);
	return element('iframe', {
		// After `#`, so that all frames of a page are one document, which loads once.
		src: frameAddress(embedding).replace('?', '#?'),
		title: embedding.title,
		width: '100%',
		height,
		loading: 'lazy',
		allow: 'fullscreen; clipboard-write',
		referrerpolicy: 'no-referrer',
		style: `display: block; width: 100%; height: ${height}px; border: 0`
	}).concat('</iframe>');
}

/**
 * A figure that `embed.js` turns into a frame as high as its content. Until then, and without scripts, it is a
 * picture that links to the same part of the story.
 */
export function figureSnippet(embedding: Embedding): string {
	const { story, title, alt, event, from, to, theme, cards, height, heights } = embedding;
	const shown = shownOf(embedding);
	const isMeasured = height === null && heights !== null;
	const figure = element('figure', {
		class: 'otr-embed',
		// A figure has no attributes for filters, and a loader that a page holds to an older version reads none for a chapter.
		'data-story': toAddress('', embedding, shown),
		'data-event': event,
		'data-from': from,
		'data-to': to,
		'data-theme': theme === 'page' ? null : theme,
		'data-cards': cards,
		'data-height': height === null ? null : toHeight(height),
		style: asBlock + (isMeasured ? '' : `; min-height: ${toHeight(height ?? usualHeight)}px`)
	});
	const link = element('a', {
		// The fragment leads readers without scripts to the event.
		href: toAddress('', embedding, { ...viewOf(embedding), ...shown }, event)
	});
	// It reserves the height. In a figure, since only what is inside knows how wide that is; a block by itself, since
	// WordPress takes `display` away from authors; and by functions alone, so that what cannot read them leaves all of it out.
	const room = element('div', {
		style: isMeasured
			? `height: min(0px, 0px); padding-bottom: ${heightByWidth(withoutSimilar(heights), '100%')}`
			: null
	});
	const image = element('img', {
		src: new URL('figure.png', story).href,
		...pictureSize,
		alt,
		loading: 'lazy',
		style: 'display: block; max-width: 100%; height: auto'
	});
	return [
		figure,
		...(isMeasured ? [`  ${room}`] : []),
		`  ${link}`,
		`    ${escape(title)}`,
		`    ${image}`,
		'  </a>',
		...(isMeasured ? ['  </div>'] : []),
		'</figure>',
		scriptSnippet(embedding)
	].join('\n');
}

/** Hosts make figures tables, floats and items of a flex box: in any of them it is as wide as its column. */
const asBlock =
	'display: block; box-sizing: border-box; width: 100%; margin-left: 0; margin-right: 0';

/** The script that makes frames of figures and elements, once for a page. */
export const scriptSnippet = ({ story }: Pick<Embedding, 'story'>): string =>
	`${element('script', { async: '', src: new URL('embed.js', story).href })}</script>`;

/**
 * Our own element, for Markdown, MDX and components: `style` would break MDX, and a framework may find a figure
 * changed. Its text means the same in Markdown, JSX, Svelte and Vue.
 */
export function elementSnippet(embedding: Embedding): string {
	const { title, event, from, to, theme, cards, height } = embedding;
	const shown = shownOf(embedding);
	const start = element('otr-timeline', {
		story: toAddress('', embedding, shown),
		event,
		from,
		to,
		theme: theme === 'page' ? null : theme,
		cards,
		height: height === null ? null : toHeight(height),
		title
	});
	const href = toAddress('', embedding, { ...viewOf(embedding), ...shown }, event);
	const link = `${element('a', { href })}${escape(title.replace(/\s+/g, ' '))}</a>`;
	return [asText(start), `  ${asText(link)}`, '</otr-timeline>'].join('\n');
}

/** Signs that begin code or emphasis in Markdown, JSX, Svelte or Vue, as references. */
const asText = (html: string): string =>
	html.replace(/[{}*_`[\]\\]|\s*\n\s*/g, (sign) => `&#${sign.trim().charCodeAt(0) || 32};`);

/** Leaves out the heights that lie about on the line between those around them. */
function withoutSimilar(heights: PaperHeights): PaperHeights {
	const kept: PaperHeights[number][] = [];
	for (const [i, [width, height]] of heights.entries()) {
		const [before, after] = [kept.at(-1), heights[i + 1]];
		const slope = before && after ? (after[1] - before[1]) / (after[0] - before[0]) : 0;
		const isAlone =
			!before || !after || Math.abs(before[1] + slope * (width - before[0]) - height) > similar;
		if (isAlone) kept.push([width, height]);
	}
	return kept;
}

/** PHP that adds the script to the pages of a WordPress theme. WordPress keeps all of a figure but the script. */
export function wordPressHook(story: string): string {
	const address = new URL('embed.js', story).href;
	return `add_action('wp_enqueue_scripts', fn() => wp_enqueue_script('otr-embed', '${address}', [], null, true));`;
}

type Values = Readonly<Record<string, string | number | null>>;

const viewOf = ({ event, from, to }: Embedding) => ({ event, from, to });

const shownOf = ({ chapter, tracks, kinds }: Embedding) => ({
	chapter,
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
	// A query may contain a plain comma, which is easier to read.
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

/** Escapes a text for HTML, between tags or in an attribute’s quotation marks. */
function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
