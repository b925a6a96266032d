import type { ShippedEventNotes } from './event-notes.ts';

export const notes2025 = {
	'imod-2025-02-18-ap-investigation': {
		notes:
			'Point at how we know: AP’s account of internal documents, data and interviews. “AP via Cheddar” says that it carries AP’s text; whether Arab News does, too, is worth a look, since pages with one origin do not confirm each other. The card does not say how large the rise was, or how it divides between Microsoft and OpenAI. That the record begins here says nothing about what came before.',
		prompts: [
			'Which of the listed pages carry AP’s own text, and how can you tell?',
			'What kinds of evidence does AP say it used, and which of them could a reader check?',
			'What does the card leave open about the rise, and where would you look for it?'
		]
	},
	'imod-2025-02-24-town-hall': {
		notes:
			'Two things to keep apart: what happened is as outlets reported it, while the quoted words are part of a Microsoft statement to AP, whose day is not known. DatacenterDynamics prints them. The words on the T-shirts stand in the summary; the card does not say who chose them, and has no other words of the five. Nor does it say what the company’s sentence was an answer to.',
		prompts: [
			'Whose words are quoted here, and whose account is the summary?',
			'What does “this” refer to in the quoted words, and where could you find out?',
			'One listed page appeared several days after the meeting: how would you check the day of the meeting?'
		]
	},
	'imod-2025-04-04-50th-anniversary': {
		notes:
			'Two separate interruptions at one celebration, known from press reports. What they were over is in our words. The quote is one person’s, called out in the room to Mustafa Suleyman, and Ummid prints it: what it says of Microsoft is the speaker’s own account. The card has no words of the second employee and no reply by the company, and it does not describe the work with the Israeli military.',
		prompts: [
			'Do any of the listed pages report first-hand, and which repeat another outlet?',
			'Which words of the card are the speaker’s, and which are a summary?',
			'To whom are the quoted words said, and about whom?'
		]
	},
	'imod-2025-04-07-anniversary-dismissals': {
		notes:
			'The card counts one dismissal, and one resignation that took effect sooner. That two people were fired is the wording of a workers’ group and of some outlets; Microsoft’s account is that a resignation had been announced before. The card gives no reasons for either step. It follows the two interruptions at the anniversary celebration.',
		prompts: [
			'Who speaks of two people fired, who of one fired and one who had announced a resignation, and which does the card follow?',
			'What kind of document could show in which order resignation and dismissal came?',
			'Which words do the headlines of the listed pages use, and whose words are they?'
		]
	},
	'imod-2025-05-15-no-evidence-statement': {
		notes:
			'Point at “to date”, and at what the quote is about: targeting or harming people in the conflict in Gaza. The post is unsigned, so its words are attributed to the company and not to a person. It reports an internal review and an outside firm’s fact-finding, and names a limit itself: Microsoft says that it does not see how customers use its software on their own servers or other devices. The card does not name the firm.',
		prompts: [
			'Who carried out the review and the fact-finding, and who tells us the results?',
			'What limits does the post itself state, and where on the card do they stand?',
			'What would change in the quoted sentence without the words “to date”?'
		]
	},
	'imod-2025-05-19-build-demonstration': {
		notes:
			'Known from press reports. One of the listed pages is an article of the following year on another subject, and one carries AP’s text: check what each of them says about this day. The card is about the outside of the venue only. It gives no number, no organiser and no words of anybody who was there. It does not say what the demonstrators asked for.',
		prompts: [
			'Who says that there was a demonstration, and who of them may have been there?',
			'Which listed page is mostly about something else, and how would you find the place that matters?',
			'What does each listed page say of the day and of the place?'
		]
	},
	'imod-2025-05-19-build-keynote': {
		notes:
			'Two people, one after the other: a firmware engineer, then a former Google worker. The quote is the engineer’s; Anadolu, via Middle East Monitor, prints it. The words are the speaker’s and not this record’s. The card has no words of the second person and no reply. The demonstration outside the venue that day is an entry of its own; nothing here says how it and the interruptions relate.',
		prompts: [
			'How do the listed pages know who the two people were?',
			'How would you establish which words were called out in a hall?',
			'Which listed page is dated the day itself, and what does that tell you about its reliability?'
		]
	},
	'imod-2025-05-20-build-parikh': {
		notes:
			'Point at “described as”: who the person was is a description in press reports, and the card gives no name and no words of that person. It follows the interruption of the keynote the day before, and the card does not say whether the same people were behind both. Nor does it say how long the interruption lasted, or what came of it.',
		prompts: [
			'Who describes the person as a Palestinian tech worker, and how might they know?',
			'What do the listed pages say about the day, and what would confirm it?'
		]
	},
	'imod-2025-05-keynote-dismissal': {
		notes:
			'Point at the date: it runs from the keynote to the day by which the dismissal was reported, and does not say when in between. The card rests on press reports, quotes neither side and gives no reason. It follows the interruption of the keynote, and concerns the engineer only.',
		prompts: [
			'What do the listed pages establish about the day, and what stays open?',
			'Who says that the engineer was dismissed: the company, the engineer, or someone else?',
			'What would you need to see to turn this interval into a day?'
		]
	},
	'ice-2025-07-data-400': {
		notes:
			'Point at both dates: the figure is for July 2025 and became public on 17 February 2026. Its origin is files obtained by three outlets; other pages repeat it. The words “around” and “reported” belong to it. As the card says, outlets differ about Azure, and some give the figure without “around”. The volume in the entry on Unit 8200 is another customer’s, with another scope.',
		prompts: [
			'Does any of the listed pages come from an outlet that obtained the files, and how can you tell?',
			'What exactly do the two outlets named on the card say about Azure, and does one exclude the other?',
			'What separates the date of the figure from the date on which it became public?'
		]
	},
	'imod-2025-08-06-unit-8200-report': {
		notes:
			'Keep the card’s two sentences apart: one is about a call archive, the other about a volume of Israeli military data. Both are what the outlets reported; the volume is what leaked documents were reported to suggest. The card does not say that all of that volume is intercepted calls, and it holds no answer by Microsoft or the military. AP’s report of February was another newsroom’s.',
		prompts: [
			'How does the wording of the second sentence differ from that of the first, and what might explain it?',
			'Which of the listed pages belong to the three outlets, and which retell their report?',
			'Who would be in a position to confirm or deny the volume?'
		]
	},
	'imod-2025-08-10-dutch-roof-protest': {
		notes:
			'A listed headline says what the site stores; the card names a Microsoft datacentre and does not say what it stores. The Guardian, whose text is one of the pages, is also one of the outlets behind the joint report that came before. The card gives no number of people, no words of the group and no reply by Microsoft.',
		prompts: [
			'What does a listed headline say about the site that the card does not, and what would support it?',
			'Which of the listed pages also took part in the joint report, and how would you find out?',
			'Where could you find the group’s own account, and what could it show?'
		]
	},
	'imod-2025-08-15-external-review': {
		notes:
			'The quote is from a corporate blog update: it says that the allegations merit a review, and does not say whether they are correct. Whether the listed pages print exactly these words is not known. It is not the internal review or the outside firm’s fact-finding that the May post reported. That findings would be published is what Microsoft announced; the card gives no date for it. The update answers the joint report of August.',
		prompts: [
			'Who announces this review, who carries it out, and who is to publish the findings?',
			'How do the words “additional and precise” set these allegations apart from earlier ones?',
			'How does this review differ from the one that the May post reported?'
		]
	},
	'imod-2025-08-19-encampment': {
		notes:
			'The quote is one person’s, said by microphone to people on the plaza; The National prints it. What it says is the speaker’s own account and not this record’s. Where the card says how sources differ about the number of people, it prefers neither count, and does not say how they were counted. How many of them were employees is not said. As reported, they left after a trespass warning.',
		prompts: [
			'Who says how many people there were, and how might they have counted?',
			'Are the people described as employees, as supporters, or as both, and by whom?',
			'Who speaks in the quote, to whom, and which listed page prints it?'
		]
	},
	'imod-2025-08-20-arrests': {
		notes:
			'The number in the summary is the police’s, of the same day. Where the card gives another count as well, it prefers neither. See which of the listed pages says where its number comes from. The card says nothing of charges. It follows the encampment on the same plaza the day before.',
		prompts: [
			'What might make a same-day count differ from one that is taken later?',
			'Who is the source of each count on the card?',
			'Where, other than on a news page, could you look for a record of these arrests?'
		]
	},
	'imod-2025-08-26-smith-office-sit-in': {
		notes:
			'Seven people, two of them current employees, as reported; the card does not describe the other five. The quoted words are from an interview with KIRO 7, which prints them. Point at the line under them: Abdo Mohamed was not one of the seven. The card quotes nobody who was in the office, and says nothing of charges. The arrests on the plaza earlier in August are another entry.',
		prompts: [
			'Who says how many of the seven were current employees, and how would they know?',
			'Who is quoted, and how is that person related to the seven?',
			'Which words do the listed pages use for what happened in the office, and do they differ?'
		]
	},
	'imod-2025-08-26-smith-press-conference': {
		notes:
			'A named person’s own words at a press conference, from Bloomberg’s text via Business Standard, the one page listed. That he criticised the protesters’ methods is our summary; the criticism itself is not quoted. The quote is about standards and does not say whether the allegations are correct. What Microsoft had announced before stands in the entry on the outside review.',
		prompts: [
			'Which parts of the card are Smith’s words, and which are a summary of them?',
			'Only one page is listed: where could you find a second account of the press conference?',
			'What does the quoted sentence commit to, and what does it leave open?'
		]
	},
	'imod-2025-08-27-dismissals': {
		notes:
			'Here the interval is not a doubt: it is two days with two dismissals each, four in all. The quoted words are Microsoft’s description, a fragment of its statement of 28 August; Reuters, via LBC, prints these words. The card gives no words of those dismissed. It follows the sit-in and the encampment.',
		prompts: [
			'Who says that there were safety concerns, and where could you read the whole statement?',
			'How do the listed pages count the dismissals, and are the counts the same?',
			'Which side is quoted on the card, and where could you find the other’s account?'
		]
	},
	'imod-2025-09-25-evidence-statement': {
		notes:
			'Point at “supports elements” and at “our review is ongoing”: parts of the report, and an unfinished review. The quoted sentence says nothing about the other parts, neither for nor against. It answers the joint report of August and follows the announcement of the outside review.',
		prompts: [
			'How would you put the quoted sentence into a headline that says neither more nor less?',
			'Which of the listed pages quote the sentence, and which put it into their own words?',
			'Who found the evidence, and who tells us about it?'
		]
	},
	'imod-2025-09-25-services-disabled': {
		notes:
			'Point at “specified” and “specific”: the quote itself limits what is switched off. The card speaks of one unit in the ministry and gives it no name. It dates the announcement, and not the day on which anything was switched off. Windows Central prints the quoted words. They are from the message to employees that also speaks of evidence, and this entry is part of the statement on evidence.',
		prompts: [
			'Which words of the quote limit what was to be switched off?',
			'What does the card not say about the unit, and who could say it?',
			'When was the customer informed, and when was it announced: which of the two does the card date?'
		]
	},
	'imod-2025-09-25-mass-surveillance-principle': {
		notes:
			'A rule in general terms, from the message that also speaks of evidence and of subscriptions; the quote names no customer and no single country. Where and for how long the rule has been applied is Smith’s own account, and the card gives no other source for it. Point at where sources differ: outlets print the opening of the sentence in two ways.',
		prompts: [
			'Which parts of the quote state a rule, and which describe the past?',
			'How would you choose between two printed versions of one sentence?',
			'What would you need to know to apply the rule to a particular case?'
		]
	},
	'imod-2025-09-25-idf-reply': {
		notes:
			'Point at what is not known: whether the English words are a translation. It is a military’s own account, in a statement that i24NEWS prints, the one page listed; nobody is named as its speaker. The quote does not say what the content is, where it was backed up, or when. It answers the announcement about subscriptions: the announcement speaks of the ministry, the reply is the military’s.',
		prompts: [
			'Who speaks here, and is anybody named?',
			'If the words are a translation, what would you want to see of the original?',
			'What does the quote say about the content, and what does it leave open?'
		]
	}
} satisfies Record<string, ShippedEventNotes>;
