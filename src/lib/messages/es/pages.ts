import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	wrong: 'Algo ha fallado',
	story: 'Ir a la cronología'
};
