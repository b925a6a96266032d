import type * as english from '../en/make-edit.ts';

export const editMessages: typeof english.editMessages = {
	untitled: 'Chronologie sans titre',
	sections: {
		events: 'Événements',
		sources: 'Sources',
		speakers: 'Qui est cité',
		tracks: 'Thèmes',
		series: 'Chiffres',
		routes: 'Parcours',
		head: 'À propos'
	},
	sectionsLabel: 'Parties de la chronologie',
	views: { edit: 'Modifier', preview: 'Aperçu' },
	viewsLabel: 'Modifier ou aperçu',
	sourced: (sourced: string, all: string) => `${sourced} sur ${all} avec une source`,
	toFix: (count: string, isOne: boolean) =>
		isOne ? '1 point à compléter' : `${count} points à compléter`,
	allRight: 'Rien à compléter',
	undo: 'Annuler',
	redo: 'Rétablir',
	undone: (what: string) => `Annulé\u00a0: ${what}`,
	redone: (what: string) => `Rétabli\u00a0: ${what}`,
	nothingToUndo: 'Rien à annuler',
	nothingToRedo: 'Rien à rétablir',
	keys: 'Ctrl+Z annule, Ctrl+Maj+Z rétablit\u202f; sur un Mac, avec ⌘.',
	saving: {
		save: 'Enregistrer',
		keys: 'Ctrl+S enregistre\u202f; sur un Mac, avec ⌘.',
		saved: 'Enregistré',
		notSaved: 'Non enregistré',
		savedTo: (file: string) => `Enregistré dans ${file}.`,
		downloaded: 'Enregistré dans vos téléchargements.',
		failed: (reason: string) => `L’enregistrement a échoué. ${reason}`,
		keep: 'Conserver sur cet appareil',
		kept: 'Conservé dans ce navigateur à mesure que vous écrivez, et nulle part ailleurs.',
		notKept: (reason: string) => `Ce navigateur ne conserve rien. ${reason}`,
		otherKept:
			'Ce navigateur conserve une autre chronologie ; celle-ci n’est donc pas conservée. Appuyez encore une fois pour la conserver à la place de l’autre.',
		forget: 'Ne plus conserver',
		forgotten: 'N’est plus conservé sur cet appareil.'
	},
	leave: {
		title: 'Quitter sans enregistrer\u202f?',
		text: 'Ce que vous avez modifié depuis le dernier enregistrement serait perdu.',
		leave: 'Quitter',
		stay: 'Continuer à modifier'
	},
	share: 'Partager',
	startOver: 'Commencer une autre chronologie',
	edits: {
		add: (item: string) => `ajouter ${item}`,
		remove: (item: string) => `supprimer ${item}`,
		several: 'plusieurs modifications'
	},
	removed: (item: string) =>
		`Supprimé\u00a0: ${item}. «\u202fAnnuler\u202f» permet de revenir en arrière.`,
	added: (item: string) => `Ajouté\u00a0: ${item}.`,
	/** Of a speaker or series that several events have. */
	changeIn: (events: string) => `Modifier ces données dans ${events}`,
	moveUp: 'Monter',
	seriesAdvice: 'Ses chiffres sont des événements du type «\u00a0Chiffre publié\u00a0».',
	table: {
		label: 'Événements dans l’ordre du temps',
		keys: 'Les flèches choisissent un événement, Entrée mène à son formulaire, Échap en revient.',
		date: 'Date',
		title: 'Événement',
		evidence: 'Fondé sur',
		noDate: 'Sans date',
		sources: (count: string, isOne: boolean) => (isOne ? 'une source' : `${count} sources`),
		noSource: 'aucune source',
		toFix: (count: string) => `à compléter\u00a0: ${count}`
	},
	move: {
		title: 'Déplacer dans le temps',
		earlier: (date: string) => `Plus tôt\u00a0: ${date}`,
		later: (date: string) => `Plus tard\u00a0: ${date}`,
		moved: (title: string, date: string) => `${title}\u00a0: ${date}`,
		how: 'Faites glisser le repère de l’événement choisi, ou appuyez dessus sur < ou >.',
		closer: 'Zoomez pour garder le jour.'
	},
	preview: {
		title: 'Aperçu',
		empty: 'Votre frise sera ici. Ajoutez un événement\u00a0: sa date et son titre suffisent.',
		waits:
			'Cet événement n’est pas encore dans l’aperçu\u00a0: son formulaire indique ce qui manque.',
		keeps:
			'L’aperçu montre cet événement tel qu’il était avant les dernières modifications\u00a0: quelque chose y est incomplet.',
		choose: 'Choisissez un événement pour voir sa fiche.',
		broken: 'L’aperçu n’a pas pu être dessiné. Annulez la dernière modification.'
	}
};
