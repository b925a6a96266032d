import { isDictionary, type Dictionary } from '#lib/record/dictionary.ts';
import { toJson } from '#lib/record/to-json.ts';
import { withConvertedChapters } from './draft-chapters.ts';
import { isNew, type EditorDraft, type ListName } from './draft.ts';
import { emptyDraft } from './empty-items.ts';
import { newItem } from './new-item.ts';

/** Checks the type of a stored value. */
type TypeCheck = (value: unknown) => boolean;

/** Whether a stored value is a text. */
const isText: TypeCheck = (value) => typeof value === 'string';
/** Whether a stored value is a list of texts. */
const isTextList: TypeCheck = (value) =>
	Array.isArray(value) && [...(value as unknown[])].every(isText);
/** Whether a stored value is a link. */
const isLink: TypeCheck = (value) =>
	isDictionary(value) && ['to', 'type', 'source'].every((name) => isText(value[name]));

/** Whether a stored value is a picture. */
const isPicture: TypeCheck = (value) =>
	isDictionary(value) &&
	['width', 'height'].every((edge) => typeof value[edge] === 'number') &&
	['data', 'file'].every((name) => value[name] === undefined || isText(value[name]));

/** The type checks for fields that are not text, by name. */
const otherChecks: Record<string, TypeCheck> = {
	next: Number.isSafeInteger,
	sources: isTextList,
	events: isTextList,
	links: (value) => Array.isArray(value) && [...(value as unknown[])].every(isLink),
	picture: (value) => value === null || isPicture(value),
	figureSources: (value) => value === null || isTextList(value),
	rest: isDictionary
};

const blankDraft = emptyDraft({ title: '', dek: '', madeBy: '' }, '', '');
const { next, head, rest, ...emptyLists } = blankDraft;

/** An empty item of each list. A stored item must have the same fields. */
const emptyItems = Object.keys(emptyLists).map(
	(list) => [list, newItem(blankDraft, list as ListName, '', '')] as const
);

/** A draft as the browser stores it. A draft without `hasSpans` is old: its `a/b` means “one day between a and b”. */
export interface StoredDraft extends EditorDraft {
	/** Set if `a/b` means a span in this draft. */
	hasSpans: true;
}

/** Converts a draft to the form in which the browser stores it. */
export const toStoredDraft = (draft: EditorDraft): StoredDraft => ({ ...draft, hasSpans: true });

/**
 * Reads a stored draft. Adds fields that did not exist yet when it was stored. Converts the dates of a draft from before
 * spans existed.
 *
 * @returns null if the value is not a draft, since any page of the same origin can write to the database
 */
export function readStoredDraft(value: unknown): EditorDraft | null {
	const fields = readFields(value);
	const draft = fields && withConvertedChapters(fields);
	const hasSpans = isDictionary(value) && value.hasSpans === true;
	return draft && !hasSpans ? withOneOfDates(draft) : draft;
}

/** Converts the dates of an old draft. Its `a/b` meant one day between a and b, which is now written `[a..b]`. */
const withOneOfDates = (draft: EditorDraft): EditorDraft => ({
	...draft,
	sources: draft.sources.map((source) => ({
		...source,
		published: toOneOf(source.published),
		accessed: toOneOf(source.accessed)
	})),
	events: draft.events.map((event) => ({
		...event,
		date: toOneOf(event.date),
		known: toOneOf(event.known)
	}))
});

/**
 * Matches two dates with a slash between them. Either may be half typed or empty. Does not match days such as 3/4/2025.
 */
const twoDatesPattern = /^((?:(?:-?\d{4}|XXXX)[-\d]*[?~]?)?)\/((?:(?:-?\d{4}|XXXX)[-\d]*[?~]?)?)$/;

/** Converts `a/b` to `[a..b]`; returns any other date unchanged. */
const toOneOf = (date: string): string => date.replace(twoDatesPattern, '[$1..$2]');

function readFields(value: unknown): EditorDraft | null {
	if (!isDictionary(value)) return null;
	const own = copyFields(value, { next, rest });
	const ownHead = copyFields(value.head, head);
	const lists = emptyItems.map(
		([list, item]) => [list, copyItems(value[list] ?? [], item, own?.next)] as const
	);
	if (!own || !ownHead || lists.some(([, list]) => list === null)) return null;
	return { ...own, head: ownHead, ...Object.fromEntries(lists) } as unknown as EditorDraft;
}

/**
 * Copies the fields that `model` has from `value`. Missing fields get the values of `model`. Null if a type is wrong.
 */
function copyFields(value: unknown, model: object): Dictionary | null {
	if (!isDictionary(value)) return null;
	const filled: Dictionary = { ...model, ...value };
	const fields = Object.keys(model);
	if (!fields.every((field) => (otherChecks[field] ?? isText)(filled[field]))) return null;
	return Object.fromEntries(fields.map((field) => [field, filled[field]]));
}

/**
 * Copies the fields of each item of a list. Null if a type is wrong, or if a key is empty, repeated, or one that `next`
 * will assign later.
 */
function copyItems(value: unknown, model: object, next: unknown): Dictionary[] | null {
	if (!Array.isArray(value)) return null;
	const filled = Array.from(value, (item) => copyFields(item, model));
	const keys = new Set(filled.map((item) => item?.key));
	const isFree = (key: unknown) =>
		key !== '' && !(Number(key) >= Number(next) && isNew(String(key)));
	return keys.size === filled.length && [...keys].every(isFree) && !filled.includes(null)
		? (filled as Dictionary[])
		: null;
}

/** A damaged draft as JSON text, so that its author can save it. Replaces or omits values that JSON does not have. */
export const formatBroken = (value: unknown): string => toJson(toJsonSafe(value) ?? null, '\t');

/** The deepest nesting that is written: more than any draft has, and not too deep for JSON.stringify. */
const maxDepth = 1_000;

/** Turns large numbers into text, and sets and maps into lists. A circular or too deep value becomes “…”. */
function toJsonSafe(value: unknown, ancestors: readonly unknown[] = []): unknown {
	if (typeof value === 'bigint') return String(value);
	if (typeof value !== 'object' || value === null || value instanceof Date) return value;
	if (ancestors.length === maxDepth || ancestors.includes(value)) return '…';
	const inside = [...ancestors, value];
	if (Array.isArray(value) || value instanceof Set || value instanceof Map)
		return Array.from(value as Iterable<unknown>, (item) => toJsonSafe(item, inside));
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, toJsonSafe(item, inside)])
	);
}
