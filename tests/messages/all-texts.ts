/** A message: a text, a function that gives one, or the forms of a plural. */
export interface Text {
	path: string;
	value: unknown;
}

/** Words around dates, by how precise a date is. */
const isByPrecision = (value: object) => 'day' in value && 'month' in value && 'year' in value;

/** The messages in what a file of them exports. */
export function texts(value: unknown, path: string): Text[] {
	if (typeof value !== 'object' || value === null || isPlural(value) || isByPrecision(value)) {
		return [{ path, value }];
	}
	return Object.entries(value).flatMap(([key, item]) => texts(item, `${path}.${key}`));
}

/** Whether it has the forms of a plural. */
export const isPlural = (value: unknown): value is object =>
	typeof value === 'object' &&
	value !== null &&
	Object.keys(value).every((key) => /^(zero|one|two|few|many|other)$/.test(key)) &&
	'other' in value &&
	typeof value.other === 'string';

/**
 * What a message says, where each argument is a mark: `‹0›`, or for a part of it `‹0.title›`.
 *
 * @returns null for what gives no text, or asks for more than text
 */
export function said(value: unknown): { text: string; marks: string[] } | null {
	if (typeof value === 'string') return { text: value, marks: [] };
	if (typeof value !== 'function') return null;
	try {
		const text: unknown = value(...[0, 1, 2, 3].map((n) => mark(String(n))));
		if (typeof text !== 'string') return null;
		return { text, marks: text.match(/‹[\w.]+›/g) ?? [] };
	} catch {
		return null;
	}
}

/** Reads as a text, as a list that is joined, and as an object of such. */
function mark(name: string): unknown {
	const text = `‹${name}›`;
	return new Proxy(Object(text) as Record<PropertyKey, unknown>, {
		get(target, key) {
			if (key === 'join' || key === 'toJSON') return () => text;
			const own = target[key];
			if (typeof own === 'function') return (own as () => unknown).bind(text);
			return own ?? (typeof key === 'string' ? mark(`${name}.${key}`) : undefined);
		}
	});
}

/** The tags of a sentence, in the order of the alphabet: their words may stand elsewhere in another language. */
export const tagsIn = (text: string): string =>
	[...text.matchAll(/<\/?\w+>/g)].flat().sort().join('');
