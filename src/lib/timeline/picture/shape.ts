import { element, text, type Markup } from './markup.ts';

/** An element of SVG as plain data: a document is written of it, or a component draws it. */
export interface Shape {
	name: string;
	attributes: Readonly<Record<string, string | number>>;
	children: readonly (Shape | string)[];
}

/**
 * @param attributes null and undefined are left out, numbers are rounded to a hundredth
 * @param children texts stand as they are
 */
export function shape(
	name: string,
	attributes: Readonly<Record<string, string | number | null | undefined>>,
	children: Shape['children'] = []
): Shape {
	const given = Object.entries(attributes).flatMap(([name, value]) =>
		value === null || value === undefined
			? []
			: [[name, typeof value === 'number' ? +value.toFixed(2) : value] as const]
	);
	return { name, attributes: Object.fromEntries(given), children };
}

/** Writes a shape down. */
export function toMarkup(part: Shape | string): Markup {
	if (typeof part === 'string') return text(part);
	return element(part.name, part.attributes, part.children.map(toMarkup));
}
