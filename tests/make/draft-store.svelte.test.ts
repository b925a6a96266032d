import { beforeEach, expect, test } from 'vitest';
import { emptyDraft, newEvent } from '#lib/make/empty-items.ts';
import { DraftStore } from '#lib/make/draft-store.ts';

const aDraft = (title: string) => emptyDraft({ title, dek: '', madeBy: '' }, 'en', '2026-11-29');

/** What a site kept when all sites of an origin had one database, and said nothing of which it was. */
async function keepShared(draft: unknown): Promise<void> {
	const request = indexedDB.open('otr-make', 2);
	request.onupgradeneeded = () => request.result.createObjectStore('drafts');
	await new Promise((resolve) => (request.onsuccess = resolve));
	const transaction = request.result.transaction('drafts', 'readwrite');
	transaction.objectStore('drafts').put(draft, 'draft');
	transaction.objectStore('drafts').put('1700000000000 0.5', 'keeper');
	await new Promise((resolve) => (transaction.oncomplete = resolve));
	request.result.close();
}

beforeEach(async () => {
	for (const { name = '' } of await indexedDB.databases())
		await new Promise((resolve) => {
			const request = indexedDB.deleteDatabase(name);
			request.onsuccess = request.onblocked = resolve;
		});
});

const [root, one, other] = ['/', '/one/', '/other/'].map((site) => new DraftStore(site)) as [
	DraftStore,
	DraftStore,
	DraftStore
];
const titleIn = async (drafts: DraftStore) => (await drafts.load())?.draft?.head.title;

test('sites of one origin do not share their drafts and handed files', async () => {
	expect(await root.store(aDraft('Root'), 'a')).toBe(true);
	expect(await titleIn(one)).toBeUndefined();
	expect(await one.store(aDraft('One'), 'b')).toBe(true);
	expect(await other.load()).toBeNull();
	await one.handOver({ file: new Blob(['{}']), name: 'one.json' });
	const { href } = location;
	history.replaceState(null, '', '#handed');
	expect(await other.takeHanded()).toBeNull();
	expect(await one.takeHanded()).toMatchObject({ name: 'one.json' });
	history.replaceState(null, '', href);
	await one.forget(null);
	expect(await Promise.all([root, one, other].map(titleIn))).toEqual([
		'Root',
		undefined,
		undefined
	]);
});

test('a draft from before each site had its own is offered to all sites, and stays with the one that continues it', async () => {
	await keepShared(aDraft('Before'));
	for (const site of [one, other])
		expect(await site.load()).toMatchObject({
			isShared: true,
			draft: { head: { title: 'Before' } }
		});
	const found = await other.load();
	if (!found?.draft) throw new Error('it is there');
	await other.takeOver(found.draft);
	expect(await other.load()).toMatchObject({ isShared: false });
	expect(await Promise.all([root, one, other].map(titleIn))).toEqual([
		undefined,
		undefined,
		'Before'
	]);
});

test('it is found in the site at the root as before, and is its own once that goes on with it', async () => {
	await keepShared(aDraft('Before'));
	expect(await root.load()).toMatchObject({ isShared: false });
	// Before that, any site may forget it.
	expect(await titleIn(one)).toBe('Before');
	await root.store(aDraft('Before'), 'a', true);
	expect(await titleIn(one)).toBeUndefined();
	expect(await titleIn(root)).toBe('Before');
});

test('a stored date between two dates stays one; a span that is stored later lasted', async () => {
	const dated = (date: string) => ({
		...aDraft('Before'),
		events: [{ ...newEvent('+2', '+1'), date }],
		next: 3
	});
	const dateIn = async (drafts: DraftStore) => (await drafts.load())?.draft?.events[0]?.date;
	await keepShared(dated('2025-03-04/2025-03-09'));
	expect(await dateIn(one)).toBe('[2025-03-04..2025-03-09]');
	const found = await one.load();
	if (!found?.draft) throw new Error('it is there');
	await one.takeOver(found.draft);
	expect(await dateIn(one)).toBe('[2025-03-04..2025-03-09]');
	await one.store(dated('2025-03-04/2025-03-09'), 'a', true);
	expect(await dateIn(one)).toBe('2025-03-04/2025-03-09');
});

test('a shared draft is forgotten for all sites', async () => {
	await keepShared(aDraft('Before'));
	await one.forget(null, true);
	expect(await Promise.all([root, one, other].map(titleIn))).toEqual([
		undefined,
		undefined,
		undefined
	]);
});

test('a stored value that is no draft is found as it is', async () => {
	const value = { head: { title: 7 } };
	await keepShared(value);
	expect(await root.load()).toEqual({ draft: null, value, isShared: false });
	await root.forget(null);
	expect(await root.load()).toBeNull();
});
