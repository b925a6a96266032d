import { wordsIn } from './find-words.ts';

/** The name of the highlight in style sheets. */
const highlightName = 'page_found';

/** A selector for the parts of a card or a row that a search looks at. */
const searchedSelector =
	'h3, .summary, blockquote, q, cite, figcaption [dir], .note [dir], .publisher, .sources a[rel], [data-searched]';

/**
 * Highlights words with the CSS Custom Highlight API, which does not change the DOM. Browsers without this API
 * show no highlights.
 *
 * @param words as `wordsIn` returns them; undefined removes the highlights
 */
export function highlightWords(words: ReadonlySet<string> | undefined): void {
	const highlights = CSS.highlights as HighlightRegistry | undefined;
	highlights?.delete(highlightName);
	if (!highlights || !words || words.size === 0) return;
	const ranges = [...document.querySelectorAll(':is(article, #page_table tbody) *')]
		.filter((node) => node.matches(searchedSelector))
		.flatMap((node) => findRanges(node, words));
	highlights.set(highlightName, new Highlight(...ranges));
}

function findRanges(node: Element, words: ReadonlySet<string>): Range[] {
	const ranges: Range[] = [];
	const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
	for (let text = walker.nextNode(); text; text = walker.nextNode()) {
		for (const { folded, start, end } of wordsIn(text.nodeValue ?? '')) {
			if (!words.has(folded)) continue;
			const range = new Range();
			range.setStart(text, start);
			range.setEnd(text, end);
			ranges.push(range);
		}
	}
	return ranges;
}
