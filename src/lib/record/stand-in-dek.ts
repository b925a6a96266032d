import type { EventsFile } from './events-file.ts';

const englishNumber = new Intl.NumberFormat('en');

/**
 * The dek that we write into a record whose author gave none, because the format requires one. It is in English, the
 * language of such records. Pages do not show it.
 */
export function standInDek(count: number): string {
	return count === 1 ? '1 event.' : `${englishNumber.format(count)} events.`;
}

/** The dek that pages show; empty if the record has only a stand-in. */
export const shownDek = ({ dek, events }: Pick<EventsFile, 'dek' | 'events'>): string =>
	dek === standInDek(events.length) ? '' : dek;
