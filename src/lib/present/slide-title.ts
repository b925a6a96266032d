import * as messages from '#language/present';
import type { Deck, Slide } from '#lib/record/steps.ts';

/** The title of a slide, in the record's language. The closing slide's is in the language of the interface. */
export function slideTitle(slide: Slide, { timeline }: Deck): string {
	if (slide.kind === 'event') return slide.event.title;
	if (slide.kind === 'chapter') return slide.chapter.title;
	if (slide.kind === 'series') return slide.series.label;
	return slide.kind === 'title' ? timeline.title : messages.closing.title;
}
