/** Escaped SVG or HTML markup. Only `element` and `text` create it. */
export type Markup = string & { readonly isMarkup: true };

/** The value of an attribute. */
type AttributeValue = string | number | null | undefined;

/** Characters that XML does not allow, even escaped. */
const forbiddenPattern = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Escapes a text for markup. */
const escapeMarkup = (value: string) =>
	value
		.replace(forbiddenPattern, '\ufffd')
		.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The value of an attribute as text. Numbers are rounded to hundredths. */
const attributeText = (value: string | number) =>
	typeof value === 'number' ? `${+value.toFixed(2)}` : escapeMarkup(value);

/** Makes the markup of an element. Attribute values are escaped. @param attributes null and undefined are left out */
export function element(
	name: string,
	attributes: Readonly<Record<string, AttributeValue>>,
	children: readonly Markup[] = []
): Markup {
	const all = Object.entries(attributes).flatMap(([name, value]) =>
		value === null || value === undefined ? [] : ` ${name}="${attributeText(value)}"`
	);
	const start = `<${name}${all.join('')}`;
	return (children.length > 0
		? `${start}>${children.join('')}</${name}>`
		: `${start}/>`) as string as Markup;
}

/** Makes markup of a text by escaping it. */
export const text = (words: string): Markup => escapeMarkup(words) as Markup;
