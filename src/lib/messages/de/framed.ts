import type * as english from '../en/framed.ts';

export const framedMessages: typeof english.framedMessages = {
	refusal: 'Diese Seite lässt sich nicht innerhalb einer anderen Seite anzeigen.',
	open: 'In neuem Tab öffnen'
};
