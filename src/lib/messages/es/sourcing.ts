import type * as english from '../en/sourcing.ts';

const then = (isThen: boolean) => (isThen ? ' en esa fecha' : '');

export const sourcingMessages: typeof english.sourcingMessages = {
	questions: {
		who: '¿Quién lo dice?',
		how: '¿Cómo lo sabe?',
		when: '¿Cuándo fue y cuándo se hizo público?',
		toWhom: '¿A quién y cómo?',
		where: '¿Dónde se puede leer?',
		others: '¿Qué dicen los demás?',
		general: 'Preguntas para cualquier fuente'
	},
	general: [
		'¿Quien lo dice estaba allí o transmite lo que dijeron otros?',
		'¿Son las palabras exactas o un relato de ellas? ¿Hay una grabación o un documento?',
		'¿Por qué decirlo ahora y a este público?',
		'¿Quién dirige este medio y qué dicen otros de él?',
		'¿Qué fuentes hicieron su propio trabajo de información y cuáles repiten el de otras?',
		'¿Quién más podría saberlo y qué dice?'
	],
	evidence: 'Se basa en',
	quoteEvidence: 'Las palabras citadas se basan en',
	nobody: 'No se cita a nadie.',
	reportedBy: 'Publicado por',
	alsoReportedBy: 'Publicado también por',
	quoted: 'Se cita a',
	role: 'Cargo en ese momento',
	noRole: 'La cronología no indica ningún cargo.',
	organisation: 'Organización',
	dates: {
		statement: 'Dicho',
		report: 'Publicado',
		protest: 'Ocurrido',
		action: 'Con fecha',
		measurement: 'Cifra correspondiente a'
	},
	otherDate: (kind: string) =>
		`Es la fecha del evento (${kind.toLowerCase()}); las palabras citadas pueden ser de otro día.`,
	madePublic: 'Se hizo público',
	to: 'A quién',
	channel: 'Cómo',
	page: (publisher: string, date: string | null) => `${publisher}, ${date ?? 'sin fecha'}`,
	insecure: (host: string) => `${host}, conexión no segura`,
	copy: (host: string) => `Copia archivada, ${host}`,
	shared: 'Declaraciones que comparten una fuente',
	moreShared: 'Más declaraciones de este tipo',
	noCopy: (hasOthers: boolean, isThen: boolean) =>
		`No consta ninguna ${hasOthers ? 'otra ' : ''}copia archivada${then(isThen)}.`,
	noRelated: (hasOthers: boolean, isThen: boolean) =>
		`Ningún ${hasOthers ? 'otro ' : ''}evento está enlazado con este${then(isThen)}.`,
	noSource: 'No consta ninguna fuente que fuera pública en esa fecha.'
};
