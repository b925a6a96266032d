import type { LooseFile } from './loose.ts';
import { maxPictureBytes, dataBytesOf } from './picture.ts';
import type { ProblemReport } from './problem.ts';

/** Converts bytes to megabytes (1024 × 1024 bytes), rounded to one decimal. Any size above 0 gives at least 0.1. */
export const toMegabytes = (bytes: number) =>
	Math.max(Math.round(bytes / 1024 / 102.4), bytes > 0 ? 1 : 0) / 10;

/** Checks the total size of all pictures in a file. Reports the problem at the largest picture. */
export function checkPictures({ events }: LooseFile, report: ProblemReport): void {
	const weights = events.map(({ picture }) => (picture ? dataBytesOf(picture) : 0));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (total <= maxPictureBytes) return;
	const largest = weights.reduce((most, weight) => Math.max(most, weight));
	report.add(`events[${weights.indexOf(largest)}].picture`, undefined, {
		code: 'pictures-too-large',
		all: toMegabytes(total),
		max: toMegabytes(maxPictureBytes),
		own: toMegabytes(largest)
	});
}
