import {
	chapterAt,
	eventOf,
	firstStep,
	fragmentsOf,
	nextStep,
	stepsAfter,
	stepsAfterInChapter,
	type Deck,
	type Fragment,
	type Step
} from '#lib/record/steps.ts';
import type { StepTime } from '#lib/record/presented-lessons.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import {
	toTimeline,
	type Chapter,
	type Timeline,
	type TimelineEvent
} from '#lib/record/timeline.ts';
import { toStageDeck, type StageChoice } from './stage-deck.ts';
import { holdWhileShown } from './hold-while-shown.ts';
import { PresenterLink, type StateMessage } from './presenter-link.ts';
import type { PlainCommand, StageCommand, StageState } from './commands.ts';

/** The state of a presenter's window. Only messages of the stage change it. */
export class Presenter {
	/** The whole record. */
	readonly timeline: Timeline;
	readonly #record: RecordData;
	/** Whether the stage can be reached; null until it has answered or has failed to answer in time. */
	isConnected = $state.raw<boolean | null>(null);
	/** When the first step was taken, ms since 1970; null before. Kept, because a reopened stage does not know it. */
	started = $state.raw<number | null>(null);
	/** Sends a command to the stage. Does nothing before `connect`. */
	send: (command: StageCommand) => void = () => undefined;
	/** The time that is planned for the step of the lesson that the window shows; null without a lesson. */
	lessonTime = $state.raw<StepTime | null>(null);
	/** What the stage presents; the whole record before its first message. */
	choice = $state.raw<StageChoice>({ presentedIds: null, isKnownOrder: false });
	#message = $state.raw<StateMessage | null>(null);
	/** The state to show until the stage has answered; null to show nothing. */
	#first = $state.raw<StageState | null>(null);

	/** @param record as of the day that the address names, if any */
	constructor(record: RecordData) {
		this.#record = record;
		this.timeline = toTimeline(record);
	}

	/**
	 * Connects the window with the stage of the session.
	 *
	 * @returns a function that disconnects
	 */
	connect(session: string): () => void {
		return holdWhileShown(() => {
			const link = new PresenterLink(window, session, {
				has: (event) => this.timeline.eventById.has(event),
				onstate: (message) => this.take(message),
				onconnected: (isConnected) => (this.isConnected = isConnected)
			});
			this.send = (command) => link.send(command);
			return link;
		});
	}

	/** Takes a state that the stage has reported. */
	take(message: StateMessage): void {
		const { presentedIds, isKnownOrder, state } = message;
		// An unchanged choice stays the same object, because a new object makes all slides again.
		const next: StageChoice = { presentedIds, isKnownOrder };
		if (JSON.stringify(next) !== JSON.stringify(this.choice)) this.choice = next;
		this.#message = message;
		this.started ??= state.started;
	}

	/** The stage's last state. Before its first message, the first slide, or null if that is not shown. */
	get state(): StageState | null {
		return this.#message?.state ?? (this.isConnected === null ? this.#first : null);
	}

	/** Shows the first slide until the stage has answered, because most stages are at their first slide then. */
	showFirst(): void {
		const { events, slides } = this.deck;
		const at = {
			slide: slides[0]?.id ?? '',
			fragment: 1,
			n: 0,
			total: events.length,
			started: null
		};
		this.#first = { ...at, isBlack: false, isOverview: false, isAuto: false };
	}

	/** The slides that the stage shows. */
	readonly deck: Deck = $derived.by(
		() => toStageDeck(this.#record, this.timeline, this.choice).deck
	);

	/** The presented events, in order. */
	readonly shown: Timeline = $derived({ ...this.deck.timeline, events: this.deck.events });

	/** The step of the stage; null if it shows nothing. */
	readonly step: Step | null = $derived.by(() => {
		const slide = this.deck.slideById.get(this.state?.slide ?? '');
		return slide && this.state ? { slide, fragment: this.state.fragment } : null;
	});

	/** The event of the current slide; null on other slides. */
	readonly event: TimelineEvent | null = $derived(eventOf(this.step?.slide));

	/** The chapter of the current step; null if it is in none. */
	readonly chapter: Chapter | null = $derived(this.step && chapterAt(this.step.slide, this.deck));

	/** The next step; null at the end. */
	readonly next: Step | null = $derived.by(() => this.step && nextStep(this.step, this.deck));

	/** The number of steps after this one. */
	readonly stepsLeft: number = $derived.by(() =>
		this.step ? stepsAfter(this.step, this.deck) : 0
	);

	/** The number of steps left in this chapter; null if the step is in none. */
	readonly stepsLeftInChapter: number | null = $derived.by(
		() => this.step && stepsAfterInChapter(this.step, this.deck)
	);

	/** The number of steps in the whole presentation. */
	readonly stepCount: number = $derived.by(() => {
		const first = firstStep(this.deck);
		return first ? stepsAfter(first, this.deck) + 1 : 0;
	});

	/** The fragments of the current event, and whether the audience sees each. */
	readonly fragments: readonly { name: Fragment; isShown: boolean }[] = $derived.by(() => {
		const { event } = this;
		const shown = this.step?.fragment ?? 0;
		return event ? fragmentsOf(event).map((name, i) => ({ name, isShown: i < shown })) : [];
	});

	/** Sends a command without arguments. */
	run(name: PlainCommand): void {
		this.send({ name });
	}

	/** Asks the stage to go to an event’s slide. */
	goTo(event: TimelineEvent): void {
		this.send({ name: 'goto', slide: event.id });
	}

	/** Ends a black screen. If there is none, closes the overview. */
	escape(): void {
		if (this.state?.isBlack) this.run('black');
		else if (this.state?.isOverview) this.run('overview');
	}
}
