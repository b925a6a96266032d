/**
 * An event as every page of the bench gets it; dates are `YYYY-MM-DD`, `end` is null for a point.
 * @typedef {{ id: string, title: string, start: string, end: string | null, group: string }} PlainEvent
 */

/**
 * The events that stand in the page, or else those at the address that it was asked for with.
 * @returns {Promise<PlainEvent[]>}
 */
export async function readEvents() {
	const inPage = document.getElementById('events')?.textContent;
	if (inPage) return JSON.parse(inPage);
	const address = new URLSearchParams(location.search).get('data');
	if (!address) throw new Error('The page was asked for without ?data=ADDRESS.');
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}

/** Says to the bench that the timeline can be used: the same sign as the story page gives. */
export function sayReady() {
	document.documentElement.dataset.record = 'ready';
}

/** @returns {HTMLElement} what the timeline is drawn into */
export function findPlace() {
	const place = document.getElementById('timeline');
	if (!place) throw new Error('The page has no #timeline.');
	return place;
}
