/** The state of the stage. */
export interface StageState {
	/** The id of the slide that is shown. */
	slide: string;
	/** How many of its fragments are shown, from 1. */
	fragment: number;
	isBlack: boolean;
	isOverview: boolean;
	isAuto: boolean;
	/** The event's number in the presentation, from 1, 0 for another slide; and the number of its events. */
	n: number;
	total: number;
	/** When the first step was taken, ms since 1970; null before it. */
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

export type PlainCommand = (typeof plainCommands)[number];

export const isPlain = (name: unknown): name is PlainCommand =>
	plainCommands.some((plain) => plain === name);

/** A presenter's command. `goto` names a slide. */
export type StageCommand = { name: PlainCommand } | { name: 'goto'; slide: string };
