import type * as english from '../en/speaker.ts';

const masculine =
	'comunicado|mensaje|correo|documento|art[ií]culo|informe|discurso|blog|hilo|tuit|comentario|escrito|v[ií]deo|p[oó]dcast|bolet[ií]n|memorando|texto|post|anuncio';
const feminine =
	'declaraci[oó]n|publicaci[oó]n|entrada|actualizaci[oó]n|carta|respuesta|nota|circular|tribuna|columna|newsletter';
const eventNouns = 'acto|encuentro|evento|mitin';
const eventNounsFeminine = 'rueda|conferencia|comparecencia|reuni[oó]n|audiencia|sesi[oó]n|vista';

const begins = (nouns: string) => new RegExp(String.raw`^(?:${nouns})(?![\p{L}\p{M}])`, 'iu');
const isMasculine = begins(`${masculine}|${eventNouns}`);
const isFeminine = begins(`${feminine}|${eventNounsFeminine}|entrevista`);
const isEvent = begins(`${eventNouns}|${eventNounsFeminine}`);
const startsWithArticle = /^(?:una?|el|la|su|sus|los|las)\s+/iu;

/** “a” would be contracted with this article; a name keeps its own (El País). */
const contracts = (text: string) => /^el\s/u.test(text);

const to = (text: string) => (contracts(text) ? 'ante ' : 'a ');
const inTo = (text: string) => (contracts(text) ? 'para ' : 'a ');

export const speakerMessages: typeof english.speakerMessages = {
	through: (channel: string) => {
		const noun = channel.replace(startsWithArticle, '');
		const isKnown = isMasculine.test(noun) || isFeminine.test(noun);
		if (!isKnown) return null;
		const article = isFeminine.test(noun) ? 'una ' : 'un ';
		const before = noun === channel ? `en ${article}` : 'en ';
		return { before, to: isEvent.test(noun) ? null : inTo };
	},
	to,
	quotedBy: () => 'citado por '
};
