import { readKept, toKept } from './check-kept.ts';
import type { EditorDraft } from './draft.ts';

/*
 * One draft may be kept in this browser, if its maker has switched that on; and what another page hands over to be edited
 * is here on its way. Nothing else of the site stores anything.
 */

const store = 'drafts';
const [key, keeperKey, siteKey, handedKey] = ['draft', 'keeper', 'site', 'handed'];

/** Raise it when drafts get another shape: older ones are not read. */
const version = 2;

/** The database of a site at the root of its origin; once that of all sites there. */
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

/** Acts if nobody else keeps a draft; for null in any case. */
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

export interface Kept {
	/** Null for a value that is no draft. */
	draft: EditorDraft | null;
	/** As the browser has kept it. */
	value: unknown;
	/** Whether it was kept when all sites of an origin had one database, so that it may be another site's. */
	isShared: boolean;
}

const toFound = (value: unknown, isShared: boolean): Kept => ({
	draft: readKept(value),
	value,
	isShared
});

/** A record on its way from another page of the site. */
export interface HandedFile {
	file: Blob;
	name: string;
}

/** The stored draft of one site. Sites in folders of one origin have a database each. */
export class DraftStore {
	readonly #site: string;
	readonly #database: string;

	/** @param site the path of the site, with a slash at its end */
	constructor(site: string) {
		this.#site = site;
		this.#database = rootDatabase + site.slice(0, -1);
	}

	/**
	 * Keeps a draft, unless another is kept: an earlier one, or that of another tab.
	 *
	 * @param keeper who keeps it, as long as it is being made
	 * @param mayReplace whether it is kept in place of another
	 * @returns whether it is kept
	 * @throws the browser's error, such as when it lets no page store anything
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

	/** The stored draft; null if there is none, or if the browser stores nothing. */
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
	 * Keeps what is shared for this site alone: its maker has said that it is of this one.
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
	 * @param keeper who stored it: a draft of another keeper stays; null for any keeper
	 * @param isShared whether what is shared is forgotten
	 */
	async forget(keeper: string | null, isShared = false): Promise<void> {
		await this.#remove(isShared ? rootDatabase : this.#database, keeper);
	}

	async #remove(database: string, keeper: string | null): Promise<void> {
		await run(database, 'readwrite', (drafts) => ifKeeper(drafts, keeper, () => remove(drafts)));
	}

	/** @throws the browser's error, such as when it lets no page store anything */
	async handOver(handed: HandedFile): Promise<void> {
		await run(this.#database, 'readwrite', (drafts) => drafts.put(handed, handedKey));
	}

	/** Takes the record that another page handed over (`#handed`) and removes it from the store; null if there is none. */
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
