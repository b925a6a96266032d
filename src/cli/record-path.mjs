import { existsSync } from 'node:fs';

/** @returns one line if `OTR_RECORD` names no file, else null */
export function missingRecord() {
	const path = process.env.OTR_RECORD;
	if (!path || existsSync(path)) return null;
	return `OTR_RECORD is ${path}, and there is no such file.`;
}
