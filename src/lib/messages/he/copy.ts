import type * as english from '../en/copy.ts';

export const copyMessages: typeof english.copyMessages = {
	copied: 'הועתק.',
	selected: 'הטקסט מסומן: להעתקה, Ctrl+C או ⌘C במחשב Mac.'
};
