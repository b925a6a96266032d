import { limitHeight } from './frame-address.ts';
import { interpolateHeight, type HeightsByWidth } from './paper.ts';

/** The settings of an embed, from which a snippet is made. */
export interface Embedding {
	/** The absolute address of the story page’s folder, with a slash at the end. */
	story: string;
	title: string;
	/** The alternative text of the preview picture. */
	alt: string;
	/** The id of the event that is selected at first; null for none. */
	event: string | null;
	/** The first visible day, `2025-09-01`; null for the start of the story. */
	from: string | null;
	/** The last visible day; null for the end of the story. */
	to: string | null;
	/** The id of the chapter to show; null for the whole story. */
	chapter: string | null;
	/** The ids of the tracks that are shown; null for all. */
	tracks: readonly string[] | null;
	/** The ids of the kinds of event that are shown; null for all. */
	kinds: readonly string[] | null;
	/** `page` follows the host’s page. That needs the script; without it, the frame is light. */
	theme: 'page' | 'auto' | 'light' | 'dark';
	/** `all`: unfolded cards. null: folded cards. For low frames, `one`: the selected card; `few`: five, with it in the middle. */
	cards: 'all' | 'few' | 'one' | null;
	/** The fixed height, px; null for the height of the content, which needs the script. */
	height: number | null;
	/** The height of the content at several widths, px; null until it has been measured. */
	heights: HeightsByWidth | null;
}

/** The height of a frame without the script, and of a figure whose content has not been measured, px. */
export const defaultHeight = 640;

/** A snippet leaves out a height if it differs by less than this from a straight line between its neighbours, px. */
const minDifference = 10;

/** The size of the preview picture, px. */
export const pictureSize = { width: 600, height: 315 };

/** The address of the frame, with all its options. */
export function frameAddress(embedding: Embedding): string {
	const { theme, cards } = embedding;
	return siteAddress('embed/', embedding, {
		...viewParameters(embedding),
		...filterParameters(embedding),
		theme: theme === 'page' ? null : theme,
		cards
	});
}

/**
 * An iframe, for pages without scripts. Repeats its size in `style`, because hosts’ style sheets override the
 * attributes. It is a block, because WordPress centres inline elements.
 */
export function frameSnippet(embedding: Embedding): string {
	const height = limitHeight(embedding.height ?? defaultHeight);
	return startTag('iframe', {
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
 * A `<figure>` into which `embed.js` puts a frame that is as tall as its content. Until then, and without scripts, it
 * shows a picture with a link to the same part of the story.
 */
export function figureSnippet(embedding: Embedding): string {
	const { story, title, alt, event, from, to, theme, cards, height, heights } = embedding;
	const filters = filterParameters(embedding);
	const isMeasured = height === null && heights !== null;
	const figure = startTag('figure', {
		class: 'otr-embed',
		// The address contains the filters, because figures have no attributes for them, and the chapter, because older
		// loaders ignore `data-chapter`.
		'data-story': siteAddress('', embedding, filters),
		'data-event': event,
		'data-from': from,
		'data-to': to,
		'data-theme': theme === 'page' ? null : theme,
		'data-cards': cards,
		'data-height': height === null ? null : limitHeight(height),
		style:
			blockStyle + (isMeasured ? '' : `; min-height: ${limitHeight(height ?? defaultHeight)}px`)
	});
	const link = startTag('a', {
		// For readers without scripts, the fragment leads to the event.
		href: siteAddress('', embedding, { ...viewParameters(embedding), ...filters }, event)
	});
	// An empty box whose padding reserves the height. It is inside the figure, because percentages in a padding refer
	// to the parent’s width. It is a `div`, because WordPress removes `display`. The padding uses CSS functions
	// throughout, so that older browsers ignore it as a whole.
	const spacer = startTag('div', {
		style: isMeasured
			? `height: min(0px, 0px); padding-bottom: ${interpolateHeight(dropSimilarHeights(heights), '100%')}`
			: null
	});
	const image = startTag('img', {
		src: new URL('figure.png', story).href,
		...pictureSize,
		alt,
		loading: 'lazy',
		style: 'display: block; max-width: 100%; height: auto'
	});
	return [
		figure,
		...(isMeasured ? [`  ${spacer}`] : []),
		`  ${link}`,
		`    ${escapeHtml(title)}`,
		`    ${image}`,
		'  </a>',
		...(isMeasured ? ['  </div>'] : []),
		'</figure>',
		scriptSnippet(embedding)
	].join('\n');
}

/** Makes a figure as wide as its column, even if the host’s styles make figures tables, floats or flex items. */
const blockStyle =
	'display: block; box-sizing: border-box; width: 100%; margin-left: 0; margin-right: 0';

/** The script element that loads `embed.js`. A page needs it once, for all its figures and elements of ours. */
export const scriptSnippet = ({ story }: Pick<Embedding, 'story'>): string =>
	`${startTag('script', { async: '', src: new URL('embed.js', story).href })}</script>`;

/**
 * Our own element, for Markdown, MDX and components. A `style` would break MDX, and frameworks complain if a script
 * changes a figure. The snippet is valid in Markdown, JSX, Svelte and Vue.
 */
export function elementSnippet(embedding: Embedding): string {
	const { title, event, from, to, theme, cards, height } = embedding;
	const filters = filterParameters(embedding);
	const elementTag = startTag('otr-timeline', {
		story: siteAddress('', embedding, filters),
		event,
		from,
		to,
		theme: theme === 'page' ? null : theme,
		cards,
		height: height === null ? null : limitHeight(height),
		title
	});
	const href = siteAddress('', embedding, { ...viewParameters(embedding), ...filters }, event);
	const link = `${startTag('a', { href })}${escapeHtml(title.replace(/\s+/g, ' '))}</a>`;
	return [escapeMarkdown(elementTag), `  ${escapeMarkdown(link)}`, '</otr-timeline>'].join('\n');
}

/** Writes the characters that are syntax in Markdown, JSX, Svelte or Vue as character references. */
const escapeMarkdown = (html: string): string =>
	html.replace(/[{}*_`[\]\\]|\s*\n\s*/g, (sign) => `&#${sign.trim().charCodeAt(0) || 32};`);

/** Leaves out heights that are close to a straight line between their neighbours, to make the snippet shorter. */
function dropSimilarHeights(heights: HeightsByWidth): HeightsByWidth {
	const kept: HeightsByWidth[number][] = [];
	for (const [i, [width, height]] of heights.entries()) {
		const [before, after] = [kept.at(-1), heights[i + 1]];
		const slope = before && after ? (after[1] - before[1]) / (after[0] - before[0]) : 0;
		const isNeeded =
			!before ||
			!after ||
			Math.abs(before[1] + slope * (width - before[0]) - height) > minDifference;
		if (isNeeded) kept.push([width, height]);
	}
	return kept;
}

/** PHP code that adds the script to a WordPress theme. WordPress removes scripts from articles, but keeps figures. */
export function wordPressHook(story: string): string {
	const address = new URL('embed.js', story).href;
	return `add_action('wp_enqueue_scripts', fn() => wp_enqueue_script('otr-embed', '${address}', [], null, true));`;
}

/** Parameters or attributes by name. Null values are left out. */
type NamedValues = Readonly<Record<string, string | number | null>>;

/** The parameters for the selected event and the visible dates at first. */
const viewParameters = ({ event, from, to }: Embedding) => ({ event, from, to });

/** The parameters that choose which events the frame shows. */
const filterParameters = ({ chapter, tracks, kinds }: Embedding) => ({
	chapter,
	tracks: tracks && tracks.join(','),
	kinds: kinds && kinds.join(',')
});

/** An address of the site with a query. */
function siteAddress(
	path: string,
	{ story }: Embedding,
	values: NamedValues,
	fragment: string | null = null
): string {
	const address = new URL(path, story);
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(values)) {
		if (value !== null) query.set(name, String(value));
	}
	// Commas stay unescaped, which queries allow, so that the address is easier to read.
	address.search = query.toString().replaceAll('%2C', ',');
	address.hash = fragment ?? '';
	return address.href;
}

/** The start tag of an element. @param attributes an empty text makes an attribute without a value */
function startTag(name: string, attributes: NamedValues): string {
	const attributeTexts = Object.entries(attributes).flatMap(([name, value]) => {
		if (value === null) return [];
		return value === '' ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
	});
	return `<${name}${attributeTexts.join('')}>`;
}

/** The characters that must be entities in HTML, with these entities. */
const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Escapes a text for HTML, between tags or in a quoted attribute. */
function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
