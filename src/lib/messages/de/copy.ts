import type * as english from '../en/copy.ts';

export const copyMessages: typeof english.copyMessages = {
	copied: 'Kopiert.',
	selected: 'Der Text ist markiert: Kopieren Sie ihn mit Strg+C, auf dem Mac mit ⌘C.'
};
