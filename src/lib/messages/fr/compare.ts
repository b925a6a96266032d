import type * as english from '../en/compare.ts';

export const compareMessages: typeof english.compareMessages = {
	title: 'Comparer deux déclarations',
	asOf: (asOf: string) => `${asOf}.`,
	none: 'Il n’y a pas deux déclarations à comparer.',
	note: 'Soulignés\u00a0: les mots présents dans les deux citations\u202f; les mots courts isolés ne sont pas pris en compte. Le soulignement montre où les mots sont les mêmes et où ils diffèrent, et ne dit rien de leur sens.',
	choice: {
		linked: 'Liées dans la chronologie',
		any: 'Au choix',
		first: 'Comparer',
		second: 'avec',
		statement: (date: string, title: string) => `${date}\u00a0: ${title}`
	},
	marked: ['dans les deux\u00a0: ', '\u202f; fin.'] satisfies [string, string],
	side: {
		who: 'Qui parle'
	},
	between: {
		title: 'Entre les deux',
		count: (events: string) =>
			`Entre les deux, pour autant que les dates permettent de le dire\u00a0: ${events} de la chronologie. Aucun n’est masqué ici par les filtres.`,
		none: 'Aucun autre événement de la chronologie ne peut se situer entre les deux.',
		unsure: '\u202f; sa date ne permet pas de dire s’il se situe entre les deux'
	},
	apart: {
		exact: (days: string) => `${days} d’écart`,
		range: (min: string, days: string) => `entre ${min} et ${days} d’écart`,
		atLeast: (days: string) => `au moins ${days} d’écart`,
		atMost: (days: string) => `au plus ${days} d’écart`,
		sameDay: 'Le même jour',
		noEnd: 'Écart en jours inconnu\u00a0: l’une des dates n’a pas de fin connue',
		unordered: (atMost: string) => `${atMost}\u202f; on ignore laquelle est la première`,
		sameUnit: {
			month: (atMost: string) => `Le même mois, ${atMost}`,
			year: (atMost: string) => `La même année, ${atMost}`
		},
		soft: (apart: string) => `${apart}\u202f; l’une des dates est elle-même incertaine`,
		sentence: (apart: string) => `${apart.charAt(0).toUpperCase()}${apart.slice(1)}.`
	},
	otherDate: (date: string, kind: string) =>
		`Date de l’événement (${kind.toLowerCase()})\u00a0: ${date}\u202f; les propos cités peuvent être d’un autre jour.`,
	reasons: {
		'contrasts-with': 'un contraste',
		follows: 'la seconde fait suite à la première',
		'responds-to': 'l’une répond à l’autre',
		'part-of': 'liées',
		'reported-by': 'liées'
	}
};
