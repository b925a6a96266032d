import type { Dictionary } from '#lib/record/dictionary.ts';

/** A string or a number as text; empty for any other value. */
export function toText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The texts and numbers in a list, as text. Leaves out empty texts and all other values. */
export const toTexts = (value: unknown): string[] =>
	Array.isArray(value) ? value.map(toText).filter(Boolean) : [];

/** Picks the given properties that the object has, as text. */
export function pickTexts<K extends string>(
	item: Dictionary,
	names: readonly K[]
): Partial<Record<K, string>> {
	return Object.fromEntries(
		names.filter((name) => name in item).map((name) => [name, toText(item[name])])
	) as Partial<Record<K, string>>;
}
