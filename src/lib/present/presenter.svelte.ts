import { fragmentsOf, nextStep, type Fragment, type Step } from '#lib/record/steps.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { holdWhileShown } from './hold-while-shown.ts';
import { linkPresenter, type StateMessage } from './presenter-link.ts';
import type { PlainCommand, StageCommand, StageState } from './protocol.ts';

/** The state of a presenter's window. It changes only by messages of the stage. */
export class Presenter {
	readonly timeline: Timeline;
	/** Whether the stage is there; null until it has answered or the wait has ended. */
	isConnected = $state.raw<boolean | null>(null);
	/** Sends the stage a command. */
	send: (command: StageCommand) => void = () => undefined;
	#message = $state.raw<StateMessage | null>(null);

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
			const link = linkPresenter(window, session, {
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
	}

	/** The stage's last state; null before its first message. */
	get state(): StageState | null {
		return this.#message?.state ?? null;
	}

	/** The events of the presentation. */
	readonly shown: Timeline = $derived.by(() => {
		const among = this.#message?.among;
		if (!among) return this.timeline;
		const events = among.flatMap((id) => this.timeline.eventById.get(id) ?? []);
		return { ...this.timeline, events };
	});

	/** Where the stage is; null where it shows no event. */
	readonly step: Step | null = $derived.by(() => {
		const event = this.timeline.eventById.get(this.state?.event ?? '');
		return event && this.state ? { event, fragment: this.state.fragment } : null;
	});

	/** The step after the next advance; null at the end. */
	readonly next: Step | null = $derived.by(() => this.step && nextStep(this.step, this.shown));

	/** The event after this one. */
	readonly nextEvent: TimelineEvent | null = $derived(
		this.shown.events[this.state?.n ?? 0] ?? null
	);

	/** The fragments of the event, each with whether it is on the screen. */
	readonly fragments: readonly { name: Fragment; isShown: boolean }[] = $derived.by(() => {
		if (!this.step) return [];
		const { event, fragment } = this.step;
		return fragmentsOf(event).map((name, i) => ({ name, isShown: i < fragment }));
	});

	run(name: PlainCommand): void {
		this.send({ name });
	}

	goTo(event: TimelineEvent): void {
		this.send({ name: 'goto', event: event.id });
	}

	/** Moves by so many events, past their fragments. On a black screen, only ends that. */
	skip(count: number): void {
		const event = this.shown.events[(this.state?.n ?? 0) - 1 + count];
		if (this.state?.isBlack) this.run('next');
		else if (event) this.goTo(event);
	}

	/** Ends a black screen or closes the overview. */
	escape(): void {
		if (this.state?.isBlack) this.run('black');
		else if (this.state?.isOverview) this.run('overview');
	}
}
