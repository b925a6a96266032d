import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { events } from '#lib/record/shipped/events.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { allFacts, facts } from '../fixtures/facts.ts';
import { differences } from '../record/shipped/differences.ts';

const record: EventsFile = events;

/** A page as it is sent. */
const sent = (file: string) => readFileSync(`build/${file}`, 'utf8');

test('notes and questions for the presenter are not sent to a reader', () => {
	const presented = record.events.flatMap(({ notes = '', prompts = [] }) => [notes, ...prompts]);
	for (const file of ['index.html', 'embed/index.html']) {
		const html = sent(file);
		expect(html).toContain(record.events[0]?.title);
		const found = [...presented, ...record.prompts].filter((text) => html.includes(text));
		expect(found, file).toEqual([]);
	}
});

test('the HTML contains every quote of the record, and none that is not shipped', () => {
	const html = sent('index.html');
	const markup = html.replace(/<script\b[^]*?<\/script>/g, '');
	const text = markup.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"');
	for (const { quote } of facts) if (quote) expect(text).toContain(quote);
	const unshipped = allFacts.flatMap(({ quoteNotShipped }) => quoteNotShipped ?? []);
	expect(unshipped).toHaveLength(3);
	for (const quote of unshipped) expect(html).not.toContain(quote);
});

test('the record as built says what the facts say, field by field', () => {
	const file = JSON.parse(sent('events.json')) as EventsFile;
	expect(differences(file, facts)).toEqual([]);
});

test('no page says of reported figures that they were measured', () => {
	const files = readdirSync('build', { recursive: true, encoding: 'utf8' });
	const pages = files.filter((path) => path.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(facts.length);
	const saying = [...pages, 'events.json'].filter((file) => {
		const text = sent(file).replace(/<(script|style)\b[^]*?<\/\1>|<[^>]*>/g, ' ');
		return /\bmeasured\b/i.test(text);
	});
	expect(saying).toEqual([]);
});

test('no note, grade or volume of the Israeli military but the one in words', () => {
	const html = sent('index.html');
	expect(html).not.toMatch(/13[.,]6|8,000|"notes"|"grade"|inSeed|quoteNotShipped/);
	expect(html).toContain('11,500 TB');
});
