import { OpenError } from './failure.ts';

/** Largest that a workbook’s parts may be together, unpacked: a table of 32 MiB takes about as much. */
export const maxUnpacked = 96 * 1024 * 1024;

const endOfDirectory = 0x06054b50;
const endLength = 22;
const entryLength = 46;

/**
 * Refuses an archive that would fill the memory, before anything of it is unpacked. The sizes in its directory can be
 * trusted: what unpacks it stops at them.
 *
 * @throws OpenError
 */
export function checkZipSize(bytes: Uint8Array): void {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = bytes.length - endLength;
	while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end--;
	if (end < 0) throw broken('It is cut short.');
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	let unpacked = 0;
	for (let entry = 0; entry < count; entry++) {
		if (at + entryLength > bytes.length) throw broken('Its list of parts is cut short.');
		const packed = view.getUint32(at + 20, true);
		const size = view.getUint32(at + 24, true);
		// Without a size in the directory nothing would stop it.
		const isStored = view.getUint16(at + 10, true) === 0;
		if (!isStored && (packed === 0 || (size === 0 && packed > 2)))
			throw broken('The size of a part is missing.');
		unpacked += size;
		const texts = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
		at += entryLength + texts.reduce((sum, length) => sum + length);
	}
	if (unpacked > maxUnpacked)
		throw new OpenError({ code: 'workbook-size', bytes: unpacked, max: maxUnpacked });
}

/** @param detail one sentence */
export const broken = (detail: string, options?: ErrorOptions) =>
	new OpenError({ code: 'workbook-broken', detail: detail.replace(/[.!?]?$/, '.') }, options);
