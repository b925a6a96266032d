import type * as english from '../en/loader.ts';

export const loaderMessages: typeof english.loaderMessages = {
	title: 'Cronología',
	waits: 'Aún no se ha cargado.',
	show: (host) => `Mostrar la cronología de ${host}`
};
