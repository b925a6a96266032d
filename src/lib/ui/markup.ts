/** Escaped SVG or HTML markup. Only `element` and `text` create it. */
export type Markup = string & { readonly isMarkup: true };

/** The value of an attribute. */
type Value = string | number | null | undefined;

/** Characters that XML does not allow, even escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Escapes a text for markup. */
const escape = (value: string) =>
	value
		.replace(forbidden, '\ufffd')
		.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The value of an attribute as text. Numbers are rounded to hundredths. */
const written = (value: string | number) =>
	typeof value === 'number' ? `${+value.toFixed(2)}` : escape(value);

/** Makes the markup of an element. Attribute values are escaped. @param attributes null and undefined are left out */
export function element(
	name: string,
	attributes: Readonly<Record<string, Value>>,
	children: readonly Markup[] = []
): Markup {
	const all = Object.entries(attributes).flatMap(([name, value]) =>
		value === null || value === undefined ? [] : ` ${name}="${written(value)}"`
	);
	const start = `<${name}${all.join('')}`;
	return (children.length > 0
		? `${start}>${children.join('')}</${name}>`
		: `${start}/>`) as string as Markup;
}

/** Makes markup of a text by escaping it. */
export const text = (words: string): Markup => escape(words) as Markup;
