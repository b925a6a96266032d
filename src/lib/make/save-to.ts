import { saveFile } from '#lib/ui/save-file.ts';

/** A file on the disk that the browser lets the page write, again and again. */
export interface FileOnDisk {
	name: string;
	createWritable: () => Promise<{
		write: (data: Blob) => Promise<void>;
		close: () => Promise<void>;
	}>;
}

type Picker = (options: {
	suggestedName: string;
	types: { accept: Record<string, string[]> }[];
}) => Promise<FileOnDisk>;

/** Where a record went: a file that can be written again; null for a download. */
export type Saved = { file: FileOnDisk | null } | 'cancelled';

/**
 * Saves to the same file as before, else to a file that the browser asks for, else as a download.
 *
 * @throws the browser's error where the file cannot be written
 */
export async function saveTo(blob: Blob, name: string, before: FileOnDisk | null): Promise<Saved> {
	const { showSaveFilePicker: pick } = window as { showSaveFilePicker?: Picker };
	if (!pick) {
		saveFile(blob, name);
		return { file: null };
	}
	try {
		const types = [{ accept: { 'application/json': ['.json'] } }];
		const file = before ?? (await pick({ suggestedName: name, types }));
		const writable = await file.createWritable();
		await writable.write(blob);
		await writable.close();
		return { file };
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
		throw error;
	}
}
