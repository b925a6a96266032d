import type { Page } from '@playwright/test';
import { parsePartialDate } from '#lib/record/partial-date.ts';

/** When all of a date has passed, ms UTC. */
export function passed(edtf: string): number {
	const date = parsePartialDate(edtf);
	if (!date) throw new Error(`no date: ${edtf}`);
	const { form, from, to } = date;
	return form === 'span' ? from.end : to.end;
}

/** Whether a fact was public at the end of a day, a month or a year. */
export const isKnown = (fact: { date: string; known?: string }, asof: string) =>
	passed(fact.known ?? fact.date) <= passed(asof);

/** Whatever of the page can be read, by anyone: what it holds, what is told of it, what it is called. */
export async function readable(page: Page): Promise<string> {
	const found = await page.evaluate(() => {
		const isData = (node: Element | null) => node?.closest('script, style') != null;
		const texts: string[] = [document.title, location.href];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (!isData(node.parentElement)) texts.push(node.nodeValue ?? '');
		}
		for (const node of document.querySelectorAll('html, body, body *, meta[name="description"]')) {
			if (isData(node)) continue;
			for (const { name, value } of node.attributes) texts.push(`${name}=${value}`);
			if (node instanceof HTMLInputElement || node instanceof HTMLSelectElement) {
				texts.push(node.value);
			}
		}
		return texts.join('\n') + document.body.innerText;
	});
	return `${found}\n${await page.locator('body').ariaSnapshot()}`;
}
