/**
 * What the stage and its presenter windows say to each other, version 1. The stage owns the state; a
 * presenter asks for changes of it. Whatever is not exactly one of these is ignored in silence.
 */
export const namespace = 'otr-present';
export const version = 1;

/** Where the stage is. */
export interface StageState {
	/** The id of the event that is shown. */
	event: string;
	/** How much of it: 1 is the least. */
	fragment: number;
	isBlack: boolean;
	isOverview: boolean;
	isAuto: boolean;
	/** Place of the event among those that are gone through, from 1; and how many these are. */
	n: number;
	total: number;
	/** When the first step was taken, ms since 1970; null before it. */
	started: number | null;
}

export const plainCommands = [
	'next',
	'prev',
	'first',
	'last',
	'black',
	'auto',
	'overview'
] as const;

/** What a presenter asks for. `goto` names an event. */
export type StageCommand =
	{ name: (typeof plainCommands)[number] } | { name: 'goto'; event: string };

/** Said by the stage. `rev` is raised with every state. */
export type FromStage =
	| { type: 'state'; rev: number; state: StageState }
	| { type: 'ping'; rev: number }
	| { type: 'bye' };

/** Said by a presenter. */
export type FromPresenter = { type: 'hello' } | { type: 'cmd'; command: StageCommand };

/** A message as it goes over the channel. */
export type Sent<T> = T & { ns: typeof namespace; v: typeof version; session: string };

/** Names one stage and its presenters: 16 characters that nobody guesses. */
export const sessionPattern = /^[a-z0-9]{16}$/;

export const channelName = (session: string): string => `otr-present-${session}`;
