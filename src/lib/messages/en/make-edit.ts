/** Around what is being made. Functions get formatted numbers and dates. */
export const editMessages = {
	untitled: 'Untitled record',
	sections: {
		events: 'Events',
		sources: 'Sources',
		speakers: 'Speakers',
		tracks: 'Tracks',
		series: 'Figures',
		routes: 'Routes',
		head: 'About'
	},
	sectionsLabel: 'Parts of the record',
	views: { edit: 'Edit', preview: 'Preview' },
	viewsLabel: 'Edit or preview',
	sourced: (sourced: string, all: string) => `${sourced} of ${all} sourced`,
	toFix: (count: string, isOne: boolean) =>
		isOne ? '1 thing to complete' : `${count} things to complete`,
	allRight: 'Nothing to complete',
	undo: 'Undo',
	redo: 'Redo',
	undone: (what: string) => `Undone: ${what}`,
	redone: (what: string) => `Redone: ${what}`,
	nothingToUndo: 'Nothing to undo',
	nothingToRedo: 'Nothing to redo',
	keys: 'Ctrl+Z undoes, Ctrl+Shift+Z redoes; on a Mac with Cmd.',
	saving: {
		save: 'Save',
		keys: 'Ctrl+S saves; on a Mac with Cmd.',
		saved: 'Saved',
		notSaved: 'Not saved',
		savedTo: (file: string) => `Saved to ${file}.`,
		downloaded: 'Saved to your downloads.',
		failed: (reason: string) => `It could not be saved. ${reason}`,
		keep: 'Keep it on this device',
		kept: 'Kept in this browser as you type, and nowhere else.',
		notKept: (reason: string) => `This browser does not keep it. ${reason}`,
		otherKept:
			'Another record is kept in this browser, so this one is not. Press once more to keep this one in its place.',
		forget: 'Forget it',
		forgotten: 'No longer kept on this device.'
	},
	leave: {
		title: 'Leave what is not saved?',
		text: 'What you changed since you last saved it would be lost.',
		leave: 'Leave it',
		stay: 'Go on editing'
	},
	share: 'Share',
	startOver: 'Start another record',
	/** What an edit did, after “Undone:”. */
	edits: {
		add: (item: string) => `${item} added`,
		remove: (item: string) => `${item} removed`,
		several: 'several changes'
	},
	removed: (item: string) => `${item} removed. Undo brings it back.`,
	added: (item: string) => `${item} added.`,
	/** Of a speaker or series that several events have. */
	changeIn: (events: string) => `Change these details in ${events}`,
	moveUp: 'Move up',
	seriesAdvice: 'Its figures are events of the kind “Reported figure”.',
	table: {
		label: 'Events in order of time',
		keys: 'Arrow keys choose an event, Enter goes to its form, Esc comes back from there.',
		date: 'Date',
		title: 'Event',
		evidence: 'Evidence',
		noDate: 'No date',
		sources: (count: string, isOne: boolean) => (isOne ? '1 source' : `${count} sources`),
		noSource: 'no source',
		toFix: (count: string) => `${count} to complete`
	},
	move: {
		title: 'Move in time',
		earlier: (date: string) => `Earlier: ${date}`,
		later: (date: string) => `Later: ${date}`,
		moved: (title: string, date: string) => `${title}: ${date}`,
		how: 'Drag the mark of the chosen event, or press < or > on it.',
		closer: 'Zoom in to keep its day.'
	},
	preview: {
		title: 'Preview',
		empty: 'Your timeline will be here. Add an event: its date and its title are enough.',
		waits: 'This event is not in the preview yet: its form says what is still needed.',
		keeps:
			'The preview shows this event as it was before the last changes: something in it is not complete.',
		choose: 'Choose an event to see its card.',
		broken: 'The preview could not be drawn. Undo the last change.'
	}
};
