// The values that certain keys of an events file may have.

export const trackColors = ['teal', 'plum', 'ochre', 'slate', 'moss', 'rust'] as const;

/** The ids of the standard kinds of event. */
export const eventKinds = ['protest', 'report', 'statement', 'action', 'measurement'] as const;
/** The id of a standard kind of event. */
export type EventKind = (typeof eventKinds)[number];

/** The shapes that a kind of events may have in the drawing. */
export const kindShapes = [
	'speech',
	'page',
	'triangle',
	'diamond',
	'circle',
	'square',
	'star',
	'flag'
] as const;
/** The shape of a kind: the symbol of its events in the drawing. */
export type KindShape = (typeof kindShapes)[number];

/** What the events of a kind may contain: a quote (`statement`) or a value (`figure`). */
export const kindContents = ['statement', 'figure'] as const;
/** What the events of a kind contain. */
export type KindContent = (typeof kindContents)[number];

/**
 * How an event is known. `direct`: in the own words of a named person or organisation. `spokesperson`: through a
 * spokesperson, or an unsigned text of a company. `reported`: the sources report it. `document`: from documents.
 * `witness`: from somebody who was there. `official`: from the records of an authority.
 */
export const attributions = [
	'direct',
	'spokesperson',
	'reported',
	'document',
	'witness',
	'official'
] as const;
/** How an event is known. */
export type Attribution = (typeof attributions)[number];

/** The types of a source: some item types of CSL (Citation Style Language). `manuscript`: a document in an archive. */
export const sourceTypes = [
	'article-newspaper',
	'article-journal',
	'book',
	'chapter',
	'report',
	'webpage',
	'manuscript',
	'interview',
	'broadcast',
	'motion_picture',
	'legal_case'
] as const;
export type SourceType = (typeof sourceTypes)[number];

/** The types of a link between two events. */
export const linkTypes = [
	'responds-to',
	'follows',
	'part-of',
	'reported-by',
	'contrasts-with'
] as const;
export type LinkType = (typeof linkTypes)[number];

/** How exact a figure is. */
export const qualifiers = ['exact', 'about', 'almost', 'at-least'] as const;
/** How exact a figure is. */
export type Qualifier = (typeof qualifiers)[number];
