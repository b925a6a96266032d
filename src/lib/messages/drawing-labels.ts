import * as messages from '#language/timeline';
import { recordLabels, type RecordLabels } from './record-labels.ts';

/**
 * The texts, in one language, that a drawing needs from the start: those of its controls, and the words that it puts
 * around a record’s dates, figures and events.
 */
export interface DrawingLabels
	extends RecordLabels, Pick<typeof messages, 'title' | 'events' | 'empty' | 'keys' | 'zoom'> {}

/** The labels in the language of the site. */
export const drawingLabels: DrawingLabels = {
	...recordLabels,
	title: messages.title,
	events: messages.events,
	empty: messages.empty,
	keys: messages.keys,
	zoom: messages.zoom
};
