/** The words that certain keys of an events file may have. */

export const trackColors = ['teal', 'plum', 'ochre', 'slate', 'moss', 'rust'] as const;

export const eventKinds = ['protest', 'report', 'statement', 'action', 'measurement'] as const;
export type EventKind = (typeof eventKinds)[number];

/** The shape of a kind of events. */
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
export type KindShape = (typeof kindShapes)[number];

/** A kind may be a statement (it has a quote) or a figure (it has a value). */
export const kindForms = ['statement', 'figure'] as const;
export type KindForm = (typeof kindForms)[number];

/**
 * How we know. `direct`: a named person's or organisation's own words. `spokesperson`: for a
 * company, by a spokesperson or an unsigned text. `reported`: by the sources. `document`: read out
 * of documents. `witness`: by somebody who was there. `official`: by the record of an office.
 */
export const attributions = [
	'direct',
	'spokesperson',
	'reported',
	'document',
	'witness',
	'official'
] as const;
export type Attribution = (typeof attributions)[number];

/** The types of a source: a subset of the item types of CSL. A `manuscript` is a document in an archive. */
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

export const linkTypes = [
	'responds-to',
	'follows',
	'part-of',
	'reported-by',
	'contrasts-with'
] as const;
export type LinkType = (typeof linkTypes)[number];

export const qualifiers = ['exact', 'about', 'almost', 'at-least'] as const;
export type Qualifier = (typeof qualifiers)[number];
