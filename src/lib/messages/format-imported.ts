import type { ImportOrigin } from '#lib/record/publication.ts';
import { foreign as messages } from '#language/record';
import { formatCount } from './format-drawn.ts';

/** The notice on a page with an imported record, and in everything that is exported from it. */
export const formatImported = ({ from, site, leftOut }: ImportOrigin): string =>
	addLeftOutCount(messages.notice({ from, site }), leftOut);

/** Adds to a notice how many events are left out. */
export const addLeftOutCount = (notice: string, leftOut: number): string =>
	leftOut === 0
		? notice
		: `${notice} ${messages.leftOut({ entries: formatCount(leftOut, 'entry') })}`;
