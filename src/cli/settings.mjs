import { existsSync } from 'node:fs';

/** @returns an error in one line if the file in `OTR_RECORD` does not exist, otherwise null */
export function missingRecord() {
	const path = process.env.OTR_RECORD;
	if (!path || existsSync(path)) return null;
	return `OTR_RECORD is ${path}, and there is no such file.`;
}
