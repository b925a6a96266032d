import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	title: (status: string) => `${status}: On the Record`,
	missing: 'No hay ninguna página en esta dirección',
	wrong: 'Algo ha fallado',
	story: 'Ir a la cronología'
};
