import * as messages from '#language/timeline';
import * as ui from '#language/ui';
import { names } from '#language/ui/keys';
import { recordLabels, type RecordLabels } from './record-labels.ts';

/** All words of the drawing, in one language: its controls and what is spoken, and what stands around a record’s texts. */
export interface Labels
	extends
		RecordLabels,
		Pick<
			typeof messages,
			'title' | 'events' | 'empty' | 'keys' | 'only' | 'overview' | 'shortcuts' | 'zoom'
		> {
	/** What the keys of a keyboard are called. */
	keyNames: typeof names;
	/** The button of a dialog. */
	close: string;
}

/** Those of the language that the site is built in. */
export const labels: Labels = {
	...recordLabels,
	title: messages.title,
	events: messages.events,
	empty: messages.empty,
	keys: messages.keys,
	only: messages.only,
	overview: messages.overview,
	shortcuts: messages.shortcuts,
	zoom: messages.zoom,
	keyNames: names,
	close: ui.close
};
