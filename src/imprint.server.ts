import { factsImprint, type Imprint } from '#lib/model/imprint.ts';
import type { EventsFile } from '#lib/schema/events-file.ts';
import { versionOf } from './version.server.ts';

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
