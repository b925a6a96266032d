// Five embeds in one article, made by `embed.js`: how soon all can be used.
import { Failure, sleep } from './lab.mjs';

/** @typedef {import('./lab.mjs').Lab} Lab */

export const frameCount = 5;

/** The article’s path on the site that is measured. */
export const article = '/bench-article.html';

/**
 * They are all on the screen, so that none waits to be scrolled to.
 *
 * @param {string} origin of the site that is measured
 */
export const articlePage = (origin) =>
	'<!doctype html><html lang="en"><head><meta charset="utf-8" />' +
	'<link rel="icon" href="data:," /><title>An article</title>' +
	'<style>main{display:grid;grid-template-columns:repeat(5,320px)}</style></head><body><main>' +
	`<figure class="otr-embed" data-story="${origin}/" style="margin:0">The story</figure>`.repeat(
		frameCount
	) +
	'</main><script async src="/embed.js"></script></body></html>\n';

/**
 * All frames are the article’s own origin: they share its one main thread, which is the hardest case.
 *
 * @param {Lab} lab
 * @param {string} origin
 * @param {number} most how long to wait, ms
 * @returns {Promise<number>} ms from the article’s address until the last widget has started
 * @throws Failure if they do not all start in time
 */
export async function timeFrames(lab, origin, most) {
	return lab.slowPage({ width: frameCount * 330, height: 1200 }, async (page) => {
		const start = Date.now();
		await page.goto(origin + article, { waitUntil: 'commit' });
		for (;;) {
			const started = await page.evaluate(
				() =>
					[...document.querySelectorAll('iframe')].filter(
						(frame) => frame.contentDocument?.documentElement?.dataset.script === 'started'
					).length
			);
			const time = Date.now() - start;
			if (started === frameCount) return time;
			if (time > most) throw new Failure(`${started} of ${frameCount} start in ${most / 1000} s`);
			await sleep(20);
		}
	});
}
