import type { EventsFile } from '#lib/record/events-file.ts';
import { chapters } from './chapters.ts';
import { corrections } from './corrections.ts';
import { early2025 } from './events-early-2025.ts';
import { from2026 } from './events-from-2026.ts';
import { late2025 } from './events-late-2025.ts';
import { recordAnswers, recordPrompts, withNotes } from './notes.ts';
import { sources } from './sources.ts';

/** The day on which the record was first published; the default of an event’s `added`. */
const firstPublished = '2026-11-25';

/**
 * The record that the site ships. Titles, summaries, `unknown` and `disputed` are our own words. Quotes are the
 * speakers’ exact words, byte for byte: curly quotes and the non-breaking hyphen in “higher‑risk” are in the sources. A
 * statement has a `source` only if that page contains these words. Notes for presenters are in `notes.ts`.
 */
export const events = {
	format: 1,
	id: 'microsoft-government-cloud',
	title: 'What Microsoft said about government use of its cloud',
	dek: 'Workers protested over its services to Israel’s Ministry of Defense. Reports put almost 1,400 terabytes of ICE data on its servers. What was said, reported and done, with the sources.',
	language: 'en',
	updated: '2026-11-29',
	checked: '2026-06',
	tracks: [
		{
			id: 'imod',
			label: 'Israel Ministry of Defense (IMOD)',
			description:
				'Reports on the use of Microsoft technology by Israel’s Ministry of Defense and military, protests about it, what Microsoft said and did, and a reply by the military.',
			color: 'teal'
		},
		{
			id: 'ice',
			label: 'U.S. Immigration and Customs Enforcement (ICE)',
			description:
				'Reports on ICE’s use of Microsoft technology, and what Microsoft and others said about it.',
			color: 'ochre'
		}
	],
	// Never add figures about the Israeli military’s data to this series, because they count something else.
	series: [
		{
			id: 'ice-volume',
			label: 'ICE data reported on Microsoft servers',
			unit: 'TB',
			track: 'ice',
			points: [
				{
					date: '2025-07',
					known: '2026-02-17',
					value: 400,
					qualifier: 'about',
					event: 'ice-2025-07-data-400',
					sources: ['a-news-ice', 'techrepublic-ice', 'windows-central']
				},
				{
					date: '2026-01',
					known: '2026-02-17',
					value: 1400,
					qualifier: 'almost',
					event: 'ice-2026-01-data-1400',
					sources: ['a-news-ice', 'techrepublic-ice', 'windows-central']
				}
			]
		}
	],
	speakers: [
		{ id: 'microsoft', name: 'Microsoft', role: 'company', organisation: 'Microsoft' },
		{
			id: 'brad-smith',
			name: 'Brad Smith',
			role: 'Microsoft vice chair and president',
			organisation: 'Microsoft'
		},
		{
			id: 'microsoft-as-reported',
			name: 'Microsoft (as reported)',
			role: 'company, as reported by the sources',
			organisation: 'Microsoft'
		},
		{
			id: 'microsoft-spokesperson',
			name: 'Microsoft spokesperson',
			role: 'unnamed spokesperson',
			organisation: 'Microsoft'
		},
		{ id: '972-magazine', name: '+972 Magazine', role: 'publisher', organisation: '+972 Magazine' },
		{
			id: 'no-azure-for-apartheid',
			name: 'No Azure for Apartheid',
			role: 'worker-led campaign',
			organisation: 'No Azure for Apartheid'
		},
		{
			id: 'marwa-fatafta',
			name: 'Marwa Fatafta',
			role: 'MENA Policy and Advocacy Director at Access Now',
			organisation: 'Access Now'
		},
		// Employees at a protest do not speak for the company, so they have no organisation.
		{
			id: 'ibtihal-aboussad',
			name: 'Ibtihal Aboussad',
			role: 'Microsoft employee',
			organisation: ''
		},
		{
			id: 'joe-lopez',
			name: 'Joe Lopez',
			role: 'Microsoft firmware engineer',
			organisation: ''
		},
		{
			id: 'hossam-nasr',
			name: 'Hossam Nasr',
			role: 'former Microsoft employee and protest leader',
			organisation: ''
		},
		{
			id: 'abdo-mohamed',
			name: 'Abdo Mohamed',
			role: 'former Microsoft employee and organizer of No Azure for Apartheid, not one of the seven',
			organisation: 'No Azure for Apartheid'
		},
		{
			id: 'israel-defense-forces',
			name: 'Israel Defense Forces',
			role: 'military of Israel',
			organisation: 'Israel Defense Forces'
		}
	],
	sources,
	events: withNotes([...early2025, ...late2025, ...from2026]).map((event) => ({
		added: firstPublished,
		...event
	})),
	prompts: recordPrompts,
	answers: recordAnswers,
	corrections,
	chapters
} satisfies EventsFile;
