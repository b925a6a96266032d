import {
	eventOfSlide,
	firstStep,
	fragmentCount,
	indexOfSlide,
	nextStep,
	prevStep,
	type RequestedStep,
	type Deck,
	type Step
} from '#lib/record/steps.ts';
import type { StageCommand, StageState } from './commands.ts';

/** How long each step is shown when steps advance automatically, seconds. */
export const autoTime = 20;

/** The state of a presentation. Commands from any window change it. Presenter's windows receive `state`. */
export class Stage {
	/** The current step; null if the presentation has no slides. */
	step = $state.raw<Step | null>(null);
	/** Whether the address asked for a slide that does not exist. Reset by the next command that goes to a step. */
	isSlideUnknown = $state.raw(false);
	/** The time until the next step if steps advance automatically, seconds. While they are paused, it stays the same. */
	secondsLeft = $state.raw(autoTime);
	/** When the stage first went to another step, ms since 1970; null before. Set it to continue after a reload. */
	started = $state.raw<number | null>(null);
	#deck = $state.raw<Deck>() as Deck;
	#isBlack = $state.raw(false);
	#isOverview = $state.raw(false);
	#isAuto = $state.raw(false);
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(deck: Deck) {
		this.#deck = deck;
		this.step = firstStep(deck);
	}

	/** The slides of the presentation. */
	get deck(): Deck {
		return this.#deck;
	}

	/** Presents other slides of the same record. Keeps the current slide if the new deck has it. */
	set deck(deck: Deck) {
		const before = this.step;
		const slide = before && deck.slideById.get(before.slide.id);
		this.#deck = deck;
		this.step = slide
			? { slide, fragment: Math.min(before.fragment, fragmentCount(slide)) }
			: firstStep(deck);
	}

	/** Whether the current step is the first. */
	get isFirst(): boolean {
		return !this.#neighbourStep('prev');
	}

	/** The state to send to presenter's windows. */
	readonly state: StageState = $derived.by(() => {
		const { events } = this.#deck;
		const event = eventOfSlide(this.step?.slide);
		return {
			slide: this.step?.slide.id ?? '',
			fragment: this.step?.fragment ?? 1,
			isBlack: this.#isBlack,
			isOverview: this.#isOverview,
			isAuto: this.#isAuto,
			n: event ? events.findIndex(({ id }) => id === event.id) + 1 : 0,
			total: events.length,
			started: this.started
		};
	});

	/**
	 * Runs a command. On a black screen, `next`, `prev`, `next-slide` and `prev-slide` only end the black screen; `first`,
	 * `last` and `goto` change the slide behind it. Every command except `auto` stops advancing automatically.
	 */
	run(command: StageCommand): void {
		const { name } = command;
		if (name === 'auto') return this.#setAuto(!this.#isAuto);
		this.pause();
		const isMove = /^(next|prev)/.test(name);
		if (name === 'black') this.#isBlack = !this.#isBlack;
		else if (name === 'overview') this.#isOverview = !this.#isOverview;
		else if (isMove && this.#isBlack) this.#isBlack = false;
		// The notice of an unknown slide already shows the first step, so moving only closes the notice.
		else if (isMove && this.isSlideUnknown) this.isSlideUnknown = false;
		else this.#goTo(this.#targetStep(command));
	}

	/** Shows the step that the address asks for. Does not start the timer. */
	show({ step, isKnown }: RequestedStep): void {
		this.step = step;
		this.isSlideUnknown = step !== null && !isKnown;
	}

	/** Stops advancing automatically. */
	pause(): void {
		this.#setAuto(false);
	}

	#neighbourStep(name: 'next' | 'prev'): Step | null {
		const move = name === 'next' ? nextStep : prevStep;
		return this.step && move(this.step, this.#deck);
	}

	/** The step to which a command leads; null if there is none. */
	#targetStep(command: StageCommand): Step | null {
		const { name } = command;
		if (name === 'next' || name === 'prev') return this.#neighbourStep(name);
		const { slides, slideById } = this.#deck;
		const at = this.step ? indexOfSlide(this.step.slide, this.#deck) : -1;
		const to = { first: 0, last: slides.length - 1, 'next-slide': at + 1, 'prev-slide': at - 1 };
		const slide =
			name === 'goto' ? slideById.get(command.slide) : slides[to[name as keyof typeof to]];
		return slide ? { slide, fragment: 1 } : null;
	}

	/** Goes to a step, and restarts the time until the next one. Also closes the overview; with null, does only that. */
	#goTo(step: Step | null): void {
		this.#isOverview = false;
		if (!step) return;
		this.isSlideUnknown = false;
		const { slide, fragment } = this.step ?? {};
		if (step.slide === slide && step.fragment === fragment) return;
		this.step = step;
		this.secondsLeft = autoTime;
		this.started ??= Date.now();
	}

	#setAuto(isOn: boolean): void {
		// Does not advance beyond the last step, or while the slide is covered.
		const isBlocked = this.#isBlack || this.#isOverview || !this.#neighbourStep('next');
		this.#isAuto = isOn && !isBlocked;
		clearInterval(this.#timer);
		if (this.#isAuto) this.#timer = setInterval(() => this.#countDown(), 1000);
	}

	/** Counts one second until the next step. */
	#countDown(): void {
		this.secondsLeft--;
		if (this.secondsLeft > 0) return;
		this.#goTo(this.#neighbourStep('next'));
		if (!this.#neighbourStep('next')) this.pause();
	}
}
