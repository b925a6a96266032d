import type * as english from '../en/make.ts';

export const makeMessages: typeof english.makeMessages = {
	title: 'Eine Chronik anlegen',
	description:
		'Legen Sie in diesem Browser eine Chronik von Aussagen mit ihren Belegen an. Nichts verlässt Ihr Gerät.',
	dek: 'Eine Chronik dessen, was gesagt und getan wurde, mit den Belegen dafür. Ein Konto brauchen Sie nicht, und nichts verlässt dieses Gerät.',
	held: 'Die Seite konnte nicht gestartet werden. Erlauben Sie Skripte und laden Sie sie neu.',
	about: 'Worum es geht',
	begin: {
		title: 'Von vorn beginnen',
		advice:
			'Fügen Sie die Ereignisse nacheinander hinzu. Datum und Titel genügen, damit eines zu sehen ist.',
		start: 'Beginnen'
	},
	templates: {
		title: 'Mit einem Beispiel beginnen',
		advice:
			'Jedes ist erfunden und halb fertig und hat eine Schwachstelle bei den Belegen. Suchen Sie sie und setzen Sie dann Ihr eigenes Thema an seine Stelle.'
	},
	kept: {
		title: 'Dort weitermachen, wo Sie aufgehört haben',
		advice: 'Nur in diesem Browser aufbewahrt, nirgends sonst.',
		shared: 'Es kann von einer anderen Website unter dieser Adresse sein.',
		broken: 'Was in diesem Browser aufbewahrt ist, lässt sich nicht lesen.',
		download: 'Unverändert herunterladen',
		forget: 'Verwerfen'
	},
	file: {
		title: 'Mit einer Datei weitermachen',
		advice:
			'Eine gespeicherte Chronik oder eine Tabelle: JSON, CSV oder TimelineJS. Sie können die Datei auch auf dieser Seite ablegen; aus mehreren wird eine Chronik mit einem Thema für jede.',
		open: 'Datei öffnen',
		site: 'Die Chronik dieser Website verwenden'
	},
	chooser: 'Zu bearbeitende Datei',
	siteRecord: 'Die Chronik dieser Website',
	drop: 'Datei zum Bearbeiten hier ablegen',
	back: 'Zurück zur Chronik dieser Website',
	cancelled: 'Abgebrochen. Nichts wurde verändert.'
};
