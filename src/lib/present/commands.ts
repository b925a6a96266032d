/** The state of the stage, as it is sent to the presenter’s window. */
export interface StageState {
	/** The id of the current slide; empty if the presentation has no slides. */
	slide: string;
	/** How many fragments (parts) of the slide have been shown so far, with the current one; at least 1. */
	fragment: number;
	/** Whether the screen is black. */
	isBlack: boolean;
	/** Whether the overview of all events is shown. */
	isOverview: boolean;
	/** Whether steps advance automatically. */
	isAuto: boolean;
	/** `n` is the event's number in the presentation, from 1, or 0 on other slides. `total` is the number of events. */
	n: number;
	total: number;
	/** The time at which the stage first went to another step, ms since 1970; null before. */
	started: number | null;
}

/** Commands without arguments. */
export const plainCommands = [
	'next',
	'prev',
	'next-slide',
	'prev-slide',
	'first',
	'last',
	'black',
	'auto',
	'overview'
] as const;

/** A command without arguments. */
export type PlainCommand = (typeof plainCommands)[number];

/** Whether a value is the name of a command without arguments. */
export const isPlainCommand = (name: unknown): name is PlainCommand =>
	plainCommands.some((plain) => plain === name);

/** A command from a presenter's window. `slide` is the id of the slide to go to. */
export type StageCommand = { name: PlainCommand } | { name: 'goto'; slide: string };
