import type * as english from '../en/make-templates.ts';

export const makeTemplates: typeof english.makeTemplates = {
	note: 'Cet exemple a une faille dans ce qui le fonde. La trouverez-vous\u202f?',
	show: 'Révéler la faille',
	bridge: {
		template: {
			name: 'Une décision locale',
			about: 'Un conseil municipal ferme un pont.',
			flaw: 'Le vote est daté du 14 mars 2025, mais sa seule source a été publiée le 12 mars\u00a0: avant lui.'
		},
		head: {
			title: 'Pourquoi Valmorin a fermé son pont aux voitures',
			dek: 'Qui l’a décidé, quand, et qu’avait-on dit avant\u202f?'
		},
		tracks: {
			council: { label: 'Conseil municipal', description: 'Ce que le conseil a dit et fait.' },
			residents: { label: 'Habitants', description: 'Ce qu’ont fait les habitants de la ville.' }
		},
		speaker: { name: 'Ida Marchal', role: 'maire' },
		publishers: { council: 'Ville de Valmorin', courier: 'Courrier de Valmorin' },
		sources: { report: 'Rapport sur l’état du pont', courier: 'Le conseil vote sur le pont' },
		events: {
			report: {
				title: 'Un rapport signale des fissures dans le pont',
				summary: 'Les ingénieurs de la ville écrivent que deux des piles sont fissurées.'
			},
			vote: {
				title: 'Le conseil vote la fermeture du pont aux voitures',
				summary: 'Le conseil décide par 14 voix contre 9, selon le Courrier de Valmorin.'
			},
			petition: { title: 'Des commerçants remettent une pétition' }
		}
	},
	bottles: {
		template: {
			name: 'La promesse d’une entreprise',
			about: 'Ce qui a été dit, et les chiffres depuis.',
			flaw: 'Les propos de mai 2024 sont accompagnés d’un communiqué de 2022. Aucune page où ils figurent n’est indiquée.'
		},
		head: {
			title: 'Ce que Clairval a promis sur ses bouteilles',
			dek: 'Qu’a dit l’entreprise, et qu’a-t-elle fait depuis\u202f?'
		},
		tracks: {
			said: { label: 'Dit', description: 'Ce qu’a dit l’entreprise.' },
			done: { label: 'Fait', description: 'Ce qui a été publié ensuite.' }
		},
		speaker: { name: 'Noor Adler', role: 'directrice générale' },
		publishers: { company: 'Clairval', register: 'Registre des emballages' },
		sources: { release: 'Nos bouteilles d’ici à 2025', register: 'Chiffres de 2024' },
		series: 'Part de plastique recyclé',
		events: {
			promise: {
				title: 'Clairval promet des bouteilles recyclées',
				summary:
					'L’entreprise indique une année d’ici à laquelle toutes ses bouteilles doivent être en plastique recyclé.'
			},
			repeat: {
				title: 'Clairval dit être en bonne voie',
				summary: 'La directrice générale parle de progrès à l’assemblée générale.'
			},
			figure: {
				title: 'Environ 31\u202f% du plastique est recyclé',
				summary: 'Le Registre des emballages indique une part d’environ 31\u202f% pour 2024.'
			}
		},
		statements: {
			promise: {
				quote:
					'D’ici à la fin de 2025, toutes les bouteilles que nous vendons seront en plastique recyclé.',
				channel: 'communiqué de presse'
			},
			repeat: { quote: 'Nous y sommes presque.', to: 'des actionnaires' }
		}
	},
	sleep: {
		template: {
			name: 'Une affirmation scientifique',
			about: 'D’une petite étude aux gros titres.',
			flaw: 'Le résultat semble avoir deux sources, mais un même éditeur est derrière les deux\u00a0: rien d’indépendant ne le confirme.'
		},
		head: {
			title: 'Une application fait-elle mieux dormir les élèves\u202f?',
			dek: 'D’une étude sur 48 élèves aux gros titres.'
		},
		tracks: {
			study: { label: 'Étude', description: 'Ce qu’ont publié les chercheurs.' },
			media: { label: 'Médias', description: 'Ce qu’on en a fait.' }
		},
		speaker: { name: 'Jun Okada', role: 'auteur principal' },
		publishers: { institute: 'Institut du sommeil de Valmorin', daily: 'Gazette Exemple' },
		sources: {
			study: 'Écrans du soir et sommeil\u00a0: un essai avec 48 élèves',
			release: 'Une application améliore le sommeil des élèves',
			daily: 'L’application qui met fin aux nuits blanches'
		},
		events: {
			trial: {
				title: 'Un essai mesure 12 minutes de sommeil en plus',
				summary:
					'Dans un essai avec 48 élèves, ceux qui avaient l’application ont dormi 12 minutes de plus, écrivent les auteurs.'
			},
			headline: {
				title: 'Un journal annonce la fin des nuits blanches',
				summary: 'La Gazette Exemple n’indique ni le nombre d’élèves ni les minutes.'
			},
			author: { title: 'L’auteur principal met en garde contre les grands mots' }
		},
		statement: { quote: 'C’était un petit essai.', to: 'la Gazette Exemple' }
	}
};
