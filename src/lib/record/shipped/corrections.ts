import type { CorrectionRecord } from '#lib/record/events-file.ts';

/** What was wrong in the record once it had been published, the oldest first: a sentence each. */
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
	}
] satisfies CorrectionRecord[];
