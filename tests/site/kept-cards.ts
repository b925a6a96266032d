import { expect, type Page } from '@playwright/test';
import type { EventsFile } from '#lib/record/events-file.ts';
import { textOf } from '../fixtures/kept.ts';

/** The record that people have, in the format of its time. */
const record = JSON.parse(textOf('record.json')) as EventsFile;

export const { title } = record;

/** What of a date its words must have. */
const dates: Record<string, RegExp> = {
	'ford-posts': /44 BC/,
	'first-bridge': /1187/,
	'stone-bridge': /1902.+1904/,
	'count-1951': /1951/,
	'count-1988': /1988/,
	'load-2024': /March 2024/,
	'count-2024': /4.+10 March 2024/,
	'cracks-reported': /21 May 2024/,
	'march-over-bridge': /1 June 2024/,
	'mayor-speaks': /11 June 2024/,
	'county-answers': /12 June 2024/,
	'engineer-speaks': /September 2024/,
	works: /October 2024.+September 2025/,
	'name-found': /2025/,
	'new-bridge': /4 October 2025/
};

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** What each card of the page has: its words, and where its links lead. */
const cardsOf = (page: Page) =>
	page.locator('article').evaluateAll((cards) => {
		// What is folded is read unfolded.
		const folded = cards.flatMap((card) => [
			...card.querySelectorAll<HTMLDetailsElement>('.sources, .related details')
		]);
		for (const details of folded) details.open = true;
		return cards.map((card) => ({
			id: card.id,
			text: (card as HTMLElement).innerText,
			when: card.querySelector('.when')?.textContent ?? '',
			links: [...card.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
		}));
	});

/** What is missing on the cards of the page, a line each. */
async function missingIn(page: Page): Promise<string[]> {
	const cards = await cardsOf(page);
	const source = new Map(record.sources.map((each) => [each.id, each]));
	const speaker = new Map(record.speakers.map((each) => [each.id, each]));
	const missing: string[] = [];
	if (cards.map(({ id }) => id).join() !== record.events.map(({ id }) => id).join())
		missing.push(`other events: ${cards.map(({ id }) => id).join()}`);
	for (const { id, text, when, links } of cards) {
		const event = record.events.find((each) => each.id === id);
		if (!event) continue;
		const { statement } = event;
		const said = statement && speaker.get(statement.speaker);
		const words = [
			...[event.title, event.summary, event.unknown, event.disputed],
			...[statement?.quote, statement?.to, statement?.channel],
			...[statement?.translation?.text, statement?.translation?.by],
			...[said?.name, said?.role, said?.organisation],
			...[record.tracks.find((track) => track.id === event.track)?.label],
			...event.sources.map((id) => source.get(id)?.publisher)
		];
		for (const word of words)
			if (word !== undefined && !plain(text).includes(plain(word))) missing.push(`${id}: ${word}`);
		if (!dates[id]?.test(plain(when))) missing.push(`${id}: ${when} is another date`);
		for (const each of event.sources) {
			const { url = '' } = source.get(each) ?? {};
			// It may lead to the very words on that page.
			if (!links.some((link) => link.startsWith(url))) missing.push(`${id}: link to ${url}`);
		}
		for (const { to } of event.links)
			if (!links.some((link) => link.endsWith(`#${to}`))) missing.push(`${id}: link to ${to}`);
	}
	return missing;
}

/** Waits until the page shows all cards of the record, with nothing lost. */
export async function expectCards(page: Page): Promise<void> {
	await expect.poll(() => missingIn(page), { timeout: 30_000 }).toEqual([]);
}
