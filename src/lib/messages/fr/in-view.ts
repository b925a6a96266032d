import type * as english from '../en/in-view.ts';

export const inViewMessages: typeof english.inViewMessages = {
	count: (inView: string, all: string) => `${inView} sur ${all} à l’écran`,
	first: '\u00a0: aller au premier'
};
