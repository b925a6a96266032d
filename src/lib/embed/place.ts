import { parameters } from './frame-address.ts';
import { changeStyles } from './styles.ts';

/** Our own element, for pages made by frameworks. Its content is in a shadow tree, which no framework compares. */
export const elementName = 'otr-timeline';

/** Where a frame is put. */
export interface Place {
	/** A `<figure>`, or our own element (`elementName`). */
	element: HTMLElement;
	/** Contains the frame, and the content for readers without scripts. */
	box: HTMLElement;
	/** The attributes of the element, by name without `data-`. */
	settings: Partial<Record<string, string | null>>;
	/** @param height the height to reserve for the frame, a CSS length */
	reserve(height: string): void;
}

/** The attributes that matter while a frame is shown. The frame is made again if one that is not a parameter changes. */
export const watched = [...parameters, 'story', 'height', 'consent'];

/** Where the frame of a figure, or of our own element, is put, and the settings in its attributes. */
export function toPlace(element: HTMLElement): Place {
	const settings = Object.fromEntries(
		Array.from(element.attributes, ({ name, value }) => [name.replace('data-', ''), value])
	);
	if (element.localName !== elementName) {
		const reserve = (height: string) => changeStyles(element, { 'min-height': height });
		return { element, box: element, settings, reserve };
	}
	const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
	const sheet = new CSSStyleSheet();
	// In a style sheet, because frameworks that hydrate the page compare the element's own styles.
	const reserve = (height: string) =>
		sheet.replaceSync(`:host{width:100%;display:block;min-height:${height}!important}`);
	// Without a length, the page's own rule applies.
	reserve('');
	shadow.adoptedStyleSheets = [sheet];
	const box = document.createElement('div');
	box.append(document.createElement('slot'));
	shadow.replaceChildren(box);
	return { element, box, settings, reserve };
}
