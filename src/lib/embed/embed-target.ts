import { frameParameters } from './frame-address.ts';
import { changeSavedStyles } from './styles.ts';

/** The name of our own element, for pages made by frameworks. Its frame is in a shadow tree, which they do not check. */
export const elementName = 'otr-timeline';

/** The element of a host’s page into which a frame is put, and its settings. */
export interface EmbedTarget {
	/** A `<figure>`, or our own element (`elementName`). */
	element: HTMLElement;
	/** The parent of the frame, and of the content for readers without scripts. */
	box: HTMLElement;
	/** The values of the element’s attributes, by name without `data-`. */
	settings: Partial<Record<string, string | null>>;
	/** Reserves a height for the frame. @param height a CSS length */
	reserve(height: string): void;
}

/**
 * The attributes whose changes the loader notices. It passes on those in `liveAttributes`; for others, it makes a new frame.
 */
export const watchedAttributes = [...frameParameters, 'story', 'height', 'consent'];

/** Makes an `EmbedTarget` of a figure or of our own element. */
export function toEmbedTarget(element: HTMLElement): EmbedTarget {
	const settings = Object.fromEntries(
		Array.from(element.attributes, ({ name, value }) => [name.replace('data-', ''), value])
	);
	if (element.localName !== elementName) {
		const reserve = (height: string) => changeSavedStyles(element, { 'min-height': height });
		return { element, box: element, settings, reserve };
	}
	const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
	const sheet = new CSSStyleSheet();
	// In a style sheet and not as inline styles, because frameworks that hydrate the page check the attributes.
	const reserve = (height: string) =>
		sheet.replaceSync(`:host{width:100%;display:block;min-height:${height}!important}`);
	// With an empty height, this declaration is invalid, so that the page’s own `min-height` applies.
	reserve('');
	shadow.adoptedStyleSheets = [sheet];
	const box = document.createElement('div');
	box.append(document.createElement('slot'));
	shadow.replaceChildren(box);
	return { element, box, settings, reserve };
}
