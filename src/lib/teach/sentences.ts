/**
 * Matches the space between two sentences: after a full stop or another end mark, perhaps with closing quotation marks,
 * and before the first character of a sentence.
 */
const sentenceBreakPattern = /(?<=[.!?؟।][”"»’״)]*)\s+(?=[“"«(״\d]|\p{Lu}|\p{Lo})/u;

/** Matches a last word whose full stop may not end a sentence: an initial, or an abbreviation like “U.S.” or “Mr.” */
const abbreviationAtEnd = /(?:^|[\s(“"«])(?:(?:\p{L}\.)+|\p{Lu}\p{Ll}{0,2}\.)$/u;

/** Splits a text into sentences. Where it is doubtful whether a sentence ends, the text is not split. */
export function splitSentences(text: string): string[] {
	const sentences: string[] = [];
	for (const part of text.trim().split(sentenceBreakPattern)) {
		const last = sentences.at(-1);
		if (last !== undefined && abbreviationAtEnd.test(last))
			sentences.splice(-1, 1, `${last} ${part}`);
		else if (part) sentences.push(part);
	}
	return sentences;
}
