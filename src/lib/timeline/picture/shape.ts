import { element, text, type Markup } from './markup.ts';

/** An SVG element as plain data: `toMarkup` writes it, or a component renders it. */
export interface Shape {
	name: string;
	attributes: Readonly<Record<string, string | number>>;
	children: readonly (Shape | string)[];
}

/**
 * @param attributes null and undefined are left out, numbers are rounded to a hundredth
 * @param children texts are escaped when they are written
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

/** Writes a shape as markup. */
export function toMarkup(part: Shape | string): Markup {
	if (typeof part === 'string') return text(part);
	return element(part.name, part.attributes, part.children.map(toMarkup));
}
