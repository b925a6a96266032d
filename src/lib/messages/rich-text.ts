/** A piece of a sentence. `tag` names what stands around it; empty for plain text. */
export interface TextPart {
	tag: string;
	text: string;
}

/**
 * Splits a sentence of the interface at its tags: "See <link>the list</link>." gives three parts. Tags do not
 * nest. No data of a record goes into such a sentence, since a title may hold what looks like a tag: give data a
 * tag of its own, as in "Loaded from <host></host>."
 */
export function splitTags(sentence: string): TextPart[] {
	return sentence
		.split(/<(\w+)>(.*?)<\/\1>/)
		.reduce<TextPart[]>((parts, text, index, pieces) => {
			if (index % 3 === 0) parts.push({ tag: '', text });
			if (index % 3 === 2) parts.push({ tag: pieces[index - 1] ?? '', text });
			return parts;
		}, [])
		.filter(({ tag, text }) => tag || text);
}
