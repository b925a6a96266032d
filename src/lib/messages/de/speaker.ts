import type * as english from '../en/speaker.ts';

const spoken = 'erklärung|stellungnahme|aussage';
const feminine =
	'mitteilung|nachricht|antwort|mail|sendung|notiz|meldung|reportage|aktualisierung|botschaft|eingabe|anzeige';
const masculine =
	'brief|beitrag|artikel|bericht|post|eintrag|tweet|kommentar|podcast|newsletter|thread|blog|vermerk|aufruf';
const neuter = 'schreiben|dokument|video|memo|update|posting|papier';
const talk = 'interview|gespräch|telefonat';
const onOne = 'konferenz|kundgebung|versammlung|tagung|veranstaltung|demonstration|demo|messe';
const atHer = 'anhörung|sitzung|keynote';
const atHim = 'treffen|briefing|pressetermin|auftritt|hearing';

/** Only of one word: before several, an adjective would need another ending. */
const named = (nouns: string) => new RegExp(`^\\S*(?:${nouns})$`, 'iu');

const an = () => 'an ';
const towards = () => 'gegenüber ';
const channels = [
	{ isOne: named(spoken), before: 'in einer ', to: towards },
	{ isOne: named('rede|ansprache'), before: 'in einer ', to: () => 'vor ' },
	{ isOne: named('statement'), before: 'in einem ', to: towards },
	{ isOne: named(feminine), before: 'in einer ', to: an },
	{ isOne: named(`${masculine}|${neuter}`), before: 'in einem ', to: an },
	{ isOne: named(talk), before: 'in einem ', to: () => 'mit ' },
	{ isOne: named(onOne), before: 'auf einer ', to: null },
	{ isOne: named(atHer), before: 'bei einer ', to: null },
	{ isOne: named(atHim), before: 'bei einem ', to: null }
];

export const speakerMessages: typeof english.speakerMessages = {
	through: (channel: string) => channels.find(({ isOne }) => isOne.test(channel)) ?? null,
	to: towards,
	quotedBy: () => 'zitiert nach '
};
