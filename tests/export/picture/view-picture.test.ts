import { expect, test } from 'vitest';
import { textWidth } from '#lib/ui/text-width.ts';
import { extentWithMargin } from '#lib/timeline/layout/transform.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { breakIntoLines } from '#lib/export/picture/to-lines.ts';
import { drawViewPicture } from '#lib/export/picture/view-picture.ts';
import { anEarlyFile } from '../../fixtures/an-early-file.ts';
import { readSiteRecord } from '../../../src/server/record.ts';

const timeline = toTimeline(toRecordData(await readSiteRecord()));

const given = {
	timeline,
	domain: extentWithMargin(timeline.extent),
	selected: null,
	hidden: new Set<never>(),
	events: timeline.events,
	width: 1080,
	dek: ['A dek'],
	foot: ['A foot', 'https://story.example/'],
	words: 'A timeline'
};

test('a picture has a headline, a legend and its source', () => {
	const { svg, width, height } = drawViewPicture(given);
	expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
	expect(svg).toContain(`<title>${timeline.title}</title>`);
	for (const words of ['A dek', 'A foot', 'https://story.example/', 'Evidence:', 'Statement']) {
		expect(svg).toContain(`>${words}</text>`);
	}
	// Nothing in it is asked for.
	expect(svg).not.toMatch(/href|<image|<style|@import|url\((?!#)/);
});

test('its key says the kinds that it is about, and no others', () => {
	const events = timeline.events.filter(({ kind }) => kind.id === 'protest');
	const { svg } = drawViewPicture({ ...given, events });
	expect(svg).toContain('>Protest</text>');
	expect(svg).not.toContain('>Statement</text>');
});

test('centuries before and after the year 1 are drawn and named', () => {
	const early = toTimeline(toRecordData(anEarlyFile()));
	const [first, last] = extentWithMargin(early.extent);
	const picture = {
		...given,
		timeline: early,
		domain: [first, last] as const,
		events: early.events
	};
	const { svg } = drawViewPicture(picture);
	for (const words of ['600 BC', '200 BC', '1 AD', '400', '1800', 'Event 4', 'Event 9'])
		expect(svg).toContain(`>${words}</text>`);
	expect(svg).not.toMatch(/>0<|-0(?![.\d])|NaN/);
	const ides = [Date.parse('-000043-03-13'), Date.parse('-000043-03-18')] as const;
	const days = drawViewPicture({ ...picture, domain: ides }).svg;
	for (const words of ['14', '15', '16', 'March 44 BC', 'Event 2'])
		expect(days).toContain(`>${words}</text>`);
});

test('whatever a record says is text in it', () => {
	const title = '</title><script>alert(1)</script> & "x" \u0000';
	const { svg } = drawViewPicture({ ...given, timeline: { ...timeline, title }, foot: [title] });
	expect(svg).not.toContain('<script');
	expect(svg).not.toContain('\u0000');
});

test('lines contain the whole text, and each fits in its room', () => {
	const text = `a few words and ${'x'.repeat(80)} then https://story.example/a/long/address`;
	const lines = breakIntoLines(text, 200, 13);
	expect(lines.length).toBeGreaterThan(3);
	for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(200);
	expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
	expect(breakIntoLines('', 200, 13)).toEqual([]);
});
