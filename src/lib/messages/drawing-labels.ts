import * as messages from '#language/timeline';
import { recordLabels, type RecordLabels } from './record-labels.ts';

/** The texts that a drawing needs at once, in one language: for its controls, and around a record’s texts. */
export interface DrawingLabels
	extends
		RecordLabels,
		Pick<typeof messages, 'title' | 'events' | 'empty' | 'keys' | 'only' | 'zoom'> {}

/** The labels in the language of the site. */
export const drawingLabels: DrawingLabels = {
	...recordLabels,
	title: messages.title,
	events: messages.events,
	empty: messages.empty,
	keys: messages.keys,
	only: messages.only,
	zoom: messages.zoom
};
