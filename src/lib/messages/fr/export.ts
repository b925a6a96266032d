import type * as english from '../en/export.ts';

export const exportMessages: typeof english.exportMessages = {
	title: 'Partager, citer, exporter',
	unlinkedTitle: 'Citer, exporter',
	parts: {
		legend: 'Que faire',
		link: 'Partager un lien',
		citation: 'Citer',
		file: 'Exporter un fichier'
	},
	link: {
		about: (view: string) => `Le lien ouvre la page telle que vous la voyez\u00a0: ${view}.`,
		selected: (title: string) => `sélectionné\u00a0: ${title}`,
		hereAlone:
			'Cette page est un fichier de votre appareil\u00a0: le lien ne fonctionne que sur cet appareil.',
		label: 'Lien vers cette vue',
		copy: 'Copier le lien vers cette vue',
		own: {
			label: 'Lien vers le seul événement sélectionné',
			copy: 'Copier le lien vers l’événement'
		},
		share: 'Partager avec une application…',
		failed: 'Le partage a échoué. Copiez plutôt le lien.'
	},
	citation: {
		opened: (name: string, site: string) => `${name}, ouvert dans ${site}`,
		apa: {
			dated: (year, day) => `(${year}, ${day})`,
			undated: '(s. d.)',
			within: (title) => `Dans ${title}`
		},
		chicago: {
			within: (title) => `dans ${title}`,
			version: (hash) => `version ${hash}`,
			modified: (day) => `dernière modification le ${day}`
		},
		choose: 'Que citer',
		whole: 'Toute la page',
		event: (date: string, title: string) => `${date}\u00a0: ${title}`,
		version: (version: string) => `La référence indique\u00a0: ${version}.`,
		advice:
			'Pour citer les propos d’une source, citez la source\u00a0: chaque fiche énumère les siennes.',
		styles: {
			apa: { label: 'APA', copy: 'Copier au format APA' },
			chicago: { label: 'Chicago', copy: 'Copier au format Chicago' },
			quote: { label: 'Lien avec une citation', copy: 'Copier le lien avec une citation' },
			bibtex: { label: 'BibTeX', copy: 'Copier au format BibTeX' },
			csl: { label: 'CSL-JSON', copy: 'Copier au format CSL-JSON' }
		}
	},
	files: {
		range: 'Événements',
		all: (events: string) => `Tout ce qui est affiché\u00a0: ${events}`,
		view: (dates: string, events: string) => `Cette vue\u00a0: ${dates}, ${events}`,
		format: 'Format',
		formats: {
			png: {
				label: 'Image (PNG)',
				note: 'Pour les pages web et les diapositives, en résolution 2×.'
			},
			svg: {
				label: 'Image (SVG)',
				note: 'Pour l’impression et la retouche\u00a0: nette à toutes les tailles.'
			},
			csv: { label: 'Tableau (CSV)', note: 'Pour les tableurs\u00a0: une ligne par événement.' },
			json: {
				label: 'Données (JSON)',
				note: 'Le format de ce site, que lit «\u202fOuvrir une autre chronologie\u202f».'
			},
			ics: {
				label: 'Calendrier (ICS)',
				note: 'Pour les agendas\u00a0: événements d’une journée entière, avec la date en toutes lettres.'
			},
			markdown: {
				label: 'Texte (Markdown)',
				note: 'À lire ou à modifier, avec toutes les sources.'
			}
		},
		outsideCalendar: (events: string) =>
			`Non inclus\u00a0: ${events}. Un calendrier ne connaît que les années 1 à 9999.`,
		save: 'Télécharger le fichier',
		making: 'Préparation…',
		saved: (name: string) => `Téléchargé sous le nom ${name}.`,
		failed: 'Ce navigateur n’a pas pu créer le fichier.',
		failedPng: 'Ce navigateur n’a pas pu créer le fichier. Choisissez plutôt SVG.',
		preview: 'Aperçu',
		picture: (events: string) => `Aperçu de l’image\u00a0: ${events}`,
		asText: 'Copier sous forme de texte',
		copy: 'Tout copier',
		none: 'Aucun événement n’est affiché\u00a0: il n’y a rien à exporter.'
	},
	picture: {
		dek: (asOf: string, dates: string) => `${asOf}. ${dates}`,
		what: (events: string, dates: string) => `${events}, ${dates}`,
		sources: (what: string, pages: string, publishers: readonly string[]) =>
			`${what}, ${pages}\u00a0: ${publishers.join('\u202f; ')}.`,
		legend:
			'Le chiffre d’un encadré indique combien d’événements sont trop proches pour être dessinés séparément. Une bande couvre les jours où un événement a pu avoir lieu.',
		hidden: 'Les événements masqués par un filtre sont estompés et ne sont pas comptés.',
		origin: (site: string, version: string | null) => (version ? `${site}. ${version}` : site),
		description: (what: string, pages: string) => `Frise chronologique\u00a0: ${what}, ${pages}.`
	},
	event: {
		version: (hash: string) => `Version ${hash}`,
		part: (title: string, part: string) => `${title} (${part})`,
		endless: (date: string) => `${date}, sans fin connue`,
		quote: (quote: string, speaker: string) => `${quote} ${speaker}`,
		quotedIn: (date: string) => `cité dans l’entrée datée\u00a0: ${date}`,
		label: (name: string) => `${name}\u00a0:`,
		evidence: 'Fondé sur',
		madePublic: 'Rendu public',
		unknown: 'Ce qu’on ignore',
		disputed: 'Ce qui diffère selon les sources',
		source: 'Source',
		record: 'Dans la chronologie',
		corrections: 'Corrections',
		dated: (date: string) => `Date de l’événement\u00a0: ${date}`,
		quotes: (speaker: string, quote: string, summary: string) =>
			`Cite ${speaker}\u00a0: ${quote} Résumé de la chronologie\u00a0: ${summary}`
	}
};
