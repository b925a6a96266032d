/** What a system does with the HTML of an oEmbed answer, by its documentation, before it shows it. */

/** The parts of an answer that are looked at. */
export interface Answer {
	version?: unknown;
	type?: unknown;
	html?: unknown;
	width?: unknown;
	height?: unknown;
}

const kept: Record<string, readonly string[]> = {
	a: ['href'],
	blockquote: [],
	iframe: [
		'src',
		'width',
		'height',
		'frameborder',
		'marginwidth',
		'marginheight',
		'scrolling',
		'title'
	]
};

/** Leaves the elements and attributes that WordPress lets through from those it does not know. */
function strip(html: string): string {
	return html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, slash: string, name: string, rest: string) => {
		const attributes = kept[name];
		if (!attributes) return '';
		if (slash) return `</${name}>`;
		const left = [...rest.matchAll(/([\w-]+)="([^"]*)"/g)]
			.filter(([, attribute = '']) => attributes.includes(attribute))
			.map(([whole]) => ` ${whole}`);
		return `<${name}${left.join('')}>`;
	});
}

/**
 * As `wp_filter_oembed_result` is documented: only links, quotes and frames stay, the frame is put into
 * a sandbox, gets a secret, and is hidden if there is a quote to show meanwhile.
 *
 * @returns null where WordPress shows nothing
 */
export function filterAsWordPress({ html }: Answer, secret: string): string | null {
	if (typeof html !== 'string') return null;
	const [, quote = '', frame] =
		/(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(strip(html)) ?? [];
	const [, src] = /src="([^"]*)"/.exec(frame ?? '') ?? [];
	if (!frame || !src) return null;
	const hidden = quote ? ' style="position: absolute; visibility: hidden;"' : '';
	const attributes = `sandbox="allow-scripts" security="restricted" class="wp-embedded-content" data-secret="${secret}"${hidden}`;
	return (
		quote.replace(
			'<blockquote',
			`<blockquote class="wp-embedded-content" data-secret="${secret}"`
		) +
		frame
			.replace('<iframe', `<iframe ${attributes}`)
			.replace(`src="${src}"`, `src="${src}#?secret=${secret}"`)
	);
}
