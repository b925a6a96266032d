import { foreign as messages } from '#language/record';
import { setParameter } from '#lib/record/query.ts';
import { foreignPictures } from '../event-pictures.svelte.ts';
import { addressInOneDocument } from '../pages.ts';
import type { RecordPages } from '../record-pages.ts';
import { hasRecordInAddress, sourceParameter, requestedSource } from './choices.ts';

/**
 * The addresses of an opened record's pages. They keep the parameter `src`, and stay in this document,
 * because only it has the record.
 */
export const openedPages: Omit<RecordPages, 'toClass'> = {
	addressOf: (page, search = '') =>
		addressInOneDocument(
			page,
			setParameter(search, sourceParameter, requestedSource(location.search))
		),
	isOnlyHere: true,
	title: messages.title,
	pictures: foreignPictures,
	fragment: () => (hasRecordInAddress(location) ? location.hash : '')
};
