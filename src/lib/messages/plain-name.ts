import { claims as claimsByLanguage } from '#messages/understood/claims';
import { removeHiddenCharacters } from '#lib/record/hidden-characters.ts';

/** Longest that a name from outside is shown, in characters as they are seen, and in UTF-16 units. */
const [maxLength, maxUnits] = [80, 800];

/** Marks on one letter, more than any script has: they would cover the lines around. */
const stacked = /(\p{M}{4})\p{M}+/gu;

/** All that is not seen, or that turns the text around; a joiner may stay where `removeHiddenCharacters` has left it. */
const unseen =
	/(?![\u200C\u200D])[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{C}\p{Me}\u{16FE4}\u2800\uFFFC\u{13441}\u{13442}\u{1D159}]/gu;

/** What could end a quotation and go on in our name. An apostrophe within a word may stay, and a geresh behind a letter. */
const quotes =
	/(?!['’])[\p{Quotation_Mark}`´ʹʺˊˋ˝ˮ״‵‶‷′″‴⁗≪≫❛-❠❮❯⟨-⟫〈-》〈〉〃\u{1F676}-\u{1F678}]|(?<!\p{L})['’]|['’](?!\p{L})|(?<!\p{Script=Hebrew})׳/gu;

/**
 * A name that somebody else has chosen, made fit for quotation marks in a sentence of ours: one line, at most
 * 80 characters, without quotation marks and without what is not seen. Empty where nothing is left.
 */
export function plainName(text: string): string {
	const name = removeHiddenCharacters(text.slice(0, maxUnits).normalize('NFC'))
		.replace(/\s+/g, ' ')
		.replace(unseen, '')
		.replace(quotes, '')
		.replace(stacked, '$1')
		.replace(/ +/g, ' ')
		// A mark without a letter would be on the quotation mark.
		.replace(/^[ \p{M}]+/u, '')
		.trimEnd();
	const characters = charactersOf(name);
	if (characters.length <= maxLength) return name;
	return `${characters.slice(0, maxLength).join('').trimEnd()}…`;
}

/** The characters as a reader sees them; if the browser cannot tell, letters with their marks. */
function charactersOf(text: string): string[] {
	// Firefox has it from 125 on.
	if (!Intl.Segmenter) return text.match(/\P{M}\p{M}*/gu) ?? [];
	return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** Letters that look like a Latin one, small or large. */
const lookalikes: Record<string, string> = {
	a: 'аα',
	b: 'вьβ',
	c: 'с',
	d: 'ԁ',
	e: 'еε',
	g: 'ɡ',
	h: 'һнη',
	j: 'ј',
	k: 'кκ',
	l: 'i1іιı',
	m: 'мμ',
	n: 'ν',
	o: '0оο',
	p: 'рρ',
	s: 'ѕ',
	t: 'тτ',
	u: 'υ',
	x: 'хχ',
	y: 'у',
	z: 'ζ',
	מ: 'ם'
};
const latin = new Map(
	Object.entries(lookalikes).flatMap(([letter, others]) =>
		[...others].map((other) => [other, letter] as const)
	)
);

/** The letters and digits of a text as they look, without case, marks and spaces. */
const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]|\u0640/gu, '')
		.replace(/./gu, (letter) => latin.get(letter) ?? letter);

/** Words by which a site says that a record is its own, in all languages of the interface. */
const claims = Object.values(claimsByLanguage)
	.flatMap((words) => words.split('|'))
	.map(fold);

/** Whether a name could be read as if the site, by its host, said something of the record. */
export function speaksFor(name: string, site: string): boolean {
	const folded = fold(name);
	const hosts = [site, site.replace(/:\d+$/, '')].map((host) => fold(host.replace(/^www\./, '')));
	return [...claims, ...hosts].some((claim) => claim !== '' && folded.includes(claim));
}
