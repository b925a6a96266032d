import type { Draft } from './draft.ts';

/*
 * One draft may be kept in this browser, if its maker has switched that on; and what another page hands over to be edited
 * is here on its way. Nothing else of the site stores anything.
 */

const [database, store] = ['otr-make', 'drafts'];
const [key, keeperKey, handedKey] = ['draft', 'keeper', 'handed'];

/** Rises when a draft has another shape: an older one is not read. */
const version = 2;

function open(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(database, version);
		request.onupgradeneeded = () => {
			const { result } = request;
			if (result.objectStoreNames.contains(store)) result.deleteObjectStore(store);
			result.createObjectStore(store);
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no database'));
	});
}

async function run<T>(
	mode: IDBTransactionMode,
	act: (drafts: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
	const opened = await open();
	try {
		return await new Promise<T>((resolve, reject) => {
			const transaction = opened.transaction(store, mode);
			const request = act(transaction.objectStore(store));
			transaction.oncomplete = () => resolve(request.result);
			transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
		});
	} finally {
		opened.close();
	}
}

/**
 * Keeps a draft, unless another is kept: an earlier one, or that of another tab.
 *
 * @param keeper who keeps it, as long as it is being made
 * @param mayReplace whether it is kept in place of another
 * @returns whether it is kept
 * @throws the browser's error, as where it lets no page keep anything
 */
export async function keepDraft(
	draft: Draft,
	keeper: string,
	mayReplace = false
): Promise<boolean> {
	let isKept = false;
	await run('readwrite', (drafts) =>
		ifKeeper(drafts, mayReplace ? null : keeper, () => {
			isKept = true;
			drafts.put(keeper, keeperKey);
			drafts.put(draft, key);
		})
	);
	return isKept;
}

/** Acts if nobody else keeps a draft; for null in any case. */
function ifKeeper(drafts: IDBObjectStore, keeper: string | null, act: () => void): IDBRequest {
	const request = drafts.get(keeperKey);
	request.onsuccess = () => {
		if (keeper === null || [undefined, keeper].includes(request.result as string)) act();
	};
	return request;
}

/** The draft that is kept; null for none, also where the browser keeps nothing. */
export async function keptDraft(): Promise<Draft | null> {
	try {
		return ((await run('readonly', (drafts) => drafts.get(key))) as Draft | undefined) ?? null;
	} catch {
		return null;
	}
}

/**
 * Keeps nothing any more.
 *
 * @param keeper who kept it: what another keeps stays; null for whoever did
 */
export async function forgetDraft(keeper: string | null): Promise<void> {
	await run('readwrite', (drafts) =>
		ifKeeper(drafts, keeper, () => {
			drafts.delete(keeperKey);
			drafts.delete(key);
		})
	);
}

/** A record on its way from another page of the site. */
export interface HandedFile {
	file: Blob;
	name: string;
}

/** @throws the browser's error, as where it lets no page keep anything */
export async function handOver(handed: HandedFile): Promise<void> {
	await run('readwrite', (drafts) => drafts.put(handed, handedKey));
}

/** What the address says is handed over (`#handed`), which is then kept no longer; null for nothing. */
export async function takeHanded(): Promise<HandedFile | null> {
	if (location.hash !== '#handed') return null;
	try {
		const handed = (await run('readonly', (drafts) => drafts.get(handedKey))) as unknown;
		if (handed !== undefined) await run('readwrite', (drafts) => drafts.delete(handedKey));
		return (handed as HandedFile | undefined) ?? null;
	} catch {
		return null;
	}
}
