import type * as english from '../en/framed.ts';

export const framedMessages: typeof english.framedMessages = {
	refusal: 'Cette page ne peut pas être affichée dans une autre.',
	open: 'Ouvrir dans un nouvel onglet'
};
