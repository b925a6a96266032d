import type * as english from '../en/timeline.ts';

export const timelineMessages: typeof english.timelineMessages = {
	title: 'Frise',
	events: 'Événements sur l’axe du temps',
	empty: 'Aucun événement ici. Choisissez Plus tôt, Plus tard ou Tout voir.',
	keys: (hasCards: boolean, hasHelp: boolean) =>
		`Les flèches vont d’un événement à l’autre, Entrée ${hasCards ? 'ouvre la fiche' : 'le sélectionne'}` +
		`${hasHelp ? ', le point d’interrogation affiche toutes les touches' : ''}.`,
	only: (event: string) => `1 événement\u00a0: ${event}`,
	zoom: {
		label: 'Zoom et déplacement',
		earlier: 'Plus tôt',
		later: 'Plus tard',
		out: 'Zoom arrière',
		in: 'Zoom avant',
		whole: 'Tout voir'
	}
};
