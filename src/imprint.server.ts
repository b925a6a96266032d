import { toCorrections } from '#lib/model/corrections.ts';
import type { Imprint } from '#lib/model/imprint.ts';
import type { EventsFile } from '#lib/schema/events-file.ts';
import { siteAddress } from './site.server.ts';
import { versionOf } from './version.server.ts';

/** What the story's page says of a record beside its events. */
export const toImprint = (file: EventsFile): Imprint => ({
	address: siteAddress().href,
	version: versionOf(file),
	corrections: toCorrections(file)
});
