import type { Imported } from '#lib/record/publication.ts';
import { foreign as messages } from '#language/record';
import { formatCount } from './format-drawn.ts';

/** The notice beside an imported record, and in whatever is taken from it. */
export const formatImported = ({ from, site, leftOut }: Imported): string =>
	withLeftOut(messages.notice({ from, site }), leftOut);

/** A notice that also says how many events are left out. */
export const withLeftOut = (notice: string, leftOut: number): string =>
	leftOut === 0
		? notice
		: `${notice} ${messages.leftOut({ entries: formatCount(leftOut, 'entry') })}`;
