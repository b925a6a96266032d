/** The space between an end sign, perhaps with closing marks, and the start of the next sentence. */
const between = /(?<=[.!?؟।][”"»’״)]*)\s+(?=[“"«(״\d]|\p{Lu}|\p{Lo})/u;

/** Matches words whose full stop does not end a sentence: initials, and short words such as “U.S.” and “Mr.” */
const abbreviated = /(?:^|[\s(“"«])(?:(?:\p{L}\.)+|\p{Lu}\p{Ll}{0,2}\.)$/u;

/** The sentences of a text, in order. If an end is doubtful, the part stays with the next one. */
export function sentencesOf(text: string): string[] {
	const sentences: string[] = [];
	for (const part of text.trim().split(between)) {
		const last = sentences.at(-1);
		if (last !== undefined && abbreviated.test(last)) sentences.splice(-1, 1, `${last} ${part}`);
		else if (part) sentences.push(part);
	}
	return sentences;
}
