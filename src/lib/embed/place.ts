import { parameters } from './frame-address.ts';
import { changeStyles } from './styles.ts';

/** The element for pages that a framework makes: its content is in a shadow tree, which no framework sees. */
export const elementName = 'otr-timeline';

/** Where a frame is put. */
export interface Place {
	/** A figure, or our own element. */
	element: HTMLElement;
	/** Contains the frame, and the content for readers without scripts. */
	box: HTMLElement;
	/** The element’s attributes, by their names without `data-`. */
	settings: Partial<Record<string, string | null>>;
	/** @param height that it keeps for the frame, a CSS length */
	reserve(height: string): void;
}

/** The attributes that matter while it is shown. If one of these changes that is not passed on, the frame is made anew. */
export const watched = [...parameters, 'story', 'height', 'consent'];

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
	// In a sheet, since a framework that takes the page over compares the element’s own styles.
	const reserve = (height: string) =>
		sheet.replaceSync(`:host{width:100%;display:block;min-height:${height}!important}`);
	// Without a length the page’s own rule holds.
	reserve('');
	shadow.adoptedStyleSheets = [sheet];
	const box = document.createElement('div');
	box.append(document.createElement('slot'));
	shadow.replaceChildren(box);
	return { element, box, settings, reserve };
}
