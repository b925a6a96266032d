import type { Dictionary } from '#lib/record/dictionary.ts';

/** A text or a number as text; anything else is empty. */
export function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The texts of a list; anything else in it is left out. */
export const textsOf = (value: unknown): string[] =>
	Array.isArray(value) ? value.map(textOf).filter(Boolean) : [];

/** Those of the named texts that an object has. */
export function texts<K extends string>(
	item: Dictionary,
	names: readonly K[]
): Partial<Record<K, string>> {
	return Object.fromEntries(
		names.filter((name) => name in item).map((name) => [name, textOf(item[name])])
	) as Partial<Record<K, string>>;
}
