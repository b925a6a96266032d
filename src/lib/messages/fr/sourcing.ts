import type * as english from '../en/sourcing.ts';

const then = (isThen: boolean) => (isThen ? ' à cette date' : '');

export const sourcingMessages: typeof english.sourcingMessages = {
	questions: {
		who: 'Qui le dit\u202f?',
		how: 'Comment le sait-on\u202f?',
		when: 'Quand était-ce, et quand l’a-t-on rendu public\u202f?',
		toWhom: 'À qui, et comment\u202f?',
		where: 'Où peut-on le lire\u202f?',
		others: 'Que disent les autres\u202f?',
		general: 'Des questions pour toute source'
	},
	general: [
		'La personne qui le dit était-elle présente, ou rapporte-t-elle les propos d’autrui\u202f?',
		'Est-ce le texte exact, ou un compte rendu\u202f? Existe-t-il un enregistrement ou un document\u202f?',
		'Pourquoi le dire maintenant, et à ce public\u202f?',
		'Qui dirige ce média, et qu’en disent les autres\u202f?',
		'Quelles sources ont enquêté elles-mêmes, et lesquelles en reprennent d’autres\u202f?',
		'Qui d’autre pourrait le savoir, et qu’en dit-il\u202f?'
	],
	evidence: 'Fondé sur',
	quoteEvidence: 'Propos cités, fondés sur',
	nobody: 'Personne n’est cité.',
	reportedBy: 'Publié par',
	alsoReportedBy: 'Publié aussi par',
	quoted: 'Cité',
	role: 'Fonction à l’époque',
	noRole: 'La chronologie n’indique pas de fonction.',
	organisation: 'Organisation',
	dates: {
		statement: 'Dit',
		report: 'Publié',
		protest: 'Survenu',
		action: 'Daté',
		measurement: 'Chiffre pour'
	},
	otherDate: (kind: string) =>
		`C’est la date de l’événement (${kind.toLowerCase()})\u202f; les propos cités peuvent être d’un autre jour.`,
	madePublic: 'Rendu public',
	to: 'À qui',
	channel: 'Comment',
	page: (publisher: string, date: string | null) => `${publisher}, ${date ?? 'sans date'}`,
	insecure: (host: string) => `${host}, connexion non sécurisée`,
	copy: (host: string) => `Copie archivée, ${host}`,
	shared: 'Déclarations qui ont une source en commun',
	moreShared: 'Autres déclarations de ce type',
	noCopy: (hasOthers: boolean, isThen: boolean) =>
		`Aucune ${hasOthers ? 'autre ' : ''}copie archivée n’est indiquée${then(isThen)}.`,
	noRelated: (hasOthers: boolean, isThen: boolean) =>
		`Aucun ${hasOthers ? 'autre ' : ''}événement n’est lié à celui-ci${then(isThen)}.`,
	noSource: 'Aucune source connue n’était publique à cette date.'
};
