import { readKept, toKept } from './check-kept.ts';
import type { EditorDraft } from './draft.ts';

/*
 * Stores one draft in this browser, if its maker has switched that on. Also passes a record from another page of the
 * site to the editor. Nothing else of the site stores anything.
 */

const store = 'drafts';
/**
 * The keys in the database: of the draft, of the tab that stores it, of its site, and of a record that another page has
 * handed over.
 */
const [key, keeperKey, siteKey, handedKey] = ['draft', 'keeper', 'site', 'handed'];

/** Raise it when the shape of drafts changes; older drafts are then deleted. */
const version = 2;

/** The database of a site at the root of its origin. All sites of the origin used to share it. */
const rootDatabase = 'otr-make';

function open(database: string): Promise<IDBDatabase> {
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
	database: string,
	mode: IDBTransactionMode,
	act: (drafts: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
	const opened = await open(database);
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

/** Calls `act` if no other keeper has stored a draft, or if `keeper` is null. */
function ifKeeper(drafts: IDBObjectStore, keeper: string | null, act: () => void): IDBRequest {
	const request = drafts.get(keeperKey);
	request.onsuccess = () => {
		if (keeper === null || [undefined, keeper].includes(request.result as string)) act();
	};
	return request;
}

function remove(drafts: IDBObjectStore): void {
	for (const each of [key, keeperKey, siteKey]) drafts.delete(each);
}

/** What the browser has stored. */
export interface Kept {
	/** The stored draft; null if the stored value is not a draft. */
	draft: EditorDraft | null;
	/** The value as the browser returned it. */
	value: unknown;
	/** Whether the draft is from the time when all sites of an origin shared a database, so that it may be of another site. */
	isShared: boolean;
}

/** A stored value as the start page needs it. */
const toFound = (value: unknown, isShared: boolean): Kept => ({
	draft: readKept(value),
	value,
	isShared
});

/** A record that another page of the site passes to the editor. */
export interface HandedFile {
	file: Blob;
	name: string;
}

/** The stored draft of one site. Sites in different folders of an origin have different databases. */
export class DraftStore {
	readonly #site: string;
	readonly #database: string;

	/** @param site the path of the site, with a slash at its end */
	constructor(site: string) {
		this.#site = site;
		this.#database = rootDatabase + site.slice(0, -1);
	}

	/**
	 * Stores a draft, unless the store has another: an older one, or one of another tab.
	 *
	 * @param keeper identifies the tab that edits the draft
	 * @param mayReplace whether another draft may be replaced
	 * @returns whether the draft was stored
	 * @throws the browser's error, such as when it allows no storage
	 */
	async keep(draft: EditorDraft, keeper: string, mayReplace = false): Promise<boolean> {
		let isKept = false;
		await run(this.#database, 'readwrite', (drafts) =>
			ifKeeper(drafts, mayReplace ? null : keeper, () => {
				isKept = true;
				drafts.put(keeper, keeperKey);
				drafts.put(this.#site, siteKey);
				drafts.put(toKept(draft), key);
			})
		);
		return isKept;
	}

	/** The stored draft; null if there is none, or if the browser allows no storage. */
	async kept(): Promise<Kept | null> {
		try {
			const own = await this.#get(key);
			if (own !== undefined) return toFound(own, false);
			const isMarked = (await this.#get(siteKey, rootDatabase)) !== undefined;
			const shared = isMarked ? undefined : await this.#get(key, rootDatabase);
			return shared === undefined ? null : toFound(shared, true);
		} catch {
			return null;
		}
	}

	#get(key: string, database = this.#database): Promise<unknown> {
		return run(database, 'readonly', (drafts) => drafts.get(key));
	}

	/**
	 * Moves a draft from the shared database to that of this site, after its maker has said that it belongs to this site.
	 *
	 * @throws the browser's error
	 */
	async takeOver(draft: EditorDraft): Promise<void> {
		await this.keep(draft, '', true);
		if (this.#database !== rootDatabase) await this.#remove(rootDatabase, null);
	}

	/**
	 * Removes the stored draft.
	 *
	 * @param keeper only a draft of this keeper is removed; null for any
	 * @param isShared whether to remove it from the shared database
	 */
	async forget(keeper: string | null, isShared = false): Promise<void> {
		await this.#remove(isShared ? rootDatabase : this.#database, keeper);
	}

	async #remove(database: string, keeper: string | null): Promise<void> {
		await run(database, 'readwrite', (drafts) => ifKeeper(drafts, keeper, () => remove(drafts)));
	}

	/** @throws the browser's error, such as when it allows no storage */
	async handOver(handed: HandedFile): Promise<void> {
		await run(this.#database, 'readwrite', (drafts) => drafts.put(handed, handedKey));
	}

	/** Takes the record that another page passed on (`#handed`) out of the store; null if there is none. */
	async takeHanded(): Promise<HandedFile | null> {
		if (location.hash !== '#handed') return null;
		try {
			const handed = await this.#get(handedKey);
			if (handed !== undefined)
				await run(this.#database, 'readwrite', (drafts) => drafts.delete(handedKey));
			return (handed as HandedFile | undefined) ?? null;
		} catch {
			return null;
		}
	}
}
