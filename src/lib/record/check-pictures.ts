import type { LooseFile } from './loose.ts';
import { maxPictures, weightOf } from './picture.ts';
import type { Report } from './problem.ts';

/** With one decimal; what there is of something is never 0. */
export const megabytes = (bytes: number) =>
	Math.max(Math.round(bytes / 1024 / 102.4), bytes > 0 ? 1 : 0) / 10;

/** All pictures of a file together have a limit; the problem is reported at the largest one. */
export function checkPictures({ events }: LooseFile, report: Report): void {
	const weights = events.map(({ picture }) => (picture ? weightOf(picture) : 0));
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	if (all <= maxPictures) return;
	const own = weights.reduce((most, weight) => Math.max(most, weight));
	report.add(`events[${weights.indexOf(own)}].picture`, undefined, {
		code: 'pictures-too-large',
		all: megabytes(all),
		max: megabytes(maxPictures),
		own: megabytes(own)
	});
}
