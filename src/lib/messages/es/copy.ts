import type * as english from '../en/copy.ts';

export const copyMessages: typeof english.copyMessages = {
	copied: 'Copiado.',
	selected: 'El texto está seleccionado: pulse Ctrl+C, o ⌘C en un Mac.'
};
