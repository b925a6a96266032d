import type { Imported } from '#lib/record/publication.ts';
import { foreignMessages as messages } from '#language/foreign.ts';
import { formatCount } from './format.ts';

/** The notice beside an imported record, and in whatever is taken from it. */
export function formatImported({ from, site, leftOut }: Imported): string {
	const notice = messages.notice(from, site);
	if (leftOut === 0) return notice;
	return `${notice} ${messages.leftOut(formatCount(leftOut, 'entry'))}`;
}
