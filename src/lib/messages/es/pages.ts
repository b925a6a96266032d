import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	wrong: 'Algo ha fallado',
	story: 'Ir a la cronología'
};

export const missingMessages: typeof english.missingMessages = {
	title: 'No hay ninguna página en esta dirección',
	why: 'Puede que esté mal escrita o incompleta.'
};
