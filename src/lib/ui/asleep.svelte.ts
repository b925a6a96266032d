import { createRawSnippet, flushSync, untrack, type Snippet } from 'svelte';
import { hydration } from './hydration.ts';

/** Signs that a reader uses what is in an element; a key is pressed where the focus is. */
const touches = ['pointerdown', 'click', 'focusin', 'toggle'] as const;

/** Makes a part live on the HTML in its element, or anew where that is empty. Returns what ends it. */
type Start<Part> = (part: () => Part, element: Element) => () => void;

/**
 * Parts of the page that stay as they were prerendered until they are seen or touched: the scripts start the page without
 * going through them. Their links and folds work by themselves.
 */
export class Asleep<Part extends { id: string }> {
	readonly #start: Start<Part>;
	// Plain maps on purpose: what starts must not render anything else anew.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #elements = new Map<string, Element>();
	/** Starts what is in an element. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #sleeping = new Map<Element, () => void>();
	#observer: IntersectionObserver | undefined;
	/** Whether parts are missing in what was prerendered: then all are made anew. */
	isMissing = $state.raw(false);

	/** Takes the place of the element that the server has rendered for a part. Only what is hydrated can be kept. */
	readonly kept: Snippet<[Part]> = createRawSnippet((part) => ({
		render: () => {
			console.warn('hydration: what was prerendered has parts missing');
			queueMicrotask(() => (this.isMissing = true));
			return '<i></i>';
		},
		setup: (element) => untrack(() => this.#keep(part, element))
	}));

	constructor(start: Start<Part>) {
		this.#start = start;
	}

	/** Whether a part stands in the page as it was prerendered. */
	has({ id }: Part): boolean {
		return hydration.isRunning || this.#elements.has(id);
	}

	/** Starts a part that is asleep. */
	wake({ id }: Part): void {
		const element = this.#elements.get(id);
		if (element) this.#wake(element);
	}

	#keep(part: () => Part, element: Element): () => void {
		const first = part();
		let end: (() => void) | undefined;
		this.#elements.set(first.id, element);
		this.#sleeping.set(element, () => (end = this.#start(part, element)));
		this.#watch(element);
		// As of another day it is not what was prerendered.
		$effect(() => {
			if (part() === first || !this.#sleeping.has(element)) return;
			element.replaceChildren();
			untrack(() => this.#wakeNow(element));
		});
		return () => {
			this.#elements.delete(first.id);
			this.#forget(element);
			end?.();
		};
	}

	#watch(element: Element): void {
		if (!this.#observer) {
			this.#observer = new IntersectionObserver((entries) => {
				for (const { isIntersecting, target } of entries) if (isIntersecting) this.#wake(target);
			});
			for (const touch of touches) addEventListener(touch, this.#touched, true);
		}
		this.#observer.observe(element);
	}

	#wake(element: Element): void {
		if (!this.#sleeping.has(element)) return;
		const unfolded = [...element.querySelectorAll('details[open]')];
		flushSync(() => this.#wakeNow(element));
		// Its state does not know what the reader has unfolded meanwhile: the browser tells it now.
		for (const details of unfolded) details.setAttribute('open', '');
	}

	#wakeNow(element: Element): void {
		const start = this.#sleeping.get(element);
		this.#forget(element);
		start?.();
	}

	#forget(element: Element): void {
		this.#sleeping.delete(element);
		this.#observer?.unobserve(element);
		if (this.#sleeping.size > 0) return;
		for (const touch of touches) removeEventListener(touch, this.#touched, true);
	}

	readonly #touched = ({ target }: Event): void => {
		for (let node = target as Node | null; node; node = node.parentNode) {
			this.#wake(node as Element);
		}
	};
}
