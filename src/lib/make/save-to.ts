import { saveFile } from '#lib/ui/save-file.ts';

/** A file on disk (`FileSystemFileHandle`) to which the page may write repeatedly. */
export interface FileOnDisk {
	name: string;
	createWritable: () => Promise<{
		write: (data: Blob) => Promise<void>;
		close: () => Promise<void>;
	}>;
}

/** The browser's dialog that asks where to save (`showSaveFilePicker`). */
type SavePicker = (options: {
	suggestedName: string;
	types: { accept: Record<string, string[]> }[];
}) => Promise<FileOnDisk>;

/** The written file, or null for a download. `cancelled` if the author closed the dialog. */
export type SaveResult = { file: FileOnDisk | null } | 'cancelled';

/**
 * Saves to the file of the last save. If there is none, asks for a file. Downloads if the browser cannot write files.
 *
 * @throws the browser's error if the file cannot be written
 */
export async function saveToDisk(
	blob: Blob,
	name: string,
	lastFile: FileOnDisk | null
): Promise<SaveResult> {
	const { showSaveFilePicker: pick } = window as { showSaveFilePicker?: SavePicker };
	if (!pick) {
		saveFile(blob, name);
		return { file: null };
	}
	try {
		const types = [{ accept: { 'application/json': ['.json'] } }];
		const file = lastFile ?? (await pick({ suggestedName: name, types }));
		const writable = await file.createWritable();
		await writable.write(blob);
		await writable.close();
		return { file };
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
		throw error;
	}
}
