import { expect, type Frame, type Page } from '@playwright/test';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import type { KeptAddress } from '../fixtures/kept-addresses.ts';

const titles = Object.fromEntries(shippedTimeline.events.map(({ id, title }) => [title, id]));

/** What a page shows, as far as an address can ask for it. */
function look(titles: Record<string, string>) {
	const all = (selector: string) =>
		[...document.querySelectorAll<HTMLElement>(selector)].filter((node) => node.checkVisibility());
	const idsOf = (nodes: readonly HTMLElement[]) => nodes.map(({ id }) => id).filter(Boolean);
	const titled = (selector: string) =>
		all(selector).flatMap((node) => titles[node.textContent.trim()] ?? []);
	const isDays = (text: string) => /^(\d+ )?\p{L}+ \d{4} to (\d+ )?\p{L}+ \d{4}$/u.test(text);
	// To ask each paragraph for the text that is seen is dear.
	const words = all('section p, [role="region"] p').find(
		(node) => node.textContent.length < 80 && isDays(node.innerText)
	)?.innerText;
	const fields = all('input:checked, select') as (HTMLInputElement | HTMLSelectElement)[];
	return {
		script: document.documentElement.dataset.script ?? '',
		// A frame that a loader makes has it after its `#`.
		query: location.search || (location.hash.startsWith('#?') ? location.hash.slice(1) : ''),
		// Also in a list that is folded; a card that is called to another place has no id there.
		selected: [
			...new Set(
				[
					...document.querySelectorAll(':is(article, details).selected, tr[aria-current="true"]')
				].map((node) => node.id || titles[node.querySelector('h3')?.textContent.trim() ?? ''])
			)
		],
		events: [...idsOf(all('article[id], details[id], tr[id]')), ...titled('h1, h2, h3, h4')],
		opened: idsOf(all('details[open]')),
		compared: titled('dialog[open] :is(h2, h3, h4)'),
		words: words ?? '',
		root: { ...document.documentElement.dataset } as Record<string, string | undefined>,
		chosen: fields.map(({ value }) => value),
		// Those that have come, on whichever part of a slide that is too low for all.
		parts: document.querySelectorAll('[data-fragment]:not(.later)').length,
		articles: all('main article').length,
		place: all('.progress').map((node) => node.textContent.trim()),
		cards: titled('main li :is(h2, h3)').length,
		asks: all('dialog[open]').map((node) => node.innerText),
		alerts: all('[role="alert"]').map((node) => node.innerText)
	};
}

/** The days in `1 Aug 2025 to 30 Sept 2025`; of a month its last one. */
const daysIn = (words: string) =>
	words.split(' to ').map((text) => {
		const time = new Date(`${text} UTC`);
		if (!/^\d/.test(text)) time.setUTCMonth(time.getUTCMonth() + 1, 0);
		return Number.isNaN(+time) ? text : time.toISOString().slice(0, 10);
	});

/** In no order, as lists in an address are. */
const listed = (value: string | null) => value?.split(',').sort().join();

/** What is not as it must be, a line each. */
function wrongIn(shown: ReturnType<typeof look>, { address, must }: KeptAddress): string[] {
	const wrong: string[] = [];
	const expectIs = (label: string, is: unknown, should: unknown) => {
		if (JSON.stringify(is) !== JSON.stringify(should))
			wrong.push(`${label}: ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`);
	};
	const expectAll = (label: string, are: readonly string[], should: readonly string[] = []) =>
		expectIs(
			label,
			should.filter((each) => !are.includes(each)),
			[]
		);
	const {
		events,
		without = [],
		order,
		selected,
		first,
		last,
		asks,
		dropped = []
	} = {
		...must,
		events: shown.events
	};
	expectAll('missing events', events, must.events);
	expectAll('missing choices', shown.chosen, must.chosen);
	expectAll('missing unfolded', shown.opened, must.opened);
	expectIs(
		'other events',
		without.filter((id) => events.includes(id)),
		[]
	);
	if (must.compared) expectIs('compared', shown.compared.slice(0, 2), must.compared);
	if (selected) expectIs('selected', shown.selected, [selected]);
	if (order) expectIs('order', events.filter((id) => order.includes(id)).slice(0, 2), order);
	if (first) expectIs('first day', daysIn(shown.words)[0], first);
	if (last) expectIs('last day', daysIn(shown.words)[1], last);
	for (const [name, value] of Object.entries(must.root ?? {}))
		expectIs(name, shown.root[name], value);
	for (const name of ['parts', 'articles', 'cards'] as const)
		if (must[name] !== undefined) expectIs(name, shown[name], must[name]);
	if (must.place) expectIs('place', shown.place, [must.place]);
	if (asks)
		expectIs(
			'asks',
			shown.asks.some((text) => text.includes(asks)),
			true
		);
	expectIs('alerts', shown.alerts, []);
	const now = new URLSearchParams(shown.query);
	for (const [name, value] of new URL(address, 'https://story.example').searchParams) {
		const is = now.get(name);
		if (dropped.includes(name)) continue;
		// A month is written as its first or last day.
		if (/^(?:from|to)$/.test(name) && is?.startsWith(value)) continue;
		expectIs(`parameter ${name}`, listed(is), listed(value));
	}
	// The page of one event has no scripts.
	if (!address.startsWith('/e/')) expectIs('script', shown.script, 'started');
	return wrong;
}

/** Runs in the page: waits until its scripts have started, 10 s at most: what has not come by then is said later. */
async function untilStarted() {
	const isStarted = () => document.documentElement.dataset.script === 'started';
	for (let i = 0; i < 500 && !isStarted(); i++) await new Promise((go) => setTimeout(go, 20));
}

/** Waits until a page shows all that its address asks for. */
export async function expectKept(page: Page | Frame, kept: KeptAddress): Promise<void> {
	// A look at the whole page is dear: the first comes when it can find something.
	if (!kept.address.startsWith('/e/')) await page.evaluate(untilStarted);
	await expect
		.poll(async () => wrongIn(await page.evaluate(look, titles), kept), {
			message: kept.address,
			intervals: [50, 100, 250],
			timeout: 30_000
		})
		.toEqual([]);
}
