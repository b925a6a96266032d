/** An object of JSON. */
export type Dictionary = Record<string, unknown>;

/** Whether a value is an object, and not an array. */
export function isDictionary(value: unknown): value is Dictionary {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at an object's own key; undefined if there is no object or no such key. */
export function valueAt(value: unknown, key: string): unknown {
	return isDictionary(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
