import { firstView, layOut } from './first-view.ts';
import type { PageLoad } from './$types';

/** The page starts in two tasks: the drawing is laid out before the page is hydrated. */
export const load: PageLoad = async ({ data }) => {
	const first = firstView(data.record);
	if (first.prerendered) await layOut(first);
	return { ...data, first };
};
