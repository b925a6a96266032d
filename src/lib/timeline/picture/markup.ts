/** Text that is markup already, of SVG or of HTML; only `element` and `text` make it. */
export type Markup = string & { readonly isMarkup: true };

type Value = string | number | null | undefined;

/** What XML cannot hold, however it is written. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escape = (value: string) =>
	value
		.replace(forbidden, '\ufffd')
		.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const written = (value: string | number) =>
	typeof value === 'number' ? `${+value.toFixed(2)}` : escape(value);

/**
 * An element with its attributes and what stands in it; whatever a record says is text.
 *
 * @param attributes null and undefined are left out
 */
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

/** A text as it is. */
export const text = (words: string): Markup => escape(words) as Markup;
