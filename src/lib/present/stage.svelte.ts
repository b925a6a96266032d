import {
	eventOf,
	firstStep,
	lengthOf,
	nextStep,
	prevStep,
	type AskedStep,
	type Deck,
	type Step
} from '#lib/record/steps.ts';
import type { StageCommand, StageState } from './protocol.ts';

/** How long an auto-advance stays at a step, s. */
export const autoTime = 20;

/** The state of a presentation. Commands from any window change it; `state` is sent to the presenters. */
export class Stage {
	#deck = $state.raw<Deck>() as Deck;
	#step = $state.raw<Step | null>(null);
	#isLost = $state.raw(false);
	#isBlack = $state.raw(false);
	#isOverview = $state.raw(false);
	#isAuto = $state.raw(false);
	#left = $state.raw(autoTime);
	#started = $state.raw<number | null>(null);
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(deck: Deck) {
		this.#deck = deck;
		this.#step = firstStep(deck);
	}

	/** The slides of the presentation. */
	get deck(): Deck {
		return this.#deck;
	}

	/** Shows another part of the same record. Keeps the current slide if it is in there. */
	set deck(deck: Deck) {
		const before = this.#step;
		const slide = before && deck.slideById.get(before.slide.id);
		this.#deck = deck;
		this.#step = slide
			? { slide, fragment: Math.min(before.fragment, lengthOf(slide)) }
			: firstStep(deck);
	}

	/** The current step; null for a presentation without events. */
	get step(): Step | null {
		return this.#step;
	}

	/** Whether the address asked for what is not there. The next command, whichever it is, ends that. */
	get isLost(): boolean {
		return this.#isLost;
	}

	/** Whether there is no step before this one. */
	get isFirst(): boolean {
		return !this.#beside('prev');
	}

	/** The time until the next auto-advance, s. */
	get left(): number {
		return this.#left;
	}

	readonly state: StageState = $derived.by(() => {
		const { events } = this.#deck.timeline;
		const event = eventOf(this.#step?.slide);
		return {
			slide: this.#step?.slide.id ?? '',
			fragment: this.#step?.fragment ?? 1,
			isBlack: this.#isBlack,
			isOverview: this.#isOverview,
			isAuto: this.#isAuto,
			n: event ? events.indexOf(event) + 1 : 0,
			total: events.length,
			started: this.#started
		};
	});

	/**
	 * Runs a command. On a black screen, `next` and `prev` only end that; other commands act behind it. Every command
	 * except `auto` pauses an auto-advance.
	 */
	run(command: StageCommand): void {
		if (command.name === 'auto') return this.#setAuto(!this.#isAuto);
		this.pause();
		switch (command.name) {
			case 'black':
				this.#isBlack = !this.#isBlack;
				return;
			case 'overview':
				this.#isOverview = !this.#isOverview;
				return;
			case 'next':
			case 'prev':
				if (this.#isBlack) this.#isBlack = false;
				// First it shows what it offers.
				else if (this.#isLost) this.#isLost = false;
				else this.#move(this.#beside(command.name));
				return;
			case 'next-slide':
				return this.skip(1);
			case 'prev-slide':
				return this.skip(-1);
			case 'first':
				return this.#open(0);
			case 'last':
				return this.#open(this.#deck.slides.length - 1);
			case 'goto': {
				const slide = this.#deck.slideById.get(command.slide);
				if (slide) this.#move({ slide, fragment: 1 });
			}
		}
	}

	/** Moves by so many slides, past their fragments. On a black screen, only ends that. */
	skip(count: number): void {
		this.pause();
		if (this.#isBlack) this.#isBlack = false;
		else if (this.#isLost) this.#isLost = false;
		else if (this.#step) this.#open(this.#deck.slides.indexOf(this.#step.slide) + count);
	}

	/** Shows what the address asks for. It does not count as an advance. */
	show({ step, isKnown }: AskedStep): void {
		this.#step = step;
		this.#isLost = step !== null && !isKnown;
	}

	/**
	 * Continues after a reload.
	 *
	 * @param started when the first step was taken, ms since 1970; null before it
	 */
	resume(started: number | null): void {
		this.#started = started;
	}

	/** Stops an auto-advance where it is. */
	pause(): void {
		this.#setAuto(false);
	}

	#beside(name: 'next' | 'prev'): Step | null {
		const move = name === 'next' ? nextStep : prevStep;
		return this.#step && move(this.#step, this.#deck);
	}

	#open(index: number): void {
		const slide = this.#deck.slides[index];
		if (slide) this.#move({ slide, fragment: 1 });
	}

	/** @param step null if there is none in this direction */
	#move(step: Step | null): void {
		this.#isOverview = false;
		if (!step) return;
		this.#isLost = false;
		const { slide, fragment } = this.#step ?? {};
		if (step.slide === slide && step.fragment === fragment) return;
		this.#step = step;
		this.#left = autoTime;
		this.#started ??= Date.now();
	}

	#setAuto(isOn: boolean): void {
		// There is no next step, or it would be covered.
		const isIdle = this.#isBlack || this.#isOverview || !this.#beside('next');
		this.#isAuto = isOn && !isIdle;
		clearInterval(this.#timer);
		if (this.#isAuto) this.#timer = setInterval(() => this.#count(), 1000);
	}

	/** One second of an auto-advance. */
	#count(): void {
		this.#left--;
		if (this.#left > 0) return;
		this.#move(this.#beside('next'));
		if (!this.#beside('next')) this.pause();
	}
}
