import {
	chapterOfSlide,
	eventOfSlide,
	firstStep,
	fragmentsOf,
	nextStep,
	stepsAfter,
	stepsAfterInChapter,
	type Deck,
	type Fragment,
	type Step
} from '#lib/record/steps.ts';
import type { PresentedStep, StepTime } from '#lib/record/presented-lessons.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import {
	toTimeline,
	type Chapter,
	type Timeline,
	type TimelineEvent
} from '#lib/record/timeline.ts';
import { toStageDeck, type StageChoice } from './stage-deck.ts';
import { openWhileShown } from './open-while-shown.ts';
import { PresenterLink, type StateMessage } from './presenter-link.ts';
import type { PlainCommand, StageCommand, StageState } from './commands.ts';

/** The state of a presenter's window. It shows the step of the stage's last message; before, see `showFirst`. */
export class Presenter {
	/** The whole record as a timeline. If the address has an as-of day, only what was known then. */
	readonly timeline: Timeline;
	readonly #record: RecordData;
	/** Whether the stage can be reached; null until it answers, or until it should have answered. */
	isConnected = $state.raw<boolean | null>(null);
	/**
	 * When the stage first went to another step, or the presenter to another step of a lesson, ms since 1970; null before.
	 * Kept when the stage is reopened, because a new stage does not know it.
	 */
	started = $state.raw<number | null>(null);
	/** Sends a command to the stage. Has no effect before `connect`. */
	send: (command: StageCommand) => void = () => undefined;
	/** The planned time of the lesson step that the window shows; null without a lesson. */
	lessonTime = $state.raw<StepTime | null>(null);
	/** The events that the stage presents, and their order. Before its first message, the whole record. */
	choice = $state.raw<StageChoice>({ presentedIds: null, isKnownOrder: false });
	#message = $state.raw<StateMessage | null>(null);
	/** The state to show until the stage answers, or should have answered; null to show nothing. */
	#assumedState = $state.raw<StageState | null>(null);

	/** @param record the record; if the address has an as-of day, only what was known then */
	constructor(record: RecordData) {
		this.#record = record;
		this.timeline = toTimeline(record);
	}

	/** Connects the window to the stage of the session. @returns a function that disconnects */
	connect(session: string): () => void {
		return openWhileShown(() => {
			const link = new PresenterLink(window, session, {
				has: (event) => this.timeline.eventById.has(event),
				onstate: (message) => this.applyState(message),
				onconnected: (isConnected) => (this.isConnected = isConnected)
			});
			this.send = (command) => link.send(command);
			return link;
		});
	}

	/** Applies a state that the stage has sent. */
	applyState(message: StateMessage): void {
		const { presentedIds, isKnownOrder, state } = message;
		// Keeps the same object if nothing has changed, because a new object would make all slides again.
		const next: StageChoice = { presentedIds, isKnownOrder };
		if (JSON.stringify(next) !== JSON.stringify(this.choice)) this.choice = next;
		this.#message = message;
		this.started ??= state.started;
	}

	/**
	 * The last state of the stage. Before the stage's first message: the state of the first slide if `showFirst` was
	 * called, otherwise null.
	 */
	get state(): StageState | null {
		return this.#message?.state ?? (this.isConnected === null ? this.#assumedState : null);
	}

	/** Shows the first slide until the stage answers, because most stages begin with it. */
	showFirst(): void {
		const { events, slides } = this.deck;
		const at = {
			slide: slides[0]?.id ?? '',
			fragment: 1,
			n: 0,
			total: events.length,
			started: null
		};
		this.#assumedState = { ...at, isBlack: false, isOverview: false, isAuto: false };
	}

	/** The slides of the stage. */
	readonly deck: Deck = $derived.by(
		() => toStageDeck(this.#record, this.timeline, this.choice).deck
	);

	/** The record, also with events that are not presented. In “As known then”, each event is as it was known on its own day. */
	readonly source: Timeline = $derived.by(() =>
		this.choice.isKnownOrder ? this.deck.timeline : this.timeline
	);

	/** The presented events, in order. */
	readonly shown: Timeline = $derived({ ...this.deck.timeline, events: this.deck.events });

	/** The step that the stage shows; null if there is none. */
	readonly step: Step | null = $derived.by(() => {
		const slide = this.deck.slideById.get(this.state?.slide ?? '');
		return slide && this.state ? { slide, fragment: this.state.fragment } : null;
	});

	/** The event of the current slide; null on other slides. */
	readonly event: TimelineEvent | null = $derived(eventOfSlide(this.step?.slide));

	/** The ids of the events on later slides; empty while no event is shown. */
	readonly upcoming: readonly string[] = $derived.by(() => {
		const ids = this.deck.events.map(({ id }) => id);
		return this.event ? ids.slice(ids.indexOf(this.event.id) + 1) : [];
	});

	/** The chapter of the current step; null if it is not in a chapter. */
	readonly chapter: Chapter | null = $derived(
		this.step && chapterOfSlide(this.step.slide, this.deck)
	);

	/** The next step; null at the last one. */
	readonly next: Step | null = $derived.by(() => this.step && nextStep(this.step, this.deck));

	/** The number of steps after this one. */
	readonly stepsLeft: number = $derived.by(() =>
		this.step ? stepsAfter(this.step, this.deck) : 0
	);

	/** The number of further steps in this chapter; null if the step is not in a chapter. */
	readonly stepsLeftInChapter: number | null = $derived.by(
		() => this.step && stepsAfterInChapter(this.step, this.deck)
	);

	/** The number of steps in the whole presentation. */
	readonly stepCount: number = $derived.by(() => {
		const first = firstStep(this.deck);
		return first ? stepsAfter(first, this.deck) + 1 : 0;
	});

	/** The fragments of the current event, and for each whether it was already shown to the audience. */
	readonly fragments: readonly { name: Fragment; isShown: boolean }[] = $derived.by(() => {
		const { event } = this;
		const shown = this.step?.fragment ?? 0;
		return event ? fragmentsOf(event).map((name, i) => ({ name, isShown: i < shown })) : [];
	});

	/** Sends a command without arguments. */
	run(name: PlainCommand): void {
		this.send({ name });
	}

	/** Makes the stage go to an event’s slide. */
	goTo(event: TimelineEvent): void {
		this.send({ name: 'goto', slide: event.id });
	}

	/**
	 * Makes the stage go to the first event that a step of a lesson shows, unless it already shows one of the step's events.
	 * Starts the timer.
	 */
	goToStep({ events, showsAll }: PresentedStep): void {
		this.started ??= Date.now();
		const shown = this.deck.events.filter(({ id }) => showsAll || events.includes(id));
		const [first] = shown;
		if (first && !shown.some(({ id }) => id === this.event?.id)) this.goTo(first);
	}

	/** Ends a black screen. If there is none, closes the overview. */
	escape(): void {
		if (this.state?.isBlack) this.run('black');
		else if (this.state?.isOverview) this.run('overview');
	}
}
