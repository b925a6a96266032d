import { toHeight } from './frame-address.ts';
import { heightByWidth, type PaperHeights } from './paper.ts';

/** The settings of an embed in somebody's page. */
export interface Embedding {
	/** The absolute address of the story page's folder, with a slash at its end. */
	story: string;
	title: string;
	/** The alternative text of the story's picture. */
	alt: string;
	/** The id of the event that is selected at first; null if none is. */
	event: string | null;
	/** The first and last visible day, such as `2025-09-01`; null for that of the story. */
	from: string | null;
	/** The last visible day; null for that of the story. */
	to: string | null;
	/** The id of the chapter that is listed and visible; null for the whole story. */
	chapter: string | null;
	/** The ids of the tracks that are shown; null for all. */
	tracks: readonly string[] | null;
	/** The ids of the kinds of event that are shown; null for all. */
	kinds: readonly string[] | null;
	/** `page`: the theme of the page around it. Without a script, an iframe is then light. */
	theme: 'page' | 'auto' | 'light' | 'dark';
	/** `one`: only the event's card, `few`: five around it, in low frames. `all`: the unfolded list, null: folded. */
	cards: 'all' | 'few' | 'one' | null;
	/** The height, px; null for the height of the content, which needs a script. */
	height: number | null;
	/** The height of the content at several widths, px; null until it is measured. */
	heights: PaperHeights | null;
}

/** The height of a frame without a script, and of a figure until its content is measured, px. */
export const usualHeight = 640;

/** How close a height must be to the line between its neighbours to be left out of a snippet, px. */
const similar = 10;

/** The size of the preview picture, px. */
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
 * An iframe, for pages without scripts. Its size is in `style`, too, because hosts' rules for iframes override the
 * attributes. It is a block, because WordPress centres elements that are none.
 */
export function frameSnippet(embedding: Embedding): string {
	const height = toHeight(embedding.height ?? usualHeight);
	return element('iframe', {
		// With the query after `#`, all frames of a page share one cached document.
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
 * A `<figure>` that `embed.js` turns into a frame as tall as its content. Until then, and without scripts, it is a
 * picture with a link to the same part of the story.
 */
export function figureSnippet(embedding: Embedding): string {
	const { story, title, alt, event, from, to, theme, cards, height, heights } = embedding;
	const shown = shownOf(embedding);
	const isMeasured = height === null && heights !== null;
	const figure = element('figure', {
		class: 'otr-embed',
		// The filters are in the address, since figures have no attributes for them. Older loaders ignore `data-chapter`.
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
	// Reserves the height by its padding. Inside the figure, because percentages refer to the parent's width. A `div`,
	// because WordPress removes `display`. Only by CSS functions, so that older browsers ignore it as a whole.
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

/** As wide as its column even if the host makes figures tables, floats or flex items. */
const asBlock =
	'display: block; box-sizing: border-box; width: 100%; margin-left: 0; margin-right: 0';

/** The script that makes frames of `<figure>`s and of our own elements; needed once for each page. */
export const scriptSnippet = ({ story }: Pick<Embedding, 'story'>): string =>
	`${element('script', { async: '', src: new URL('embed.js', story).href })}</script>`;

/**
 * Our own element, for Markdown, MDX and components: `style` would break MDX, and frameworks may find a figure changed.
 * Its text means the same in Markdown, JSX, Svelte and Vue.
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

/** Replaces signs that begin code or emphasis in Markdown, JSX, Svelte or Vue with character references. */
const asText = (html: string): string =>
	html.replace(/[{}*_`[\]\\]|\s*\n\s*/g, (sign) => `&#${sign.trim().charCodeAt(0) || 32};`);

/** Leaves out each height that is close to the straight line between its neighbours, so that the snippet is shorter. */
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

/** PHP that adds the script to a WordPress theme, because WordPress keeps a figure but removes its script. */
export function wordPressHook(story: string): string {
	const address = new URL('embed.js', story).href;
	return `add_action('wp_enqueue_scripts', fn() => wp_enqueue_script('otr-embed', '${address}', [], null, true));`;
}

/** Parameters by name. Those that are null are left out. */
type Values = Readonly<Record<string, string | number | null>>;

/** The parameters for the event and the dates that the frame shows first. */
const viewOf = ({ event, from, to }: Embedding) => ({ event, from, to });

/** The parameters that choose the frame’s events. */
const shownOf = ({ chapter, tracks, kinds }: Embedding) => ({
	chapter,
	tracks: tracks && tracks.join(','),
	kinds: kinds && kinds.join(',')
});

/** An address of the site with a query. @param values parameters; null leaves one out */
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
	// A plain comma is allowed in a query, and easier to read.
	address.search = query.toString().replaceAll('%2C', ',');
	address.hash = fragment ?? '';
	return address.href;
}

/**
 * The start tag of an element.
 *
 * @param attributes null leaves one out; an empty text makes one without a value
 */
function element(name: string, attributes: Values): string {
	const all = Object.entries(attributes).flatMap(([name, value]) => {
		if (value === null) return [];
		return value === '' ? ` ${name}` : ` ${name}="${escape(String(value))}"`;
	});
	return `<${name}${all.join('')}>`;
}

/** Characters that HTML needs as entities. */
const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Escapes a text for HTML, between tags or in a quoted attribute. */
function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
