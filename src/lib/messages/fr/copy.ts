import type * as english from '../en/copy.ts';

export const copyMessages: typeof english.copyMessages = {
	copied: 'Copié.',
	selected: 'Le texte est sélectionné\u00a0: appuyez sur Ctrl+C, ou ⌘C sur un Mac.'
};
