import type * as english from '../en/compare.ts';

export const compareMessages: typeof english.compareMessages = {
	title: 'Zwei Aussagen vergleichen',
	asOf: (asOf: string) => `${asOf}.`,
	none: 'Es gibt keine zwei Aussagen, die sich vergleichen ließen.',
	note: 'Unterstrichen sind Wörter, die in beiden Zitaten vorkommen; einzelne kurze Wörter bleiben außen vor. Die Markierung zeigt, wo der Wortlaut gleich ist und wo er abweicht. Über die Bedeutung sagt sie nichts.',
	choice: {
		linked: 'In der Chronik verknüpft',
		any: 'Zwei beliebige',
		first: 'Vergleichen',
		second: 'mit',
		statement: (date: string, title: string) => `${date}: ${title}`
	},
	marked: ['in beiden: ', '; Ende.'],
	side: {
		who: 'Von'
	},
	between: {
		title: 'Dazwischen',
		count: (events: string) =>
			`Zwischen beiden verzeichnet die Chronik, soweit die Datierung es erkennen lässt: ${events}. Filter bleiben hier unberücksichtigt.`,
		none: 'Kein anderes Ereignis der Chronik kann zwischen beiden gelegen haben.',
		unsure: '; das Datum lässt offen, ob es dazwischen lag'
	},
	apart: {
		exact: (days: string) => `Abstand: ${days}`,
		range: (min: string, days: string) => `Abstand: ${min}–${days}`,
		atLeast: (days: string) => `Abstand: mindestens ${days}`,
		atMost: (days: string) => `Abstand: höchstens ${days}`,
		sameDay: 'Am selben Tag',
		noEnd: 'Abstand unbekannt: Bei einem der Daten ist kein Ende bekannt',
		unordered: (atMost: string) => `${atMost}; welche Aussage zuerst kam, ist nicht bekannt`,
		sameUnit: {
			month: (atMost: string) => `Im selben Monat; ${atMost}`,
			year: (atMost: string) => `Im selben Jahr; ${atMost}`
		},
		soft: (apart: string) => `${apart}; eines der Daten ist selbst unsicher`,
		sentence: (apart: string) => `${apart.charAt(0).toUpperCase()}${apart.slice(1)}.`
	},
	otherDate: (date: string, kind: string) =>
		`${date} ist das Datum des Ereignisses (${kind}); die dazu zitierten Worte können von einem anderen Tag stammen.`,
	reasons: {
		'contrasts-with': 'ein Kontrast',
		follows: 'die spätere folgt auf die frühere',
		'responds-to': 'eine ist die Antwort auf die andere',
		'part-of': 'verknüpft',
		'reported-by': 'verknüpft'
	}
};
