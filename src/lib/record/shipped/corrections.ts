import type { CorrectionRecord } from '#lib/record/events-file.ts';

/** Errors that were corrected after publication, the oldest first; one sentence for each. */
export const corrections = [
	{
		date: '2026-11-26',
		event: 'imod-2025-02-18-ap-investigation',
		text: 'The summary said that use “rose steeply”; it now says that use increased.'
	},
	{
		date: '2026-11-26',
		event: 'imod-2025-02-24-town-hall',
		text: 'The entry was marked as from a spokesperson; it is now marked as reported by the sources, and says that the day of Microsoft’s statement to AP is not known.'
	},
	{
		date: '2026-11-26',
		event: 'imod-2025-04-07-anniversary-dismissals',
		text: 'The entry did not say that sources differ on whether one person was dismissed or two; it now does.'
	},
	{
		date: '2026-11-26',
		event: 'imod-2025-05-15-no-evidence-statement',
		text: 'The title left out “to date”, and the summary said that the post “conceded limited visibility”; the title now has these words, and the summary says what the post said about visibility.'
	},
	{
		date: '2026-11-26',
		event: 'ice-2025-07-data-400',
		text: 'The entry said that, according to Windows Central, the documents do not indicate that ICE’s data is on Azure; its words are that they do not indicate if it is stored there.'
	},
	{
		date: '2026-11-26',
		event: 'imod-2025-08-20-arrests',
		text: 'The count of 20 arrests was attributed to later local reports and the group; it is now attributed to some later reports.'
	},
	{
		date: '2026-11-26',
		event: 'imod-2025-08-26-smith-press-conference',
		text: 'The summary said that Smith repeated that the Guardian’s allegations were being investigated; it now says that Microsoft would investigate reports on Israel’s use of its technology.'
	},
	{
		date: '2026-11-26',
		event: 'imod-2025-08-27-dismissals',
		text: 'The entry was marked as from a spokesperson; it is now marked as reported by the sources, and gives the day of the statement that it quotes.'
	},
	{
		date: '2026-11-26',
		event: 'imod-2025-09-25-evidence-statement',
		text: 'The entry said that some outlets wrote that Microsoft confirmed the report; it now says that they wrote that Microsoft confirmed or admitted parts of it.'
	},
	{
		date: '2026-11-26',
		event: 'ice-2026-01-data-1400',
		text: 'The entry said that, according to Windows Central, the documents do not indicate that ICE’s data is on Azure; its words are that they do not indicate if it is stored there.'
	},
	{
		date: '2026-11-26',
		event: 'ice-2026-02-17-spokesperson-statement',
		text: 'The title said that ICE “is not believed to do it”; it now says that Microsoft does not believe it, and the summary now also gives what was said of tools, who was to draw legal lines, and ICE’s reply.'
	},
	{
		date: '2026-11-26',
		event: 'ice-2026-02-18-naa-statement',
		text: 'The summary did not say that the group called on Microsoft to end its relationship with ICE; it now does.'
	},
	{
		date: '2026-11-26',
		event: 'imod-2026-06-final-update',
		text: 'The summary did not say that, according to Microsoft, the outside investigation found evidence supporting elements of the allegations; it now does.'
	},
	{
		date: '2026-11-29',
		event: 'imod-2025-02-24-town-hall',
		text: 'The title said that the five employees were removed, and the summary that their T-shirts spelled out a question to the CEO; the title now says that they were led out, and the summary gives the words on the T-shirts and names the chief executive.'
	},
	{
		date: '2026-11-29',
		event: 'imod-2025-04-04-50th-anniversary',
		text: 'The entry quoted nobody; it now quotes Ibtihal Aboussad, a Microsoft employee.'
	},
	{
		date: '2026-11-29',
		event: 'imod-2025-04-07-anniversary-dismissals',
		text: 'The title and the summary spoke of protesters; they now speak of employees.'
	},
	{
		date: '2026-11-29',
		event: 'imod-2025-05-19-build-keynote',
		text: 'The entry quoted nobody; it now quotes Joe Lopez, a Microsoft firmware engineer, and lists the page that prints his words.'
	},
	{
		date: '2026-11-29',
		event: 'ice-2025-07-data-400',
		text: 'The entry did not say that the sources differ on the figure; it now says who gives 400 and who around 400.'
	},
	{
		date: '2026-11-29',
		event: 'imod-2025-08-15-external-review',
		text: 'The entry did not say that it is not known whether the listed pages print exactly the quoted words; it now does.'
	},
	{
		date: '2026-11-29',
		event: 'imod-2025-08-19-encampment',
		text: 'The entry quoted nobody; it now quotes Hossam Nasr, a former Microsoft employee and protest leader, and lists the page that prints his words.'
	},
	{
		date: '2026-11-29',
		event: 'imod-2025-08-26-smith-office-sit-in',
		text: 'The entry quoted nobody; it now quotes Abdo Mohamed, an organizer of No Azure for Apartheid who was not one of the seven.'
	},
	{
		date: '2026-11-29',
		event: 'imod-2025-08-27-dismissals',
		text: 'The entry said that the employees were dismissed between 27 and 28 August 2025; it now says that they were dismissed on these two days.'
	},
	{
		date: '2026-11-29',
		event: 'imod-2025-09-25-evidence-statement',
		text: 'The entry said that some outlets wrote that Microsoft confirmed or admitted parts of the report; it now names Windows Central as one of them.'
	},
	{
		date: '2026-11-29',
		event: 'ice-2026-02-17-joint-report',
		text: 'The summary spoke of ICE’s growing reliance on Microsoft services; it now says which volumes the files were reported to show.'
	},
	{
		date: '2026-11-29',
		event: 'ice-2026-02-ai-tools-claim',
		text: 'The quote ended before the end of its sentence; the entry now quotes the whole sentence, with what the tools “enable customers” to do.'
	},
	{
		date: '2026-11-29',
		event: 'ice-2026-02-operational-use-statement',
		text: 'The title said that the spokesperson declined to discuss specific customers; it now gives both parts of the answer, that the approach is the same everywhere and that there is no comment on customers.'
	},
	{
		date: '2026-11-29',
		event: 'imod-2026-05-israel-head-departure',
		text: 'The summary said that the record starts from the Windows Central article; it now says that the article prompted the record.'
	},
	{
		date: '2026-11-29',
		event: 'imod-2026-05-18-coalition-letter',
		text: 'The summary said that the record starts from the Windows Central article; it now says that the article prompted the record.'
	},
	{
		date: '2026-11-29',
		event: 'imod-2026-06-final-update',
		text: 'The entry now says that it is not known whether the listed pages print exactly the quoted words, and its summary that the Windows Central article prompted the record, where it said that the record starts from it.'
	}
] satisfies CorrectionRecord[];
