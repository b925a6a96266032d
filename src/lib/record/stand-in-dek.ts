import type { EventsFile } from './events-file.ts';

/** Formats numbers in English. */
const inEnglish = new Intl.NumberFormat('en');

/**
 * The dek of a record that was made without one, because every file has one. It is a part of the record, whose language
 * is `en`. Pages do not show it.
 */
export function standInDek(count: number): string {
	return count === 1 ? '1 event.' : `${inEnglish.format(count)} events.`;
}

/** The dek that pages show; empty if the record has only a stand-in. */
export const shownDek = ({ dek, events }: Pick<EventsFile, 'dek' | 'events'>): string =>
	dek === standInDek(events.length) ? '' : dek;
