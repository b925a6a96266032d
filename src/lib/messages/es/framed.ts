import type * as english from '../en/framed.ts';

export const framedMessages: typeof english.framedMessages = {
	refusal: 'Esta página no se puede mostrar dentro de otra.',
	open: 'Abrir en una pestaña nueva'
};
