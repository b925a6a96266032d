import { readStoredDraft, toStoredDraft } from './stored-draft.ts';
import type { EditorDraft } from './draft.ts';

/* Stores one draft in this browser (IndexedDB), if the author has switched that on. Also passes a record from
   another page of the site to the editor. Nothing else on the site uses the browser's storage. */

const storeName = 'drafts';
/**
 * The keys in the database: for the draft, for the id of the tab that stores it, for the path of the site to which it
 * belongs, and for a record that another page passes to the editor.
 */
const [draftKey, tabIdKey, siteKey, handedKey] = ['draft', 'keeper', 'site', 'handed'];

/** Increase it when the shape of drafts changes. Browsers then delete older drafts. */
const databaseVersion = 2;

/** The database of a site at the root of its origin. Earlier, all sites of an origin shared this database. */
const rootDatabase = 'otr-make';

function openDatabase(database: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(database, databaseVersion);
		request.onupgradeneeded = () => {
			const { result } = request;
			if (result.objectStoreNames.contains(storeName)) result.deleteObjectStore(storeName);
			result.createObjectStore(storeName);
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no database'));
	});
}

async function transact<T>(
	database: string,
	mode: IDBTransactionMode,
	act: (drafts: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
	const opened = await openDatabase(database);
	try {
		return await new Promise<T>((resolve, reject) => {
			const transaction = opened.transaction(storeName, mode);
			const request = act(transaction.objectStore(storeName));
			transaction.oncomplete = () => resolve(request.result);
			transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
		});
	} finally {
		opened.close();
	}
}

/** Calls `act` unless another tab has stored a draft. If `tabId` is null, always calls it. */
function unlessOtherTab(drafts: IDBObjectStore, tabId: string | null, act: () => void): IDBRequest {
	const request = drafts.get(tabIdKey);
	request.onsuccess = () => {
		if (tabId === null || [undefined, tabId].includes(request.result as string)) act();
	};
	return request;
}

function removeDraft(drafts: IDBObjectStore): void {
	for (const each of [draftKey, tabIdKey, siteKey]) drafts.delete(each);
}

/** A stored draft, as found in the browser. */
export interface FoundDraft {
	/** The stored draft; null if the stored value is not a draft. */
	draft: EditorDraft | null;
	/** The stored value, unchecked. */
	value: unknown;
	/** Whether the draft may belong to another site, because all sites of an origin once shared a database. */
	isShared: boolean;
}

/** Checks a stored value for the start page. */
const toFoundDraft = (value: unknown, isShared: boolean): FoundDraft => ({
	draft: readStoredDraft(value),
	value,
	isShared
});

/** A record that another page of the site passes to the editor. */
export interface HandedFile {
	file: Blob;
	name: string;
}

/** The stored draft of one site. Each site has its own database, because several sites can share an origin. */
export class DraftStore {
	readonly #site: string;
	readonly #database: string;

	/** @param site the path of the site, with a trailing slash */
	constructor(site: string) {
		this.#site = site;
		this.#database = rootDatabase + site.slice(0, -1);
	}

	/**
	 * Stores a draft, unless another draft is stored: an older one, or one from another tab.
	 *
	 * @param tabId the id of the tab that edits the draft
	 * @param mayReplace whether to replace another stored draft
	 * @returns whether the draft was stored
	 * @throws the browser's error, for example if storage is blocked
	 */
	async store(draft: EditorDraft, tabId: string, mayReplace = false): Promise<boolean> {
		let isStored = false;
		await transact(this.#database, 'readwrite', (drafts) =>
			unlessOtherTab(drafts, mayReplace ? null : tabId, () => {
				isStored = true;
				drafts.put(tabId, tabIdKey);
				drafts.put(this.#site, siteKey);
				drafts.put(toStoredDraft(draft), draftKey);
			})
		);
		return isStored;
	}

	/** The stored draft; null if there is none, or if the browser blocks storage. */
	async load(): Promise<FoundDraft | null> {
		try {
			const own = await this.#get(draftKey);
			if (own !== undefined) return toFoundDraft(own, false);
			// If the root database also has a site’s path, its draft belongs to the site at the root.
			const hasSite = (await this.#get(siteKey, rootDatabase)) !== undefined;
			const shared = hasSite ? undefined : await this.#get(draftKey, rootDatabase);
			return shared === undefined ? null : toFoundDraft(shared, true);
		} catch {
			return null;
		}
	}

	#get(key: string, database = this.#database): Promise<unknown> {
		return transact(database, 'readonly', (drafts) => drafts.get(key));
	}

	/**
	 * Moves a draft from the shared database to this site's, once its author has said that it belongs to this site.
	 *
	 * @throws the browser's error
	 */
	async takeOver(draft: EditorDraft): Promise<void> {
		await this.store(draft, '', true);
		if (this.#database !== rootDatabase) await this.#remove(rootDatabase, null);
	}

	/**
	 * Removes the stored draft.
	 *
	 * @param tabId removes only a draft that this tab has stored; null removes any
	 * @param isShared whether to remove it from the shared database
	 */
	async forget(tabId: string | null, isShared = false): Promise<void> {
		await this.#remove(isShared ? rootDatabase : this.#database, tabId);
	}

	async #remove(database: string, tabId: string | null): Promise<void> {
		await transact(database, 'readwrite', (drafts) =>
			unlessOtherTab(drafts, tabId, () => removeDraft(drafts))
		);
	}

	/** Stores a record for the editor to open. @throws the browser's error, for example if storage is blocked */
	async handOver(handed: HandedFile): Promise<void> {
		await transact(this.#database, 'readwrite', (drafts) => drafts.put(handed, handedKey));
	}

	/**
	 * Returns and removes the record that another page passed to the editor. Null unless the address ends in `#handed`.
	 */
	async takeHanded(): Promise<HandedFile | null> {
		if (location.hash !== '#handed') return null;
		try {
			const handed = await this.#get(handedKey);
			if (handed !== undefined)
				await transact(this.#database, 'readwrite', (drafts) => drafts.delete(handedKey));
			return (handed as HandedFile | undefined) ?? null;
		} catch {
			return null;
		}
	}
}
