/** The end of a sentence, with what closes it, where another one begins: in a script without capitals at any letter. */
const between = /(?<=[.!?؟।][”"»’״)]*)\s+(?=[“"«(״\d]|\p{Lu}|\p{Lo})/u;

/** What ends with a point and no sentence: initials, and short words with a capital, such as “U.S.” and “Mr.” */
const abbreviated = /(?:^|[\s(“"«])(?:(?:\p{L}\.)+|\p{Lu}\p{Ll}{0,2}\.)$/u;

/** The sentences of a text, in order; what may not be the end of one stays together with the next. */
export function sentencesOf(text: string): string[] {
	const sentences: string[] = [];
	for (const part of text.trim().split(between)) {
		const last = sentences.at(-1);
		if (last !== undefined && abbreviated.test(last)) sentences.splice(-1, 1, `${last} ${part}`);
		else if (part) sentences.push(part);
	}
	return sentences;
}
