import { claims as claimsByLanguage } from '#messages/understood/claims';
import { removeHiddenCharacters } from '#lib/record/hidden-characters.ts';

/** Of a name from outside, at most this many visible characters are shown, and this many UTF-16 units read. */
const [maxCharacters, maxUnits] = [80, 800];

/** More marks on one letter than any script has. They would cover the lines above and below. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

/** Invisible characters and direction marks. Joiners that `removeHiddenCharacters` keeps may stay. */
const invisibleCharacters =
	/(?![\u200C\u200D])[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{C}\p{Me}\u{16FE4}\u2800\uFFFC\u{13441}\u{13442}\u{1D159}]/gu;

/** Marks with which a name could end our quotation. Apostrophes within words and a geresh after a letter may stay. */
const quotationMarks =
	/(?!['’])[\p{Quotation_Mark}`´ʹʺˊˋ˝ˮ״‵‶‷′″‴⁗≪≫❛-❠❮❯⟨-⟫〈-》〈〉〃\u{1F676}-\u{1F678}]|(?<!\p{L})['’]|['’](?!\p{L})|(?<!\p{Script=Hebrew})׳/gu;

/**
 * Makes a name that somebody else has chosen safe inside quotation marks in our own sentence: one line of at most 80
 * characters (and an ellipsis), without quotation marks and invisible characters. May be empty.
 */
export function sanitizeName(text: string): string {
	const name = removeHiddenCharacters(text.slice(0, maxUnits).normalize('NFC'))
		.replace(/\s+/g, ' ')
		.replace(invisibleCharacters, '')
		.replace(quotationMarks, '')
		.replace(stackedMarks, '$1')
		.replace(/ +/g, ' ')
		// A mark without a letter would be drawn on our quotation mark.
		.replace(/^[ \p{M}]+/u, '')
		.trimEnd();
	const characters = splitCharacters(name);
	if (characters.length <= maxCharacters) return name;
	return `${characters.slice(0, maxCharacters).join('').trimEnd()}…`;
}

/** Splits a text into visible characters; if the browser cannot do that, into letters with their marks. */
function splitCharacters(text: string): string[] {
	// Firefox has `Intl.Segmenter` from 125 on.
	if (!Intl.Segmenter) return text.match(/\P{M}\p{M}*/gu) ?? [];
	return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** For each letter, most of them Latin, the characters that look like it in either case. */
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
/** The letter that each lookalike is taken for. */
const letterOfLookalike = new Map(
	Object.entries(lookalikes).flatMap(([letter, others]) =>
		[...others].map((other) => [other, letter] as const)
	)
);

/** The letters and digits of a text by their looks, without case, marks and spaces. */
const foldByLooks = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]|\u0640/gu, '')
		.replace(/./gu, (letter) => letterOfLookalike.get(letter) ?? letter);

/** Words with which a site claims that a record is its own, in all languages of the interface. */
const ownershipClaims = Object.values(claimsByLanguage)
	.flatMap((words) => words.split('|'))
	.map(foldByLooks);

/**
 * Whether a name contains the site’s host, or a word such as “official”, so that readers could think that the site vouches
 * for the record.
 */
export function soundsLikeSite(name: string, site: string): boolean {
	const folded = foldByLooks(name);
	const hosts = [site, site.replace(/:\d+$/, '')].map((host) =>
		foldByLooks(host.replace(/^www\./, ''))
	);
	return [...ownershipClaims, ...hosts].some((claim) => claim !== '' && folded.includes(claim));
}
