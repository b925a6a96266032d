import type * as english from '../en/timeline.ts';

export const timelineMessages: typeof english.timelineMessages = {
	title: 'Línea de tiempo',
	events: 'Eventos en el eje temporal',
	empty: 'Aquí no hay eventos. Elija Anterior, Posterior o Ver todo.',
	keys: (hasCards: boolean, hasHelp: boolean) =>
		`Las flechas pasan de un evento a otro, Intro ${hasCards ? 'abre la tarjeta' : 'lo selecciona'}` +
		`${hasHelp ? ' y el signo de interrogación muestra todas las teclas' : ''}.`,
	only: (event: string) => `1 evento: ${event}`,
	zoom: {
		label: 'Acercar, alejar y desplazar',
		earlier: 'Anterior',
		later: 'Posterior',
		out: 'Alejar',
		in: 'Acercar',
		whole: 'Ver todo'
	}
};
