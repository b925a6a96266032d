import { expect, test, type Page } from '@playwright/test';
import { readTypedDate } from '#lib/messages/typed-date.ts';
import { faultsOf, measure, type Picture } from './boxes.ts';
import { addressOfRecord, drawing, frames, open, openTool, tool } from './story.ts';

/** `shipped` is the site's own record. */
const records = ['shipped', '50', '200', '1000', 'ar', 'de', 'he'];

/** One in each size class, the narrowest window that there is, and one that has room to spare. */
const widths = [320, 700, 1024, 1440];

/** What is always looked at: every width, and a record of each kind where it is narrow and where it is not. */
const usual = [
	['shipped', 320],
	['50', 1024],
	['ar', 700]
] as const;

const isAll = Boolean(process.env.OTR_ALL);

/** Colours have no place in the layout: one for each width is enough, or a look at some of the levels. */
function schemesOf(width: number, level: number): ('light' | 'dark')[] {
	if (!isAll) return [width < 1024 ? 'light' : 'dark'];
	return level % 3 === 2 ? ['light', 'dark'] : ['light'];
}

/** With half of them each second one has another event than with all. */
const levelCount = isAll ? 12 : 6;
const minDays = 3;
const day = 86_400_000;

/** What is looked at: a domain, and what the cursor marks there. */
interface Level {
	query: string;
	/** The event that the address selects. Without it, the pointer is over the drawing. */
	event: string | null;
}

const iso = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** The day of a date field, ms UTC. The field has it in words of the record's language. */
function dayIn(words: string, language: string): number {
	const instant = Date.parse(readTypedDate(words, language) ?? '');
	if (Number.isNaN(instant)) throw new Error(`no day of a record in ${language}: ${words}`);
	return instant;
}

/** From the whole story to the least domain, each about another event of the record. */
async function levelsOf(page: Page): Promise<Level[]> {
	// The date fields come with the filters; open, their panel would lie over what is looked at.
	await openTool(page, 'filter');
	await expect(tool(page, 'filter').locator('input[type="text"]')).toHaveCount(2);
	const { limits, language, events } = await page.evaluate(() => {
		const [from, to] = document.querySelectorAll<HTMLInputElement>(
			'#page_filter input[type="text"]'
		);
		return {
			limits: [from?.value ?? '', to?.value ?? ''] as const,
			language: document.querySelector('article time')?.closest<HTMLElement>('[lang]')?.lang ?? '',
			events: [...document.querySelectorAll('article')].map((card) => ({
				id: card.id,
				date: card.querySelector('time')?.getAttribute('datetime') ?? ''
			}))
		};
	});
	await tool(page, 'filter')
		.locator('> summary')
		.evaluate((summary: HTMLElement) => summary.click());
	await expect(tool(page, 'filter')).not.toHaveAttribute('open');
	const first = dayIn(limits[0], language);
	const end = dayIn(limits[1], language) + day;
	const whole = (end - first) / day;
	return Array.from({ length: levelCount }, (_, i) => {
		// Spread over the record: the golden ratio comes back to no place.
		const at = events[Math.floor(((i * 0.618) % 1) * events.length)];
		if (!at) throw new Error('the record is empty');
		const event = i % 2 === 1 ? at.id : null;
		const days = Math.round(whole * (minDays / whole) ** (i / (levelCount - 1)));
		const middle = Date.parse(at.date) - ((i % 5) - 2) * 0.2 * days * day;
		const last = Math.max(first, end - days * day);
		const start = Math.min(last, Math.max(first, middle - (days / 2) * day));
		const domain =
			i === 0 ? [] : [`from=${iso(start)}`, `to=${iso(start + Math.max(0, days - 1) * day)}`];
		return { query: [...domain, ...(event ? [`event=${event}`] : [])].join('&'), event };
	});
}

/** As Back does, so that the page need not be loaded anew. */
async function go(page: Page, { query, event }: Level) {
	await page.evaluate((query) => {
		history.replaceState(history.state, '', location.pathname + (query && `?${query}`));
		dispatchEvent(new PopStateEvent('popstate'));
	}, query);
	if (event) {
		await page.mouse.move(1, 1);
	} else {
		const { x, y, width, height } = (await drawing(page).boundingBox()) ?? fail();
		await page.mouse.move(x + width * 0.7, y + height / 2);
	}
	await frames(page);
}

function fail(): never {
	throw new Error('there is no drawing');
}

const figures = {
	'ice-2025-07-data-400': 'about 400 TB',
	'ice-2026-01-data-1400': 'almost 1,400 TB'
};

/**
 * The points of the shipped series that are in the view and do not say their value. On a phone the name of the series
 * may say the unit for them.
 */
function mute(page: Page) {
	return drawing(page).evaluate((plane, figures) => {
		const frame = plane.getBoundingClientRect();
		const name = plane.querySelector('.name')?.textContent ?? '';
		const isNamed = frame.width < 640 && name.endsWith(', TB');
		return Object.entries(figures).filter(([id, figure]) => {
			const mark = plane.querySelector(`[data-event="${id}"]`);
			if (!mark) return false;
			const { left, right } = mark.getBoundingClientRect();
			const isSeen = (left + right) / 2 > frame.left && (left + right) / 2 < frame.right;
			const words = (mark.querySelector('.label')?.textContent ?? '').replace(/\s+/g, ' ');
			return isSeen && !words.startsWith(isNamed ? figure.replace(' TB', '') : figure);
		});
	}, figures);
}

async function expectNoFaults(page: Page, record: string, width: number) {
	await page.setViewportSize({ width, height: 900 });
	await open(page, record === 'shipped' ? '/' : addressOfRecord(record));
	const faults: string[] = [];
	const seen: Picture['painted'] = [];
	for (const [i, level] of (await levelsOf(page)).entries()) {
		await go(page, level);
		for (const colorScheme of schemesOf(width, i)) {
			await page.emulateMedia({ colorScheme });
			const picture = await measure(page);
			seen.push(...picture.painted);
			faults.push(...faultsOf(picture).map((fault) => `?${level.query} ${colorScheme}: ${fault}`));
		}
		if (record === 'shipped') {
			faults.push(
				...(await mute(page)).map(([id]) => `?${level.query}: no value at the point of ${id}`)
			);
		}
	}
	const kinds = new Set(seen.map(({ kind }) => kind));
	const all = ['mark', 'upper', 'cursor', 'label', 'head'];
	expect([...kinds]).toEqual(expect.arrayContaining(all));
	expect(faults).toEqual([]);
}

test('nothing overlaps and nothing is cut, whatever the record and the width', async ({ page }) => {
	for (const [record, width] of usual) {
		await test.step(`${record} at ${width} px`, () => expectNoFaults(page, record, width));
	}
});

for (const record of records) {
	for (const width of widths) {
		if (usual.some(([usualRecord, at]) => usualRecord === record && at === width)) continue;
		const name = `nothing overlaps and nothing is cut: ${record} at ${width} px`;
		test(name, { tag: '@all' }, ({ page }) => expectNoFaults(page, record, width));
	}
}
