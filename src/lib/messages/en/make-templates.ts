/** The words of the examples to begin with. What binds them together is in `make/templates.ts`. */
export const makeTemplates = {
	note: 'This example has one flaw in its evidence. Can you find it?',
	show: 'Tell me the flaw',
	bridge: {
		template: {
			name: 'A local decision',
			about: 'A council closes a bridge.',
			flaw: 'The vote is dated 14 March 2025, but its only source was published on 12 March: before it.'
		},
		head: {
			title: 'Why Ashmere closed its bridge to cars',
			dek: 'Who decided it, when, and what was said before?'
		},
		tracks: {
			council: { label: 'Council', description: 'What the council said and did.' },
			residents: { label: 'Residents', description: 'What people in the town did.' }
		},
		speaker: { name: 'Ida Marsh', role: 'mayor' },
		publishers: { council: 'Ashmere Council', courier: 'Ashmere Courier' },
		sources: { report: 'Report on the state of the bridge', courier: 'Council votes on bridge' },
		events: {
			report: {
				title: 'A report finds cracks in the bridge',
				summary: 'The council’s engineers write that two of the piers have cracks.'
			},
			vote: {
				title: 'The council votes to close the bridge to cars',
				summary: 'The council decides by 14 votes to 9, the Ashmere Courier reports.'
			},
			petition: { title: 'Shopkeepers hand in a petition' }
		}
	},
	bottles: {
		template: {
			name: 'A company’s promise',
			about: 'What was said, and the figures since.',
			flaw: 'The words of May 2024 are given with a press release of 2022. No page is named that carries them.'
		},
		head: {
			title: 'What Brightwater promised about its bottles',
			dek: 'What did the company say, and what has it done since?'
		},
		tracks: {
			said: { label: 'Said', description: 'What the company said.' },
			done: { label: 'Done', description: 'What was reported later.' }
		},
		speaker: { name: 'Noor Adler', role: 'chief executive' },
		publishers: { company: 'Brightwater', register: 'Packaging Register' },
		sources: { release: 'Our bottles by 2025', register: 'Figures for 2024' },
		series: 'Share of recycled plastic',
		events: {
			promise: {
				title: 'Brightwater promises recycled bottles',
				summary:
					'The company names a year by which all of its bottles are to be of recycled plastic.'
			},
			repeat: {
				title: 'Brightwater says that it is on the way',
				summary: 'The chief executive speaks of progress at the annual meeting.'
			},
			figure: {
				title: 'About 31% of the plastic is recycled',
				summary: 'The Packaging Register gives a share of about 31% for 2024.'
			}
		},
		statements: {
			promise: {
				quote: 'By the end of 2025 every bottle we sell will be made of recycled plastic.',
				channel: 'press release'
			},
			repeat: { quote: 'We are nearly there.', to: 'shareholders' }
		}
	},
	sleep: {
		template: {
			name: 'A claim in science',
			about: 'From a small study to the headlines.',
			flaw: 'The finding seems to have two sources, but one publisher stands behind both: nobody independent confirms it.'
		},
		head: {
			title: 'Does an app make pupils sleep better?',
			dek: 'From a study with 48 pupils to the headlines.'
		},
		tracks: {
			study: { label: 'Study', description: 'What the researchers published.' },
			media: { label: 'Media', description: 'What was made of it.' }
		},
		speaker: { name: 'Jun Okada', role: 'lead author' },
		publishers: { institute: 'Ashmere Sleep Institute', daily: 'Daily Example' },
		sources: {
			study: 'Evening screens and sleep: a trial with 48 pupils',
			release: 'App improves sleep of pupils',
			daily: 'This app ends sleepless nights'
		},
		events: {
			trial: {
				title: 'A trial finds 12 more minutes of sleep',
				summary:
					'In a trial with 48 pupils those with the app slept 12 minutes longer, its authors write.'
			},
			headline: {
				title: 'A newspaper writes of the end of sleepless nights',
				summary: 'The Daily Example names neither the number of pupils nor the minutes.'
			},
			author: { title: 'The lead author warns of large words' }
		},
		statement: { quote: 'It was a small trial.', to: 'Daily Example' }
	}
};
