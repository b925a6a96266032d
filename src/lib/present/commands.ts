/** The state of the stage, as a presenter’s window knows it. */
export interface StageState {
	/** The id of the current slide; empty if there is none. */
	slide: string;
	/** The number of its fragments that are shown, at least 1. */
	fragment: number;
	/** Whether the screen is black. */
	isBlack: boolean;
	/** Whether the overview of all events is shown. */
	isOverview: boolean;
	/** Whether the steps advance by themselves. */
	isAuto: boolean;
	/** `n`: the event's number in the presentation, from 1, or 0 on other slides. `total`: the number of events. */
	n: number;
	total: number;
	/** When the first step was taken, ms since 1970; null before. */
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

/** The name of a command without arguments. */
export type PlainCommand = (typeof plainCommands)[number];

/** Whether a value is the name of a command without arguments. */
export const isPlain = (name: unknown): name is PlainCommand =>
	plainCommands.some((plain) => plain === name);

/** A command of a presenter. `slide` is the id of the slide to go to. */
export type StageCommand = { name: PlainCommand } | { name: 'goto'; slide: string };
