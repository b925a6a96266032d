import { comma } from '#language/record';
import type { SourceData } from '#lib/record/timeline.ts';
import { formatQuoteSource } from './format-sources.ts';

/** Who made a source, as far as the record says: “Niels Bohr (Nobel Foundation)”, “Class 10b (Interview with …)”. */
export function formatSourceMaker(source: SourceData): string {
	const { publisher, author } = source;
	const name = author ?? formatQuoteSource(source);
	if (name === publisher) return publisher;
	return author === undefined ? `${publisher} (${name})` : `${author} (${publisher})`;
}

/** The short name of a source: its author, but for a newspaper its own name: “Charles S. Maier”, “Allerbote”. */
export const formatSourceName = (source: SourceData): string =>
	(source.type !== 'article-newspaper' && source.author) || formatQuoteSource(source);

/** A book’s title without its subtitle, unless only the author’s name would remain. */
function withoutSubtitle({ title, author, publisher }: SourceData): string {
	if (title === null) return publisher;
	const [short = title] = title.split(/:\s/);
	return short === author ? title : short;
}

/**
 * A source in few words, for a slide: “K. Warnke, Allerbote”. A source that people know by its title is named by it:
 * “Renate Holm, Twenty-Five Years of the School on the Aller”, “Interview with Jonas Petri, Class 10b”.
 */
export function formatShortSource(source: SourceData): string {
	const { author, publisher, type } = source;
	const name = type === 'book' ? withoutSubtitle(source) : formatQuoteSource(source);
	if (author !== undefined) return author + comma + name;
	return name === publisher ? name : name + comma + publisher;
}
