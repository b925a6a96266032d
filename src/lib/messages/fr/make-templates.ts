import type * as english from '../en/make-templates.ts';

const language = 'fr';
const at = (path: string) => `https://example.org/${path}`;

const council = {
	format: 1,
	id: 'example-bridge',
	title: 'Pourquoi Valmorin a fermé son pont aux voitures',
	dek: 'Qui l’a décidé, quand, et qu’avait-on dit avant\u202f?',
	language,
	updated: '2025-06-30',
	tracks: [
		{
			id: 'council',
			label: 'Conseil municipal',
			description: 'Ce que le conseil a dit et fait.',
			color: 'teal'
		},
		{
			id: 'residents',
			label: 'Habitants',
			description: 'Ce qu’ont fait les habitants de la ville.',
			color: 'plum'
		}
	],
	speakers: [
		{ id: 'maire', name: 'Ida Marchal', role: 'maire', organisation: 'Ville de Valmorin' }
	],
	sources: [
		{
			id: 'report',
			publisher: 'Ville de Valmorin',
			title: 'Rapport sur l’état du pont',
			url: at('council/bridge-report'),
			published: '2025-01-20'
		},
		{
			id: 'courier',
			publisher: 'Courrier de Valmorin',
			title: 'Le conseil vote sur le pont',
			url: at('courier/vote'),
			published: '2025-03-12'
		}
	],
	series: [],
	events: [
		{
			id: 'report',
			date: '2025-01-20',
			kind: 'report',
			track: 'council',
			title: 'Un rapport signale des fissures dans le pont',
			summary: 'Les ingénieurs de la ville écrivent que deux des piles sont fissurées.',
			attribution: 'document',
			sources: ['report'],
			links: []
		},
		{
			id: 'vote',
			date: '2025-03-14',
			kind: 'action',
			track: 'council',
			title: 'Le conseil vote la fermeture du pont aux voitures',
			summary: 'Le conseil décide par 14 voix contre 9, selon le Courrier de Valmorin.',
			attribution: 'reported',
			sources: ['courier'],
			links: [{ to: 'report', type: 'follows' }]
		},
		{
			id: 'petition',
			date: '2025-04',
			kind: 'protest',
			track: 'residents',
			title: 'Des commerçants remettent une pétition',
			summary: '',
			attribution: 'reported',
			sources: [],
			links: [{ to: 'vote', type: 'responds-to' }]
		}
	],
	prompts: [],
	corrections: []
};

const promise = {
	format: 1,
	id: 'example-bottles',
	title: 'Ce que Clairval a promis sur ses bouteilles',
	dek: 'Qu’a dit l’entreprise, et qu’a-t-elle fait depuis\u202f?',
	language,
	updated: '2025-06-30',
	tracks: [
		{ id: 'said', label: 'Dit', description: 'Ce qu’a dit l’entreprise.', color: 'ochre' },
		{ id: 'done', label: 'Fait', description: 'Ce qui a été publié ensuite.', color: 'slate' }
	],
	speakers: [
		{ id: 'head', name: 'Noor Adler', role: 'directrice générale', organisation: 'Clairval' }
	],
	sources: [
		{
			id: 'release',
			publisher: 'Clairval',
			title: 'Nos bouteilles d’ici à 2025',
			url: at('brightwater/bottles'),
			published: '2022-09-05'
		},
		{
			id: 'register',
			publisher: 'Registre des emballages',
			title: 'Chiffres de 2024',
			url: at('register/2024'),
			published: '2025-02'
		}
	],
	series: [
		{
			id: 'share',
			label: 'Part de plastique recyclé',
			unit: '%',
			track: 'done',
			points: [
				{
					date: '2024',
					known: '2025-02',
					value: 31,
					qualifier: 'about',
					event: 'figure',
					sources: ['register']
				}
			]
		}
	],
	events: [
		{
			id: 'promise',
			date: '2022-09-05',
			kind: 'statement',
			track: 'said',
			title: 'Clairval promet des bouteilles recyclées',
			summary:
				'L’entreprise indique une année d’ici à laquelle toutes ses bouteilles doivent être en plastique recyclé.',
			attribution: 'direct',
			sources: ['release'],
			statement: {
				quote:
					'D’ici à la fin de 2025, toutes les bouteilles que nous vendons seront en plastique recyclé.',
				speaker: 'head',
				channel: 'communiqué de presse',
				source: 'release'
			},
			links: []
		},
		{
			id: 'repeat',
			date: '2024-05-16',
			kind: 'statement',
			track: 'said',
			title: 'Clairval dit être en bonne voie',
			summary: 'La directrice générale parle de progrès à l’assemblée générale.',
			attribution: 'direct',
			sources: ['release'],
			statement: { quote: 'Nous y sommes presque.', speaker: 'head', to: 'des actionnaires' },
			links: [{ to: 'promise', type: 'follows' }]
		},
		{
			id: 'figure',
			date: '2024',
			known: '2025-02',
			kind: 'measurement',
			track: 'done',
			title: 'Environ 31\u202f% du plastique est recyclé',
			summary: 'Le Registre des emballages indique une part d’environ 31\u202f% pour 2024.',
			attribution: 'document',
			sources: ['register'],
			links: [{ to: 'promise', type: 'follows' }]
		}
	],
	prompts: [],
	corrections: []
};

const claim = {
	format: 1,
	id: 'example-sleep',
	title: 'Une application fait-elle mieux dormir les élèves\u202f?',
	dek: 'D’une étude sur 48 élèves aux gros titres.',
	language,
	updated: '2025-06-30',
	tracks: [
		{ id: 'study', label: 'Étude', description: 'Ce qu’ont publié les chercheurs.', color: 'moss' },
		{ id: 'media', label: 'Médias', description: 'Ce qu’on en a fait.', color: 'rust' }
	],
	speakers: [
		{
			id: 'author',
			name: 'Jun Okada',
			role: 'auteur principal',
			organisation: 'Institut du sommeil de Valmorin'
		}
	],
	sources: [
		{
			id: 'study',
			publisher: 'Institut du sommeil de Valmorin',
			title: 'Écrans du soir et sommeil\u00a0: un essai avec 48 élèves',
			url: at('sleep/study'),
			published: '2025-02-03'
		},
		{
			id: 'release',
			publisher: 'Institut du sommeil de Valmorin',
			title: 'Une application améliore le sommeil des élèves',
			url: at('sleep/press-release'),
			published: '2025-02-04'
		},
		{
			id: 'daily',
			publisher: 'Gazette Exemple',
			title: 'L’application qui met fin aux nuits blanches',
			url: at('daily/app'),
			published: '2025-02-06'
		}
	],
	series: [],
	events: [
		{
			id: 'trial',
			date: '2025-02-03',
			kind: 'report',
			track: 'study',
			title: 'Un essai mesure 12 minutes de sommeil en plus',
			summary:
				'Dans un essai avec 48 élèves, ceux qui avaient l’application ont dormi 12 minutes de plus, écrivent les auteurs.',
			attribution: 'document',
			sources: ['study', 'release'],
			links: []
		},
		{
			id: 'headline',
			date: '2025-02-06',
			kind: 'report',
			track: 'media',
			title: 'Un journal annonce la fin des nuits blanches',
			summary: 'La Gazette Exemple n’indique ni le nombre d’élèves ni les minutes.',
			attribution: 'reported',
			sources: ['daily'],
			links: [{ to: 'trial', type: 'follows' }]
		},
		{
			id: 'author',
			date: '2025-02',
			kind: 'statement',
			track: 'study',
			title: 'L’auteur principal met en garde contre les grands mots',
			summary: '',
			attribution: 'direct',
			sources: ['daily'],
			statement: {
				quote: 'C’était un petit essai.',
				speaker: 'author',
				to: 'la Gazette Exemple',
				source: 'daily'
			},
			links: [{ to: 'headline', type: 'responds-to' }]
		}
	],
	prompts: [],
	corrections: []
};

export const makeTemplates: typeof english.makeTemplates = {
	note: 'Cet exemple a une faille dans ce qui le fonde. La trouverez-vous\u202f?',
	show: 'Révéler la faille',
	items: [
		{
			name: 'Une décision locale',
			about: 'Un conseil municipal ferme un pont.',
			file: council,
			flaw: 'Le vote est daté du 14 mars 2025, mais sa seule source a été publiée le 12 mars\u00a0: avant lui.'
		},
		{
			name: 'La promesse d’une entreprise',
			about: 'Ce qui a été dit, et les chiffres depuis.',
			file: promise,
			flaw: 'Les propos de mai 2024 sont accompagnés d’un communiqué de 2022. Aucune page où ils figurent n’est indiquée.'
		},
		{
			name: 'Une affirmation scientifique',
			about: 'D’une petite étude aux gros titres.',
			file: claim,
			flaw: 'Le résultat semble avoir deux sources, mais un même éditeur est derrière les deux\u00a0: rien d’indépendant ne le confirme.'
		}
	]
};
