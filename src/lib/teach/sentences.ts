/**
 * Matches the space between two sentences: after an end sign, perhaps with closing marks, and before the start of
 * another.
 */
const sentenceBreak = /(?<=[.!?؟।][”"»’״)]*)\s+(?=[“"«(״\d]|\p{Lu}|\p{Lo})/u;

/** Matches words whose full stop does not end a sentence: initials, and abbreviations such as “U.S.” and “Mr.” */
const abbreviationAtEnd = /(?:^|[\s(“"«])(?:(?:\p{L}\.)+|\p{Lu}\p{Ll}{0,2}\.)$/u;

/** Splits a text into sentences. If the end of a sentence is doubtful, it is not split. */
export function splitSentences(text: string): string[] {
	const sentences: string[] = [];
	for (const part of text.trim().split(sentenceBreak)) {
		const last = sentences.at(-1);
		if (last !== undefined && abbreviationAtEnd.test(last))
			sentences.splice(-1, 1, `${last} ${part}`);
		else if (part) sentences.push(part);
	}
	return sentences;
}
