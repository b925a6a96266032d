import type * as english from '../en/loader.ts';

export const loaderMessages: typeof english.loaderMessages = {
	show: (host) => `Mostrar la cronología de ${host}`
};
