import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const html = (page: string) => readFileSync(`build/${page}/index.html`, 'utf8');
const { title, dek } = shippedTimeline;

test('the stage comes with its first slide: the title over the drawing of the story', () => {
	const page = html('present');
	const [slide = ''] = /<article class="slide[^]*?<\/article>/.exec(page) ?? [];
	expect(slide).toContain(title);
	expect(slide).toContain(dek);
	const marks = page.match(/<a [^>]*data-event=/g) ?? [];
	expect(marks.length).toBeGreaterThan(9);
	expect(page).toContain('The presentation needs JavaScript');
});

test('the story leads to the stage also without scripts', () => {
	expect(html('.')).toMatch(/<a href="\.\/present\/"[^>]*>Present\s*</);
});

test('the presenter’s window comes with it and with the slide after it, and tells no time', () => {
	const page = html('presenter');
	expect(page).toMatch(new RegExp(`<section[^>]* data-slide="\\.title"[^]*<h3[^>]*>${title}</h3>`));
	expect(page).toContain('<article class="slide');
	expect(page).not.toMatch(/\d:\d\d [AP]M/);
	expect(page).toContain('The presenter view needs JavaScript');
});
