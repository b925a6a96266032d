import type { Imported } from '#lib/record/imported.ts';
import { messages } from './current.ts';
import { formatCount } from './words.ts';

/** What stands wherever an imported record is shown, and in whatever is taken from it. */
export function formatImported({ from, site, leftOut }: Imported): string {
	const words = messages.imported(from, site);
	if (leftOut === 0) return words;
	return `${words} ${messages.leftOut(formatCount(leftOut, 'entry', messages.language))}`;
}
