import { expect, type Page } from '@playwright/test';
import { banner, choose, progress, start, startTitle, test, title } from './open-page.ts';
import { cards, drawing, frames, openTool } from './story.ts';

interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	/** What its thread itself has computed, µs: other processes hardly change it. */
	tdur?: number;
	args: { name?: string };
}

/** The longest tasks of a page's main thread in a trace, ms. */
function longestTasks(trace: Buffer): number[] {
	const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: TraceEvent[] };
	const mains = new Set(
		traceEvents
			.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
			.map(({ pid, tid }) => `${pid} ${tid}`)
	);
	const tasks = traceEvents.filter(
		({ name, pid, tid }) => /RunTask$/.test(name) && mains.has(`${pid} ${tid}`)
	);
	// So that a trace without any fails.
	expect(tasks.length).toBeGreaterThan(100);
	return tasks.map(({ tdur = 0 }) => tdur / 1000).sort((a, b) => b - a);
}

/** Chooses a file that the page itself makes, before anything is measured: one this long takes long to send. */
async function chooseLarge(
	page: Page,
	count: number,
	whenMade: () => Promise<void> = () => Promise.resolve()
): Promise<void> {
	await page.evaluate((count) => {
		const events = Array.from({ length: count }, (_, i) => ({
			id: `event-${i}`,
			title: `Event ${i} of ${count}: ${'what happened there and then, in a few words. '.repeat(2)}`,
			start: new Date(Date.UTC(2000, 0, 1 + ((i * 7919) % 7300))).toISOString().slice(0, 10),
			end: null,
			group: `Group ${i % 3}`
		}));
		const data = new DataTransfer();
		data.items.add(new File([JSON.stringify(events)], 'large.json'));
		const input = document.querySelector<HTMLInputElement>('input[type=file]');
		if (!input) throw new Error('there is no field for files');
		input.files = data.files;
	}, count);
	await whenMade();
	await page.locator('input[type=file]').dispatchEvent('change');
}

/** That 100,000 open is tried in `open-a-crowd.test.ts`; here, how long the page’s own thread is held. */
const count = process.env.OTR_ALL ? 100_000 : 30_000;

test(`${count.toLocaleString('en')} events open in short tasks, and the page says how far they are`, async ({
	page,
	browser
}) => {
	await start(page);
	const phases = page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const said: string[] = [];
				const observer = new MutationObserver(() => {
					for (const { textContent } of document.querySelectorAll(
						'[aria-label=Loading] [role=status]'
					)) {
						if (said.at(-1) !== textContent) said.push(textContent);
					}
					if (document.querySelector('.imported')) {
						observer.disconnect();
						resolve(said);
					}
				});
				observer.observe(document.body, { childList: true, characterData: true, subtree: true });
			})
	);
	await chooseLarge(page, count, () =>
		browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-lighthouse'] })
	);
	await expect(progress(page)).toBeVisible();
	await expect(title(page)).toHaveText('large.json', { timeout: 60_000 });
	expect(await phases).toEqual([
		'large.json: reading',
		'large.json: checking',
		'large.json: drawing'
	]);
	await expect(banner(page)).toBeVisible();
	await expect(cards(page).first()).toContainText(new RegExp(`Event \\d+ of ${count}`));
	expect(await page.locator('*').count()).toBeLessThan(5_000);
	await drawing(page).locator('a').first().focus();
	await page.keyboard.press('+');
	await frames(page);
	const tasks = longestTasks(await browser.stopTracing());
	const longest = tasks.slice(0, 3).map(Math.round).join(', ');
	console.log(
		`longest tasks while ${count} events open: ${longest} ms of the main thread’s own time`
	);
	// How long each takes is the machine's; that none does it all is ours.
	const total = tasks.reduce((sum, task) => sum + task, 0);
	expect(tasks[0]).toBeLessThan(total / 2);
	// All cards of one file are in its page: so many are not.
	await expect(page.getByRole('button', { name: 'Download for offline use' })).toHaveCount(0);
	await openTool(page, 'share');
	await expect(
		page.getByText(/records of at most 2,000 events and 20,000 links and source references/)
	).toBeVisible();
});

/** With a worker of its own; what a page takes of readings: `open/reading.svelte.test.ts`. */
const cancelling =
	'Cancel works while many are checked, and what comes next opens; of two that are chosen at once the last is shown';
test(cancelling, async ({ page }) => {
	await start(page);
	await chooseLarge(page, 100_000);
	await expect(page.getByText('Loading large.json: checking')).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(progress(page)).toHaveCount(0);
	await expect(title(page)).toHaveText(startTitle);
	await choose(page, JSON.stringify([{ id: 'a', title: 'A', start: '2020' }]));
	await expect(cards(page)).toHaveCount(1);
	await expect(title(page)).toHaveText('mine.json');
	await test.step('of two that are chosen at once the last is shown', async () => {
		await chooseLarge(page, 5_000);
		await choose(page, JSON.stringify([{ id: 'a', title: 'A', start: '2020' }]), 'last.json');
		await expect(title(page)).toHaveText('last.json');
		await expect(progress(page)).toHaveCount(0);
		// Longer than the first would take.
		await page.waitForTimeout(500);
		await expect(title(page)).toHaveText('last.json');
	});
});
