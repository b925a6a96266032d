import type * as english from '../en/embed-builder.ts';

export const builderMessages: typeof english.builderMessages = {
	title: 'Diese Chronik einbetten',
	settings: {
		language: 'Sprache',
		theme: 'Darstellung',
		themes: {
			page: 'Wie die Seite (ohne Skript: hell)',
			auto: 'Wie das System der Leser',
			light: 'Hell',
			dark: 'Dunkel'
		},
		event: 'Beginnen mit',
		noEvent: 'Kein Ereignis',
		cards: 'Einträge',
		cardsShown: {
			list: 'Die Liste, zugeklappt',
			all: 'Die Liste, aufgeklappt',
			few: 'Fünf rund um das Ereignis',
			one: 'Nur diesen einen'
		},
		height: {
			legend: 'Höhe',
			auto: 'Automatisch',
			fixed: 'Fest',
			field: 'Höhe in px',
			unit: 'px',
			fits: 'Passt sich dem Inhalt an.',
			scrolls: (px: string) =>
				`${px} px; im Rahmen wird gescrollt. Mit „Abbildung mit Skript“ passt sich die Höhe dem Inhalt an.`
		},
		part: {
			legend: 'Zeitraum',
			whole: 'Gesamter Zeitraum',
			range: 'Ausschnitt',
			from: 'Von',
			to: 'Bis'
		},
		tracks: 'Themen',
		kinds: 'Arten',
		onlyKinds: (kinds: string) => `Nur die jetzt gezeigten Arten: ${kinds}`,
		noKinds: 'keine'
	},
	problems: {
		height: (min: string, max: string) => `Wählen Sie eine Höhe von ${min} bis ${max} px.`,
		period: '„Von“ liegt nach „Bis“: Es ist der gesamte Zeitraum zu sehen.',
		tracks: 'Wählen Sie mindestens ein Thema: Der Rahmen ist leer.'
	},
	code: {
		legend: 'Einbettungscode',
		copy: 'Kopieren',
		frame: {
			label: 'Nur Rahmen',
			note: 'Ein iframe. Funktioniert auch dort, wo keine Skripte erlaubt sind.'
		},
		figure: {
			label: 'Abbildung mit Skript',
			note: 'Passt sich der Höhe des Inhalts an. Ohne Skripte sind ein Bild und ein Link zu sehen.'
		},
		address: {
			label: 'Adresse',
			note: 'Die Adresse des Rahmens, für Systeme, die den Rahmen selbst anlegen.'
		}
	},
	preview: {
		legend: 'Breite der Vorschau',
		width: (px: string) => `${px} px`,
		title: (story: string) => `Vorschau: ${story}`,
		label: (px: string) => `Vorschau, ${px} px breit`
	},
	places: {
		title: 'So kommt die Chronik auf Ihre Website',
		address: 'Adresse der Chronik: <address></address>',
		script: 'Das Skript für die functions.php eines WordPress-Themes: <code></code>',
		advice: [
			[
				'WordPress',
				'Fügen Sie die Adresse der Chronik in eine eigene Zeile ein. Sollen diese Einstellungen erhalten bleiben, fügen Sie den Einbettungscode in einen Block „Individuelles HTML“ ein. Darf Ihr Konto keine Skripte einfügen, behält der Code „Abbildung mit Skript“ seine Einstellungen und zeigt das Bild; zur Zeitleiste wird es, sobald die Administration das Skript in das Theme aufnimmt.'
			],
			[
				'Ghost',
				'Fügen Sie den Einbettungscode in eine HTML-Karte ein: Tippen Sie /html. Seit Ghost 6 wird aus einer eingefügten Adresse eine Karte mit Bild, Titel und Link.'
			],
			[
				'Drupal',
				'Fügen Sie den Code „Nur Rahmen“ in der Quelltextansicht eines Feldes mit dem Textformat „Vollständiges HTML“ ein.'
			],
			[
				'Websites, die nur Links zulassen',
				'Fügen Sie die Adresse der Chronik ein. Daraus wird eine Karte mit Bild, Titel und Link.'
			]
		]
	}
};
