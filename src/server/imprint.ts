import { factsImprint, type Imprint } from '#lib/record/imprint.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { versionOf } from './version.ts';

/**
 * What the story's page says of a record beside its events.
 *
 * @param address where that page stands; null where the build was not told
 */
export const toImprint = (file: EventsFile, address: string | null): Imprint => ({
	address,
	version: versionOf(file),
	...factsImprint(file)
});
