import type { ShippedEventNotes } from './event-notes.ts';

/** Notes on the events that became public in 2026. */
export const notesFrom2026 = {
	'ice-2025-12-internal-response': {
		notes:
			'Point at how much is quoted: three words. That there were no current contracts of that kind is Windows Central’s own sentence around them. The reply has no named speaker and no day, and no second page with it is listed. The card does not say that it went to the employees who reportedly raised concerns. It became public later than its date: point at both.',
		prompts: [
			'Who said this, to whom, and how does Windows Central know?',
			'Which words are quoted, and which are the outlet’s own?',
			'What would a second, independent source for this reply look like?'
		]
	},
	'ice-2026-01-contracts-response': {
		notes:
			'The month is worked out: Windows Central puts it in the one after the December reply, and is the only page listed. The card names no person and no channel. That the contracts were confirmed is the outlet’s paraphrase. Read the quoted part without “presently”, “AI services” or “specifically”: each time it says more. The December reply speaks of contracts in other words, and the card draws no conclusion from that.',
		prompts: [
			'Which words are quoted from Microsoft, and which are Windows Central’s paraphrase?',
			'How would the quoted words read without “presently”, or without “specifically”?',
			'By which channel was this said, and how would you find out?'
		]
	},
	'ice-2026-01-data-1400': {
		notes:
			'“Almost” belongs to the figure, which is below 1,400. It goes back to the files that the July figure comes from, so the two do not confirm each other. In the drawing, point at the gap: the record has no figure for the months between. As the card says, outlets differ about Azure, and by +972 Magazine’s account the files do not specify what is stored.',
		prompts: [
			'What can be worked out from two rounded figures, and what cannot?',
			'What do two points tell you about the months between them?',
			'Which listed page comes nearest to the files, and how can you tell?'
		]
	},
	'ice-2026-02-17-joint-report': {
		notes:
			'Three outlets reported on leaked files, and both figures in the summary are what the files were reported to show; so the figures do not confirm each other. The day on the card is The Guardian’s; none was found for the other two. Both ICE figures in the record go back to this report. The same outlets’ report on Unit 8200 concerns another customer.',
		prompts: [
			'Does any of the listed pages belong to one of the three outlets, and what does each add?',
			'What is the day on the card based on, and for which outlets is none known?',
			'What does the word “leaked” tell you about the files, and what does it not?'
		]
	},
	'ice-2026-02-ai-tools-claim': {
		notes:
			'The quoted words are +972 Magazine’s, from its reading of the files, and Windows Central prints them; they are not Microsoft’s and not ICE’s. Keep the two halves apart: the first says which tools ICE is using, the second what the tools enable customers to do. That is not what ICE did with them, and the card does not say what they were used on. It is part of the joint report, and one outlet’s wording is quoted.',
		prompts: [
			'Whose words are these: the files’, +972 Magazine’s, or Windows Central’s?',
			'Which part of the sentence is about ICE, and which is about what the tools can do?',
			'Where could you read the original sentence in its context?'
		]
	},
	'ice-2026-02-operational-use-statement': {
		notes:
			'Point at the doubt in the date: the month is not certain, and there is no day. The speaker is not named, the statement is to The Guardian, and no second page with it is listed. The quote mentions neither ICE nor any country; the question about federal agencies is in the summary. The rule asked about is the one in Smith’s September message.',
		prompts: [
			'What was asked and what was answered, and does the card give the question’s own words?',
			'What would make the month certain, and where would you look for it?',
			'Who is speaking, and for whom?'
		]
	},
	'ice-2026-02-17-spokesperson-statement': {
		notes:
			'The sentence has two halves: what policies and terms do not allow, and what Microsoft says it does not believe about ICE. The speaker is not named. Reuters, via iTnews, prints the sentence. The date is one of two days, and the card does not say which. It answers the joint report. What is said of tools, of legal lines and by ICE is in our words.',
		prompts: [
			'What does each half of the sentence rest on, as far as the card shows?',
			'How much of the sentence does each listed page print?',
			'To whom was the statement given, and which listed pages show that?'
		]
	},
	'ice-2026-02-18-naa-statement': {
		notes:
			'A named group’s own words, attributed to it; PC Gamer, the one page listed, prints them. The quote is a reaction: it adds no document and no figure about ICE. That the group called on Microsoft to end the relationship is in our words. The group’s name is printed as a name, not as a description by this record. It answers the joint report; supporters of the group appear in the entry on the encampment.',
		prompts: [
			'What can this statement show, and what would other sources have to show?',
			'What does the quoted sentence add to what the joint report says?',
			'Where could you read the whole statement?'
		]
	},
	'ice-2026-02-windows-central-article': {
		notes:
			'This article prompted the record. It sums up the reports of other outlets, and setting ICE beside Smith’s statement is its own step and not Microsoft’s. The card has the month and no day. For the December and January replies it is the only page listed, and it is listed for the IMOD track, too: an article of this month is a late source for what happened the year before.',
		prompts: [
			'Which entries of the record rest on this article alone?',
			'What does the article report, what does it quote, and what does it infer?',
			'How would you find the day on which it was published?'
		]
	},
	'imod-2026-05-israel-head-departure': {
		notes:
			'The Guardian and Globes reported it; the pages listed are those of two other outlets. Point at where sources differ: whether he stepped down or was removed. The words “after” and “following” give an order in time, and the card states no cause. It is linked to the announcement of the outside review; the card quotes nobody.',
		prompts: [
			'Do the listed pages say where they have the news from?',
			'Do “after” and “following” say why something happened, when it happened, or both?',
			'How do different outlets word the departure, and what would show which wording fits?'
		]
	},
	'imod-2026-05-18-coalition-letter': {
		notes:
			'Five organisations sent one letter; the quoted words are Marwa Fatafta’s, of Access Now, in a press release on it, and Access Now’s own page prints them. The card does not say whether they stand in the letter, too. Point at both halves of the sentence: a step that is called commendable, and what is called incomplete. The card has the month only. The letter asks for the findings of the outside review.',
		prompts: [
			'Whose words are quoted, and whom do they speak for: one organisation, or all five?',
			'The one listed page is that of the speaker’s organisation: what can it show, and what would another have to show?',
			'Where does the record say what had been announced about publishing the findings?'
		]
	},
	'imod-2026-06-final-update': {
		notes:
			'The quoted words are Microsoft’s, from its summary document, and not the investigators’; whether the listed pages print exactly these words is not known. What the investigation found is given as Microsoft summed it up, and the findings themselves are not on the card. The card has the month only. What Microsoft had said about publishing findings stands in the entry on the announcement of the outside review.',
		prompts: [
			'Who investigated, who wrote the summary, and which of the two is quoted?',
			'What could you check in the summary, and for what would you need other documents?',
			'How closely do the listed pages date the update, and what would give its day?'
		]
	}
} satisfies Record<string, ShippedEventNotes>;
