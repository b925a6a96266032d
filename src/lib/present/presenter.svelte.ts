import {
	chapterAt,
	eventOf,
	firstStep,
	fragmentsOf,
	nextStep,
	stepsAfter,
	stepsAfterInChapter,
	toDeck,
	type Deck,
	type Fragment,
	type Step
} from '#lib/record/steps.ts';
import type { Chapter, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { holdWhileShown } from './hold-while-shown.ts';
import { PresenterLink, type StateMessage } from './presenter-link.ts';
import type { PlainCommand, StageCommand, StageState } from './commands.ts';

/** The state of a presenter's window. It changes only by messages of the stage. */
export class Presenter {
	readonly timeline: Timeline;
	/** Whether the stage is there; null until it has answered or the wait has ended. */
	isConnected = $state.raw<boolean | null>(null);
	/** When the first step was taken, ms since 1970; null before it. A stage that is opened again does not know it. */
	started = $state.raw<number | null>(null);
	/** Sends the stage a command. */
	send: (command: StageCommand) => void = () => undefined;
	#message = $state.raw<StateMessage | null>(null);
	/** The state that is shown until the stage has answered. */
	#first = $state.raw<StageState | null>(null);

	constructor(timeline: Timeline) {
		this.timeline = timeline;
	}

	/**
	 * Connects it with the session's stage.
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

	take(message: StateMessage): void {
		this.#message = message;
		this.started ??= message.state.started;
	}

	/** The ids of the presentation's events, in their order; null for the whole record. */
	get among(): readonly string[] | null {
		return this.#message?.among ?? null;
	}

	/** The stage's last state; null before its first message, unless the first slide is shown. */
	get state(): StageState | null {
		return this.#message?.state ?? (this.isConnected === null ? this.#first : null);
	}

	/** Shows the first slide until the stage has answered, or the wait has ended: most stages are there. */
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

	/** The slides of the presentation. */
	readonly deck: Deck = $derived.by(() => {
		const { among } = this;
		if (!among) return toDeck(this.timeline);
		const events = among.flatMap((id) => this.timeline.eventById.get(id) ?? []);
		const series = this.timeline.series.filter(({ points }) =>
			points.every(({ event }) => among.includes(event.id))
		);
		// The stage tells chapters of the whole record only.
		return toDeck({ ...this.timeline, events, series, chapters: [] }, this.timeline);
	});

	/** The events of the presentation, in its order. */
	readonly shown: Timeline = $derived({ ...this.deck.timeline, events: this.deck.events });

	/** Where the stage is; null where it shows nothing. */
	readonly step: Step | null = $derived.by(() => {
		const slide = this.deck.slideById.get(this.state?.slide ?? '');
		return slide && this.state ? { slide, fragment: this.state.fragment } : null;
	});

	/** The event that the stage shows. */
	readonly event: TimelineEvent | null = $derived(eventOf(this.step?.slide));

	/** The chapter that the stage is in; null for none. */
	readonly chapter: Chapter | null = $derived(this.step && chapterAt(this.step.slide, this.deck));

	/** The step after the next advance; null at the end. */
	readonly next: Step | null = $derived.by(() => this.step && nextStep(this.step, this.deck));

	/** How many steps come after this one. */
	readonly stepsLeft: number = $derived.by(() =>
		this.step ? stepsAfter(this.step, this.deck) : 0
	);

	/** How many of them are in the same chapter; null where it is in none. */
	readonly stepsLeftInChapter: number | null = $derived.by(
		() => this.step && stepsAfterInChapter(this.step, this.deck)
	);

	/** How many steps the presentation has. */
	readonly stepCount: number = $derived.by(() => {
		const first = firstStep(this.deck);
		return first ? stepsAfter(first, this.deck) + 1 : 0;
	});

	/** The fragments of the event, each with whether it is on the screen. */
	readonly fragments: readonly { name: Fragment; isShown: boolean }[] = $derived.by(() => {
		const { event } = this;
		const shown = this.step?.fragment ?? 0;
		return event ? fragmentsOf(event).map((name, i) => ({ name, isShown: i < shown })) : [];
	});

	run(name: PlainCommand): void {
		this.send({ name });
	}

	goTo(event: TimelineEvent): void {
		this.send({ name: 'goto', slide: event.id });
	}

	/** Ends a black screen or closes the overview. */
	escape(): void {
		if (this.state?.isBlack) this.run('black');
		else if (this.state?.isOverview) this.run('overview');
	}
}
