import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { newInScript, newInStyle } from './floor.ts';

/** What is newer than the oldest browsers that the README names, and what these do without it. */
const fallbacks: Record<string, string> = {
	// In scripts.
	'Intl.Segmenter': 'a row of letters is a word (shared-words.ts)',
	'CSS.highlights': 'found words are not lit (highlight.ts)',
	Highlight: 'found words are not lit (highlight.ts)',
	'.wakeLock': 'the screen may go dark (wake-lock.ts)',
	'.createWritable': 'a record is saved as a download (save-to.ts)',
	'.share': 'the button to share is not offered (ShareLink.svelte)',
	trustedTypes: 'asked for before it is used, by Svelte, too',
	'Uint8Array.fromBase64': 'Kit’s, asked for before it is used',
	'.connection': 'Kit’s, asked for before it is used',
	Temporal: 'Kit’s, for data that has dates of that kind; there is none',
	// In styles: selectors and rules.
	':has':
		'in rules of their own: only those go; before the page starts, filters may show for a moment',
	':details-content': 'folds are opened for paper by open-details.ts',
	':highlight': 'found words are not lit',
	'@media (scripting)': 'data-script says so once the page has started or failed',
	'@page': 'margins of paper are the browser’s',
	'@bottom-right': 'printed pages have no numbers',
	size: 'the size of paper is the reader’s to choose',
	'.popover': 'a tool’s panel is fixed in its place',
	'.showPopover': 'a tool’s panel is fixed in its place',
	'Error.captureStackTrace': 'fflate asks whether it is there',
	// Only a matter of looks.
	'scrollbar-width': 'the row of chapters has a scroll bar where it is too long',
	'scrollbar-width: none': 'the row of chapters has a scroll bar where it is too long',
	'text-wrap': 'lines break anywhere',
	'text-wrap: pretty': 'lines break anywhere',
	'text-wrap: balance': 'lines break anywhere',
	'float: inline-start': 'a legend stands over its choices',
	'float: inline-end': 'a picture stands over the text of its preview',
	zoom: 'an embed on paper takes more pages',
	'print-color-adjust: exact': 'browsers print as they are set',
	'forced-color-adjust': 'the system’s colours alone',
	'forced-color-adjust: none': 'the system’s colours alone',
	'overflow-clip-margin': 'marks at the edge are cut',
	'content-visibility': 'only where ::details-content is known',
	'content-visibility: visible': 'only where ::details-content is known',
	'break-after: avoid': 'a heading may end a page',
	'break-before: avoid': 'a part may begin a page',
	orphans: 'one line may end a page',
	widows: 'one line may begin a page',
	'grid-template-rows: subgrid': 'what is compared does not stand at one height',
	'field-sizing': 'a field has its rows and scrolls',
	'field-sizing: content': 'a field has its rows and scrolls',
	'field-sizing: fixed': 'a field has its rows and scrolls',
	'font-family: ui-monospace': 'the next face of the list',
	'overflow-anchor': 'only Chromium and Firefox would move the page',
	'@starting-style': 'a part of a slide does not fade in',
	'align-content: safe': 'a closing slide begins at its top',
	'overflow-anchor: none': 'only Chromium and Firefox would move the page'
};

/** Properties of our own objects, and of packages, that are called as members of newer things are. */
const ownNames = [
	'.bytes',
	'.capture',
	'.command',
	'.config',
	'.displayName',
	'.drop',
	'.escape',
	'.fileName',
	'.presentation',
	'.role'
];

function featuresOfBuild(): Map<string, Set<string>> {
	const all = new Map<string, Set<string>>();
	/** The pages of events have the same styles. */
	const seen = new Set<string>();
	const isNew = (text: string) => seen.size < seen.add(text).size;
	for (const file of readdirSync('build', { recursive: true, encoding: 'utf8' })) {
		if (!/\.(js|css|html)$/.test(file)) continue;
		const text = readFileSync(`build/${file}`, 'utf8');
		const partsOf = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, part = '']) => part);
		const isPage = file.endsWith('.html');
		const styles = isPage ? partsOf(/<style[^>]*>([^]*?)<\/style>/g) : [];
		const scripts = isPage ? partsOf(/<script>([^]*?)<\/script>/g) : [];
		for (const packed of partsOf(/id="page_code">([^<]+)/g)) {
			scripts.push(gunzipSync(Buffer.from(packed, 'base64')).toString());
		}
		if (file.endsWith('.css')) styles.push(text);
		if (file.endsWith('.js')) scripts.push(text);
		for (const feature of [
			...scripts.filter(isNew).map(newInScript),
			...styles.filter(isNew).map(newInStyle)
		].flatMap((found) => [...found])) {
			all.set(feature, (all.get(feature) ?? new Set()).add(file));
		}
	}
	return all;
}

test('the build uses nothing that its oldest browsers lack, except features with a fallback', () => {
	const features = featuresOfBuild();
	const known = [...Object.keys(fallbacks), ...ownNames];
	const unknown = [...features.keys()].filter((feature) => !known.includes(feature));
	expect(
		unknown.map((feature) => `${feature} in ${[...(features.get(feature) ?? [])].join(', ')}`)
	).toEqual([]);
	// What nothing uses any more is no longer let in.
	expect(known.filter((feature) => !features.has(feature))).toEqual([]);
});

test('a newer feature is found, in scripts and styles', () => {
	const script = `
		AbortSignal.any([]); new Intl.Segmenter('en'); Array.fromAsync([]); Promise.try(() => 1);
		Promise.withResolvers(); new Set().union(new Set()); [].values().toArray(); Object.groupBy([], () => 1);
		const css = ':has(i)'; node.matches(name + ':has(a)'); node.closest('li:hover'); Iterator.from([]); URL.parse(''); document.startViewTransition();
		URL.canParse(''); AbortSignal.timeout(1); [].toSorted(); text.replaceAll('a', 'b');`;
	expect([...newInScript(script)].sort()).toEqual(
		[
			'.matches(:has)',
			'.startViewTransition',
			'.toArray',
			'.union',
			':has',
			'AbortSignal.any',
			'Array.fromAsync',
			'Intl.Segmenter',
			'Iterator.from',
			'Object.groupBy',
			'Promise.try',
			'Promise.withResolvers',
			'URL.canParse',
			'URL.parse'
		].sort()
	);
	const style = `
		a:has(b) { color: light-dark(red, blue); & i { color: red; } }
		a { width: round(up, 1px, 2px); anchor-name: --a; top: anchor(bottom); display: grid; }
		@starting-style { a { opacity: 0 } } @page { @top-left { content: 'a' } }
		@media (scripting: none) { a:hover { color: color-mix(in oklab, red, blue) } }
		@container (width > 10px) { details::details-content { width: 1cqi } }`;
	expect([...newInStyle(style)].sort()).toEqual(
		[
			'&',
			':details-content',
			':has',
			'@media (scripting)',
			'@page',
			'@starting-style',
			'@top-left',
			'anchor()',
			'anchor-name',
			'light-dark()',
			'round()'
		].sort()
	);
	const guarded = `
		@supports (top: round(up, 1px, 1px)) { a { top: round(up, 1px, 2px); &:hover { color: red } } }
		@supports selector(::details-content) { a::details-content, a:has(i) { top: 0 } }
		@supports not (top: round(1px, 1px)) { a { top: round(1px, 1px) } }`;
	expect([...newInStyle(guarded)].sort()).toEqual(['&', ':has', 'round()']);
	expect([...newInStyle(guarded.replace(/@supports not.*/, ''))].sort()).toEqual(['&', ':has']);
});
