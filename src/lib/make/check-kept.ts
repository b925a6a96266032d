import { isDictionary, type Dictionary } from '#lib/record/dictionary.ts';
import { toJson } from '#lib/record/to-json.ts';
import { withNewChapters } from './draft-chapters.ts';
import { isNew, type EditorDraft, type List } from './draft.ts';
import { emptyDraft } from './empty-items.ts';
import { newItem } from './new-item.ts';

/** Whether a stored value has a certain type. */
type Is = (value: unknown) => boolean;

const isText: Is = (value) => typeof value === 'string';
const isTexts: Is = (value) => Array.isArray(value) && [...(value as unknown[])].every(isText);
/** Whether a stored value is a link. */
const isLink: Is = (value) =>
	isDictionary(value) && ['to', 'type', 'source'].every((name) => isText(value[name]));

/** Whether a stored value is a picture. */
const isPicture: Is = (value) =>
	isDictionary(value) &&
	['width', 'height'].every((edge) => typeof value[edge] === 'number') &&
	['data', 'file'].every((name) => value[name] === undefined || isText(value[name]));

/** How to check the fields that are not text. */
const others: Record<string, Is> = {
	next: Number.isSafeInteger,
	sources: isTexts,
	events: isTexts,
	links: (value) => Array.isArray(value) && [...(value as unknown[])].every(isLink),
	picture: (value) => value === null || isPicture(value),
	figureSources: (value) => value === null || isTexts(value),
	rest: isDictionary
};

const empty = emptyDraft({ title: '', dek: '', madeBy: '' }, '', '');
const { next, head, rest, ...emptyLists } = empty;

/** An empty item of each list, whose fields a stored item must have. */
const items = Object.keys(emptyLists).map(
	(list) => [list, newItem(empty, list as List, '', '')] as const
);

/** A draft as the browser stores it. Drafts without `hasSpans` are from a time when `a/b` meant “between a and b”. */
export interface KeptDraft extends EditorDraft {
	/** Marks a draft whose `a/b` means a span. */
	hasSpans: true;
}

/** A draft in the form in which the browser stores it. */
export const toKept = (draft: EditorDraft): KeptDraft => ({ ...draft, hasSpans: true });

/**
 * Reads a stored draft. Adds the fields that did not exist when it was stored, and converts its dates if they are older
 * than spans.
 *
 * @returns null if the value is not a draft, since any page of the same origin can write to the store
 */
export function readKept(value: unknown): EditorDraft | null {
	const fields = readFields(value);
	const draft = fields && withNewChapters(fields);
	const hasSpans = isDictionary(value) && value.hasSpans === true;
	return draft && !hasSpans ? withOneOfDates(draft) : draft;
}

/** Converts the dates of an old draft, in which `a/b` meant one day between a and b: that is `[a..b]` now. */
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

/** Two dates with a slash between them. Each may be half typed or empty; a day written with slashes does not match. */
const between = /^((?:(?:-?\d{4}|XXXX)[-\d]*[?~]?)?)\/((?:(?:-?\d{4}|XXXX)[-\d]*[?~]?)?)$/;

/** Converts `a/b` to `[a..b]`; returns any other date unchanged. */
const toOneOf = (date: string): string => date.replace(between, '[$1..$2]');

function readFields(value: unknown): EditorDraft | null {
	if (!isDictionary(value)) return null;
	const own = fill(value, { next, rest });
	const said = fill(value.head, head);
	const lists = items.map(
		([list, item]) => [list, fillAll(value[list] ?? [], item, own?.next)] as const
	);
	if (!own || !said || lists.some(([, list]) => list === null)) return null;
	return { ...own, head: said, ...Object.fromEntries(lists) } as unknown as EditorDraft;
}

/** Copies the fields of `model` from `value`, or from `model` if they are missing; null if a value has a wrong type. */
function fill(value: unknown, model: object): Dictionary | null {
	if (!isDictionary(value)) return null;
	const filled: Dictionary = { ...model, ...value };
	const fields = Object.keys(model);
	if (!fields.every((field) => (others[field] ?? isText)(filled[field]))) return null;
	return Object.fromEntries(fields.map((field) => [field, filled[field]]));
}

/** Fills each item of a list. Null if two items have the same key, or a key is empty or that of a future item. */
function fillAll(value: unknown, model: object, next: unknown): Dictionary[] | null {
	if (!Array.isArray(value)) return null;
	const filled = Array.from(value, (item) => fill(item, model));
	const keys = new Set(filled.map((item) => item?.key));
	const isFree = (key: unknown) =>
		key !== '' && !(Number(key) >= Number(next) && isNew(String(key)));
	return keys.size === filled.length && [...keys].every(isFree) && !filled.includes(null)
		? (filled as Dictionary[])
		: null;
}

/** A damaged draft as JSON text, so that its maker can save it. Values that JSON lacks are replaced or omitted. */
export const formatBroken = (value: unknown): string => toJson(toJsonSafe(value) ?? null, '\t');

/** Deeper than any draft, and not too deep for JSON.stringify. */
const maxDepth = 1_000;

/** Large numbers become text, sets and maps become lists; a circular or too deep value becomes “…”. */
function toJsonSafe(value: unknown, around: readonly unknown[] = []): unknown {
	if (typeof value === 'bigint') return String(value);
	if (typeof value !== 'object' || value === null || value instanceof Date) return value;
	if (around.length === maxDepth || around.includes(value)) return '…';
	const inside = [...around, value];
	if (Array.isArray(value) || value instanceof Set || value instanceof Map)
		return Array.from(value as Iterable<unknown>, (item) => toJsonSafe(item, inside));
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, toJsonSafe(item, inside)])
	);
}
