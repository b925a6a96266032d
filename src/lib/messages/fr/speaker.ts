import type * as english from '../en/speaker.ts';

const masculine =
	'communiqué|message|courriel|e-mail|mail|document|article|rapport|discours|blog|billet|fil|tweet|commentaire|texte|post|podcast|bulletin|mémo|mémorandum|droit de réponse';
const feminine =
	'déclaration|publication|mise à jour|lettre|réponse|note|tribune|vidéo|chronique|newsletter';
const eventNouns =
	'(?<masculine>point|colloque|entretien|événement|meeting|rassemblement|débat)|(?<feminine>conférence|audition|réunion|audience|rencontre|allocution|interview)';

const begins = (nouns: string) => new RegExp(String.raw`^(?:${nouns})(?![\p{L}\p{M}])`, 'iu');
const isMasculine = begins(masculine);
const isFeminine = begins(feminine);
const isEvent = begins(eventNouns);
const startsWithArticle = /^(?:une?|les?|la|son|sa|ses)\s+|^l’/iu;

/** “à” and “de” would be contracted with these articles; a name keeps its own (Le Monde). */
const contracts = (text: string) => /^les?\s/u.test(text);

const to = (text: string) => (contracts(text) ? 'devant ' : 'à ');
const inTo = (text: string) => (contracts(text) ? 'pour ' : 'à ');

export const speakerMessages: typeof english.speakerMessages = {
	through: (channel: string) => {
		const noun = channel.replace(startsWithArticle, '');
		const hasArticle = noun !== channel;
		if (isMasculine.test(noun)) return { before: hasArticle ? 'dans ' : 'dans un ', to: inTo };
		if (isFeminine.test(noun)) return { before: hasArticle ? 'dans ' : 'dans une ', to: inTo };
		const found = isEvent.exec(noun)?.groups;
		if (!found) return null;
		const article = found.feminine ? 'une ' : 'un ';
		if (!hasArticle) return { before: `lors d’${article}`, to: null };
		return { before: contracts(channel) ? 'pendant ' : 'lors de ', to: null };
	},
	to,
	quotedBy: () => 'cité par '
};
