import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { base64ToBytes } from '#lib/record/base64.ts';
import { toMegabytes } from '#lib/record/check-pictures.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import type { Fault } from '#lib/record/fault.ts';
import { faultOfBytes, maxEdge, type PictureRecord } from '#lib/record/picture.ts';
import { toShortJson, type Problem } from '#lib/record/problem.ts';

/** The maximum size of a picture file, bytes. */
const maxBytes = 20 * 1024 * 1024;

/** A picture of a record, with the bytes of its file. */
export interface ReadPicture {
	/** The id of the event. */
	event: string;
	/** The picture’s path in the record: `events[3].picture`. */
	path: string;
	picture: PictureRecord;
	bytes: Uint8Array;
}

/**
 * Reads the pictures of a record: from files in its folder, or from `data`.
 *
 * @returns the pictures in the record’s order, and the problems of those that cannot be read
 */
export async function readPictures(
	{ events }: EventsFile,
	folder: string
): Promise<{ pictures: ReadPicture[]; problems: Problem[] }> {
	const pictures: ReadPicture[] = [];
	const problems: Problem[] = [];
	for (const [index, { id, picture }] of events.entries()) {
		if (!picture) continue;
		const path = `events[${index}].picture`;
		const read = await readPicture(picture, folder);
		if (read instanceof Uint8Array) pictures.push({ event: id, path, picture, bytes: read });
		else problems.push({ ...toProblem(path, picture, read) });
	}
	return { pictures, problems };
}

/** Makes the problem for a fault of a picture. */
export const toProblem = (path: string, { file }: PictureRecord, fault: Fault): Problem => ({
	path: file === undefined ? `${path}.data` : `${path}.file`,
	value: toShortJson(file),
	fault
});

async function readPicture(picture: PictureRecord, folder: string): Promise<Uint8Array | Fault> {
	const { file, data = '' } = picture;
	// The checks of the record have already read these bytes.
	if (file === undefined) return base64ToBytes(data);
	const filePath = await findFile(folder, file);
	if (!filePath) return { code: 'picture-missing' };
	const { size } = await stat(filePath);
	if (size > maxBytes) {
		return { code: 'picture-heavy', own: toMegabytes(size), max: toMegabytes(maxBytes) };
	}
	const bytes = new Uint8Array(await readFile(filePath));
	return faultOfBytes(bytes, picture, maxEdge.file) ?? bytes;
}

/** The path of a file in a folder; null if there is no such file, or if a symbolic link leads out of the folder. */
async function findFile(folder: string, file: string): Promise<string | null> {
	try {
		const [root, filePath] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
		return filePath.startsWith(root + sep) && (await stat(filePath)).isFile() ? filePath : null;
	} catch {
		return null;
	}
}
