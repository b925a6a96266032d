import { Inflate } from 'fflate';
import { OpenError } from './failure.ts';

/** The maximum size of a workbook’s unpacked parts, bytes. A table of 32 MiB as CSV needs about as much. */
export const maxUnpackedBytes = 64 * 1024 * 1024;

/** The number of packed bytes to unpack at a time. They become at most 4 MiB. */
const packedBytesPerStep = 4096;

/** The signature (first four bytes) of the end-of-central-directory entry, with which a ZIP file ends. */
const endOfDirectorySignature = 0x06054b50;
/** The length of the end-of-central-directory entry, without the comment that may follow, bytes. */
const minEndLength = 22;

/** The signature of ZIP64’s locator, which precedes the end-of-central-directory entry in large ZIP files. */
const zip64LocatorSignature = 0x07064b50;
/** The length of ZIP64’s locator, bytes. */
const locatorLength = 20;

/** A file in a zip archive, still packed. */
interface ZipEntry {
	packed: Uint8Array;
	/** Whether the bytes are stored uncompressed. */
	isStored: boolean;
	/** The unpacked size, bytes, according to the archive. */
	size: number;
	/** The CRC-32 checksum of the unpacked bytes, according to the archive. */
	crc: number;
}

/**
 * Reads the directory of a ZIP archive. Does not unpack anything yet.
 *
 * @returns a function that unpacks the part with the given name; it returns undefined if there is no such part
 * @throws OpenError for an archive that is broken or too large
 */
export function readArchive(bytes: Uint8Array): (name: string) => Uint8Array | undefined {
	const entries = readDirectory(bytes);
	let unpacked = 0;
	return (name) => {
		const entry = entries.get(name);
		if (!entry) return undefined;
		unpacked += entry.size;
		if (unpacked > maxUnpackedBytes) {
			const sizes = Array.from(entries.values(), ({ size }) => size);
			const sum = sizes.reduce((sum, size) => sum + size);
			throw new OpenError({ code: 'workbook-size', bytes: sum, max: maxUnpackedBytes });
		}
		return unpackEntry(name, entry);
	};
}

/** The entries of the archive’s directory, by name. */
function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const short = (at: number) => view.getUint16(at, true);
	const long = (at: number) => view.getUint32(at, true);
	/** Reads a number of 32 bits. @throws OpenError if all bits are set, because then a ZIP64 field has the number */
	const readSize = (at: number) => {
		const value = long(at);
		if (value === 0xffffffff) throw new OpenError({ code: 'workbook-zip64' });
		return value;
	};
	let end = bytes.length - minEndLength;
	while (end >= 0 && long(end) !== endOfDirectorySignature) end--;
	if (end < 0) throw brokenWorkbook('It is cut short.');
	const hasLocator = end >= locatorLength && long(end - locatorLength) === zip64LocatorSignature;
	if (hasLocator) throw new OpenError({ code: 'workbook-zip64' });
	const [length, start] = [readSize(end + 12), readSize(end + 16)];
	const names = new Map<number, string>();
	const entries = new Map<string, ZipEntry>();
	for (let at = start; at < start + length;) {
		const [packedSize, size, start] = [readSize(at + 20), readSize(at + 24), readSize(at + 42)];
		const nameEnd = at + 46 + short(at + 28);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
		const otherName = names.get(start);
		if (otherName !== undefined)
			throw new OpenError({ code: 'workbook-shared', names: [otherName, name] });
		names.set(start, name);
		const from = start + 30 + short(start + 26) + short(start + 28);
		const packed = bytes.subarray(from, from + packedSize);
		entries.set(name, { packed, isStored: short(at + 10) === 0, size, crc: long(at + 16) });
		at = nameEnd + short(at + 30) + short(at + 32);
	}
	return entries;
}

function unpackEntry(name: string, { packed, isStored, size, crc }: ZipEntry): Uint8Array {
	const part = new Uint8Array(size);
	let length = 0;
	const take = (piece: Uint8Array) => {
		if (length + piece.length > size)
			throw brokenWorkbook(`${name} is larger than the archive says.`);
		part.set(piece, length);
		length += piece.length;
	};
	if (isStored) take(packed);
	else {
		const inflate = new Inflate(take);
		for (let at = 0; at < packed.length; at += packedBytesPerStep)
			inflate.push(
				packed.subarray(at, at + packedBytesPerStep),
				at + packedBytesPerStep >= packed.length
			);
	}
	if (length < size || crc32(part) !== crc) throw brokenWorkbook(`${name} is damaged.`);
	return part;
}

/** The lookup table of CRC-32, by byte. */
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});

/** Computes CRC-32. We check it ourselves, because fflate does not. */
function crc32(bytes: Uint8Array): number {
	let crc = ~0;
	// A `for` loop, because `forEach` takes a second longer for 64 MB.
	for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
	return ~crc >>> 0;
}

/** Makes the error for a broken workbook. @param detail one sentence */
export const brokenWorkbook = (detail: string, options?: ErrorOptions) =>
	new OpenError({ code: 'workbook-broken', detail: detail.replace(/[.!?]?$/, '.') }, options);
