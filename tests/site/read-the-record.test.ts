import { expect, test, type Page } from '@playwright/test';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import { inChapters } from '../fixtures/facts.ts';
import { cardOf, cards, factOf, facts, links } from './story.ts';

// The page as it is served: what is read here is in the HTML, whatever scripts would do.
test.use({ javaScriptEnabled: false });

// Nothing here changes it: all of them read one page.
test.describe.configure({ mode: 'default' });

let page: Page;

test.beforeAll(async ({ browser, baseURL }) => {
	page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
	await page.goto('/');
});

test.afterAll(() => page.close());

const forward: Record<string, string> = {
	'responds-to': 'Responds to',
	follows: 'Follows',
	'part-of': 'Part of',
	'reported-by': 'Reported by'
};

const back: Record<string, string> = {
	'responds-to': 'Response',
	follows: 'Followed by',
	'part-of': 'Includes',
	'reported-by': 'Reports'
};

const later = [
	'imod-2026-05-israel-head-departure',
	'imod-2026-05-18-coalition-letter',
	'imod-2026-06-final-update'
];

/** A page that has its date with one event has it with all. */
const dateOfPage = (url: string) =>
	facts.flatMap(({ sources }) => sources).find((source) => source.url === url && source.date)?.date;

/** What of each card a selector finds, by the card's id: all in one look, since a look at each costs seconds. */
const textsIn = (selector: string): Promise<Record<string, string[]>> =>
	cards(page).evaluateAll(
		(nodes, selector) =>
			Object.fromEntries(
				nodes.map((node) => {
					const found = [...node.querySelectorAll(selector)];
					return [node.id, found.map(({ textContent }) => textContent ?? '')];
				})
			),
		selector
	);

/** The paragraphs under a heading of each card. */
const partsOf = (heading: string): Promise<Record<string, string[]>> =>
	cards(page).evaluateAll(
		(nodes, heading) =>
			Object.fromEntries(
				nodes.map((node) => {
					const heads = [...node.querySelectorAll('div > h4')];
					const part = heads.findLast(({ textContent }) => textContent?.trim() === heading);
					const found = [...(part?.parentElement?.querySelectorAll('p') ?? [])];
					return [node.id, found.map(({ textContent }) => textContent ?? '')];
				})
			),
		heading
	);

test('every event of the list is an article, in order, with its title as heading', async () => {
	const ids = await cards(page).evaluateAll((nodes) => nodes.map((node) => node.id));
	expect(ids).toEqual(inChapters(facts).map(({ id }) => id));
	expect(ids).toHaveLength(facts.length);
	await expect(page.locator('ol > li > article')).toHaveCount(facts.length);
	expect(await cards(page).locator('h3').allTextContents()).toEqual(
		inChapters(facts).map(({ title }) => title)
	);
	const named = [
		...(await page.getByRole('main').ariaSnapshot()).matchAll(/- '?article ("(?:[^"\\]|\\.)*")/g)
	];
	expect(named.map(([, name = '']) => (JSON.parse(name) as string).replaceAll("''", "'"))).toEqual(
		inChapters(facts).map(({ title }) => title)
	);
});

test('every quote is there to the byte, and no others', async () => {
	const quotes = await textsIn('blockquote');
	for (const { id, quote } of facts) {
		expect(quotes[id], id).toEqual(quote === undefined ? [] : [quote]);
	}
	expect(facts.filter(({ quote }) => quote).length).toBeGreaterThan(10);
});

test('every event names each of its sources: publisher and address, and by its number host, title and date', async () => {
	const all = await page.locator('article .sources > p > span').evaluateAll((nodes) =>
		nodes.map((node) => {
			const number = node.querySelector('a.number');
			const foot = document.querySelector(number?.getAttribute('href') ?? 'none');
			return {
				id: node.closest('article')?.id,
				text: node.textContent,
				number: number?.textContent.trim(),
				links: [...node.querySelectorAll('a[rel]')].map((a) => a.getAttribute('href') ?? ''),
				rel: node.querySelector<HTMLAnchorElement>('a[rel]')?.relList.value,
				foot: foot?.textContent.replace(/\s+/g, ' '),
				address: foot?.querySelector('a[rel]')?.getAttribute('href'),
				dates: [...(foot?.querySelectorAll('time') ?? [])].map((time) =>
					time.getAttribute('datetime')
				)
			};
		})
	);
	for (const { id, sources } of facts) {
		const items = all.filter((item) => item.id === id);
		expect(items, id).toHaveLength(sources.length);
		for (const { publisher, url, title, date } of sources) {
			const { href, host } = new URL(url);
			const item = items.find(({ links }) => links.includes(href));
			expect(item?.text, id).toContain(publisher);
			const quoted = title ? formatPageTitle(title, 'en') : '';
			for (const words of [item?.number, publisher, host.replace(/^www\./, ''), quoted])
				expect(item?.foot, id).toContain(words);
			expect(item?.address, id).toBe(href);
			expect(item?.links, id).toEqual([href]);
			expect(item?.rel, id).toMatch(/\bnoreferrer\b/);
			const published = date ?? dateOfPage(url);
			expect(item?.dates, id).toEqual(published ? endsOf(published) : []);
		}
	}
});

test('the line of sources says how many, unfolds without scripts, and names all of them, each with a link to it at the foot, which has each once', async () => {
	/** What is seen of each card's line: its summary, its publishers and its numbers. */
	const seen = () =>
		cards(page).evaluateAll((nodes) =>
			Object.fromEntries(
				nodes.map((node) => {
					const textsOf = (selector: string) =>
						[...node.querySelectorAll(selector)]
							.filter((each) => each.checkVisibility() && each.getClientRects().length > 0)
							.map(({ textContent }) => textContent?.trim() ?? '');
					return [
						node.id,
						{
							count: textsOf('.sources summary'),
							names: textsOf('.sources > p a[rel]').sort(),
							numbers: textsOf('.sources > p .number').length
						}
					];
				})
			)
		);
	const countOf = ({ sources: { length } }: (typeof facts)[number]) => [
		length === 1 ? '1 source' : `${length} sources`
	];
	expect(await seen()).toEqual(
		Object.fromEntries(
			facts.map((fact) => [fact.id, { count: countOf(fact), names: [], numbers: 0 }])
		)
	);
	// One as a reader does, the others from within.
	const summaries = page.locator('article .sources summary');
	await summaries.first().click();
	await summaries.evaluateAll((nodes) => {
		for (const node of nodes.slice(1)) (node as HTMLElement).click();
	});
	expect(await seen()).toEqual(
		Object.fromEntries(
			facts.map((fact) => {
				const names = fact.sources.map(({ publisher }) => publisher).sort();
				return [fact.id, { count: countOf(fact), names, numbers: names.length }];
			})
		)
	);
	const urls = new Set(facts.flatMap(({ sources }) => sources.map(({ url }) => new URL(url).href)));
	const foot = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
	await expect(foot).toHaveCount(urls.size);
	const found = await foot
		.getByRole('link')
		.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
	expect(new Set(found)).toEqual(urls);
	expect(await foot.allInnerTexts()).toEqual(
		Array.from(urls, (_, i) => expect.stringMatching(new RegExp(`^\\[${i + 1}\\]`)))
	);
	const number = cardOf(page, facts.at(-1)?.id ?? '')
		.locator('.number')
		.last();
	await number.click();
	await expect(page.locator('li:target')).toBeInViewport();
	await expect(page.locator('li:target')).toContainText((await number.textContent())?.trim() ?? '');
});

test('above a quote is the publisher of the page that prints it, and only this link has a text fragment', async () => {
	const names = await textsIn('figcaption a');
	const fragments = await cards(page).evaluateAll((nodes) =>
		Object.fromEntries(
			nodes.map((node) => {
				const found = [...node.querySelectorAll('a[href*=":~:"]')];
				return [node.id, found.map((each) => each.getAttribute('href') ?? '')];
			})
		)
	);
	for (const { id, quote = '', sources, statementSource } of facts) {
		const carrier = sources.find(
			({ publisher, fragment }) => publisher === statementSource && fragment !== false
		);
		const hrefs = fragments[id] ?? [];
		expect(
			names[id]?.map((text) => text.replace(/\s+/g, ' ').trim()),
			id
		).toEqual(statementSource ? [`${statementSource}${carrier ? ', at these words' : ''}`] : []);
		expect(hrefs, id).toHaveLength(carrier ? 1 : 0);
		if (!carrier) continue;
		const [address = '', fragment = ''] = (hrefs[0] ?? '').split('#:~:text=');
		expect(address).toBe(new URL(carrier.url).href);
		const [start = '', end = start] = fragment.split(',').map(decodeURIComponent);
		expect(start.length).toBeGreaterThan(10);
		expect(quote.startsWith(start), `${id}: ${start}`).toBe(true);
		expect(quote.endsWith(end), `${id}: ${end}`).toBe(true);
	}
});

test('every link is said in words at both of its ends, and no others are', async () => {
	const related = await cards(page).evaluateAll((nodes) =>
		Object.fromEntries(
			nodes.map((node) => {
				const part = [...node.querySelectorAll('div > h4')].find(
					({ textContent }) => textContent?.trim() === 'Related'
				)?.parentElement;
				const textOf = (each?: Element | null) => each?.textContent?.replace(/\s+/g, ' ').trim();
				const items = [...(part?.querySelectorAll('li') ?? [])].map(
					(item) => `${textOf(item)} ${item.querySelector('a')?.getAttribute('href')}`
				);
				return [node.id, { summary: textOf(part?.querySelector('summary')), items: items.sort() }];
			})
		)
	);
	for (const { id } of facts) {
		const expected = [
			...links.filter((link) => link.from === id).map(({ type, to }) => [forward[type], to]),
			...links.filter((link) => link.to === id).map(({ type, from }) => [back[type], from])
		].map(([words, other = '']) => `${words}: ${factOf(other).title} #${other}`);
		if (expected.length > 0) {
			expect(related[id]?.summary, id).toBe(`Related (${expected.length})`);
		}
		expect(related[id]?.items, id).toEqual(expected.sort());
	}
	expect(links).toHaveLength(27);
});

/** The one or two ends of a date, as a `<time>` has them. */
const endsOf = (date: string) => date.replace(/[[\]?~]/g, '').split(/\/|\.\.|,/);

const datetimes = (nodes: (SVGElement | HTMLElement)[]) =>
	nodes.map((node) => node.getAttribute('datetime'));

test('dates are no sharper than the list has them, and no <time> carries a mark', async () => {
	const times = await cards(page).evaluateAll((nodes) =>
		Object.fromEntries(
			nodes.map((node) => {
				const found = [...node.querySelectorAll(':is(.date, .public) time')];
				return [node.id, found.map((each) => each.getAttribute('datetime'))];
			})
		)
	);
	for (const { id, date, known } of facts) {
		const wanted = [date, ...(known === undefined ? [] : [known])].flatMap(endsOf);
		expect(times[id], id).toEqual(wanted);
	}
	const all = await page.locator('time').evaluateAll(datetimes);
	expect(all.length).toBeGreaterThan(60);
	for (const value of all) expect(value).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
});

test('a month is said with its day unknown, and an uncertain one as such', async () => {
	const all = await cards(page).evaluateAll((nodes) =>
		Object.fromEntries(
			nodes.map((node) => [node.id, node.querySelector<HTMLElement>('.date')?.innerText ?? ''])
		)
	);
	const words = (id: string) =>
		(all[id] ?? '').replace(/\s+/g, ' ').replace(', show it on the timeline', '').trim();
	expect(words('ice-2025-12-internal-response')).toBe('December 2025, day unknown');
	expect(words('imod-2025-09-25-services-disabled')).toBe('25 September 2025');
	const uncertain = words('ice-2026-02-operational-use-statement');
	expect(uncertain).toMatch(/^possibly February 2026, day unknown$/i);
	expect(uncertain).not.toBe(words('ice-2026-02-ai-tools-claim'));
	for (const { id, date } of facts.filter(({ date }) => /^\d{4}-\d\d$/.test(date))) {
		expect(words(id), `${id} ${date}`).toMatch(/^\p{L}+ \d{4}, day unknown$/u);
	}
});

test('what is not known and where sources differ is said whole', async () => {
	const [unknownIn, disputedIn] = [
		await partsOf('What is not known'),
		await partsOf('Where sources differ')
	];
	for (const { id, unknown, disputed } of facts) {
		expect(unknownIn[id], id).toEqual(unknown === undefined ? [] : [unknown]);
		expect(disputedIn[id], id).toEqual(disputed === undefined ? [] : [disputed]);
	}
	expect(facts.filter(({ unknown }) => unknown).length).toBeGreaterThan(2);
	expect(facts.filter(({ disputed }) => disputed).length).toBeGreaterThan(2);
});

test('the three events later than the source article say so, and no others', async () => {
	const texts = await cards(page).evaluateAll((nodes) =>
		Object.fromEntries(nodes.map((node) => [node.id, node.textContent ?? '']))
	);
	for (const { id } of facts) {
		const says = texts[id]?.includes('came after the Windows Central article of February 2026');
		expect(says, id).toBe(later.includes(id));
	}
});

test('what became public later than it happened says when', async () => {
	const events = facts.filter(({ known }) => known);
	expect(events.map(({ id }) => id).sort()).toEqual([
		'ice-2025-07-data-400',
		'ice-2025-12-internal-response',
		'ice-2026-01-contracts-response',
		'ice-2026-01-data-1400'
	]);
	for (const { id } of events) {
		await expect(cardOf(page, id)).toContainText(/Made public .*February 2026/);
	}
});

test('the page has the language of its record, one h1 and the structure of a document', async () => {
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page).toHaveTitle('What Microsoft said about government use of its cloud');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText([
		'What Microsoft said about government use of its cloud'
	]);
	await expect(page.getByRole('heading', { level: 3 })).toHaveCount(facts.length);
	await expect(page.getByText(/^34 events, 18 February 2025 to June 2026, /)).toBeVisible();
	for (const role of ['listbox', 'feed', 'application', 'slider'] as const) {
		await expect(page.getByRole(role)).toHaveCount(0);
	}
});
