/** A JSON object. */
export type Dictionary = Record<string, unknown>;

/** Whether a value is an object, and not an array. */
export function isDictionary(value: unknown): value is Dictionary {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an object’s own key; undefined if the value is not an object or has no such key. */
export function valueOfKey(value: unknown, key: string): unknown {
	return isDictionary(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
