import { render, screen, within } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { teaching } from '#lib/record/shipped/lessons.ts';
import Lessons from '#lib/teach/Lessons.svelte';
import '#lib/ui/styles/tokens.css';
import '#lib/ui/styles/base.css';
import '#lib/ui/styles/page.css';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const lesson = teaching.lessons.find(({ title }) => title === '45 minutes');
if (!lesson) throw new Error('no such lesson');
const { id, title: name, summary } = lesson;

// All component tests share one window.
afterEach(() => document.body.classList.remove('otr'));

test('the chosen lesson is seen by more than a line, and what the choice says is said once', async () => {
	await page.viewport(1_024, 768);
	document.body.classList.add('otr');
	render(Lessons, {
		props: {
			...{ timeline: shippedTimeline, teaching, chosen: id, siteAddress: null },
			addressOf: () => '/',
			onchoose: () => undefined
		}
	});
	const cards = [...document.querySelectorAll('label')];
	const looks = cards.map((card) => {
		const { backgroundColor, boxShadow } = getComputedStyle(card);
		return `${backgroundColor} ${boxShadow}`;
	});
	expect(looks[0]).toBe(looks[2]);
	expect(looks[1]).not.toBe(looks[0]);
	expect(getComputedStyle(cards[1] as Element).backgroundColor).not.toBe(
		getComputedStyle(cards[0] as Element).backgroundColor
	);
	const seen = (text: string) =>
		[...document.querySelectorAll('b, h2, p, label span')].filter(
			(node) => node.checkVisibility() && node.textContent.includes(text)
		);
	const plan = within(screen.getByRole('article', { name }));
	expect(plan.getByText(summary)).not.toBeVisible();
	// In the choice, and as the heading of the plan.
	expect(seen('45 minutes').map(({ tagName }) => tagName)).toEqual(['SPAN', 'B', 'H2']);
	// On a phone the choice is one row of names, so that steps are in the first screen; the summary is in the plan alone.
	await page.viewport(390, 844);
	await expect.poll(() => cards[0]?.querySelector('i')?.checkVisibility()).toBe(false);
	expect(plan.getByText(summary)).toBeVisible();
	expect(new Set(cards.map((card) => card.getBoundingClientRect().top)).size).toBe(1);
	for (const title of document.querySelectorAll('label b')) {
		expect(title.getBoundingClientRect().height, 'one line').toBeLessThan(25);
	}
	expect(plan.getByText(/^Ages/)).toHaveTextContent(/^Ages [^·]*$/);
});
