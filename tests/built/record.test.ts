import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { events } from '#lib/record/shipped/events.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { allFacts, facts } from '../fixtures/facts.ts';

const record: EventsFile = events;

/** A page as it is sent. */
const sent = (file: string) => readFileSync(`build/${file}`, 'utf8');

test('what is for whoever presents is not sent to a reader', () => {
	const presented = record.events.flatMap(({ notes = '', prompts = [] }) => [notes, ...prompts]);
	for (const file of ['index.html', 'embed/index.html']) {
		const html = sent(file);
		expect(html).toContain(record.events[0]?.title);
		const found = [...presented, ...record.prompts].filter((text) => html.includes(text));
		expect(found, file).toEqual([]);
	}
});

test('the HTML as sent holds every quote and none of those not shipped', () => {
	const html = sent('index.html');
	const markup = html.replace(/<script\b[^]*?<\/script>/g, '');
	const text = markup.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"');
	for (const { quote } of facts) if (quote) expect(text).toContain(quote);
	const unshipped = allFacts.flatMap(({ quoteNotShipped }) => quoteNotShipped ?? []);
	expect(unshipped).toHaveLength(5);
	for (const quote of unshipped) expect(html).not.toContain(quote);
});

test('no note, grade or volume of the Israeli military but the one in words', () => {
	const html = sent('index.html');
	expect(html).not.toMatch(/13[.,]6|8,000|"notes"|"grade"|inSeed|quoteNotShipped/);
	expect(html).toContain('11,500 TB');
});
