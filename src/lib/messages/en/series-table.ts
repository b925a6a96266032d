/** A series as a table. Functions get formatted text. */
export const seriesTableMessages = {
	/** Without its series, which has its own language. */
	summary: 'See the numbers: <series></series>',
	caption: '<series></series>, in <unit></unit>',
	date: 'Date',
	figure: 'Figure',
	evidence: 'Evidence',
	event: 'Event',
	/** A link; its text goes on with the event's title for a screen reader. */
	card: 'card',
	more: (count: string) => `${count} more figures are in the cards only`
};
