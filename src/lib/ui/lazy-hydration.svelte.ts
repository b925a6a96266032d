import { createRawSnippet, flushSync, untrack, type Snippet } from 'svelte';
import { hydration } from './hydration.ts';

/**
 * Events that show that a reader uses something inside an element. Keys need no event of their own: before a key, the
 * element gets the focus.
 */
const useEvents = ['pointerdown', 'click', 'focusin', 'toggle'] as const;

/**
 * Hydrates a part of the page in its element. If the element is empty, mounts the part there. Returns a function that
 * unmounts the part.
 */
type StartPart<Part> = (part: () => Part, element: Element) => () => void;

/**
 * Delays the hydration of parts of the page until the reader sees or uses them, so that the page starts faster. Until
 * then, the parts are prerendered HTML; their links and `<details>` work without scripts.
 */
export class LazyHydration<Part extends { id: string }> {
	readonly #start: StartPart<Part>;
	/** The prerendered element of each part, by the id of the part. */
	// Not reactive maps, because starting a part must not render anything again.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #elements = new Map<string, Element>();
	/** For each element that is not started yet, a function that starts its part. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #starters = new Map<Element, () => void>();
	#observer: IntersectionObserver | undefined;
	/** Whether some parts are missing in the prerendered page. The page then renders all parts itself. */
	isMissing = $state.raw(false);

	/**
	 * A snippet that keeps a prerendered element as it is. Svelte can only hydrate it. If Svelte has to render it, the
	 * prerendered page lacks some parts.
	 */
	readonly keptElement: Snippet<[Part]> = createRawSnippet((part) => ({
		render: () => {
			console.warn('hydration: parts of the prerendered HTML are missing');
			queueMicrotask(() => (this.isMissing = true));
			return '<i></i>';
		},
		setup: (element) => untrack(() => this.#registerPart(part, element))
	}));

	constructor(start: StartPart<Part>) {
		this.#start = start;
	}

	/** Whether a part is in the page as prerendered HTML. */
	has({ id }: Part): boolean {
		return hydration.isRunning || this.#elements.has(id);
	}

	/** Starts a part, unless it is started already. */
	hydrate({ id }: Part): void {
		const element = this.#elements.get(id);
		if (element) this.#hydrate(element);
	}

	#registerPart(part: () => Part, element: Element): () => void {
		const first = part();
		let end: (() => void) | undefined;
		this.#elements.set(first.id, element);
		this.#starters.set(element, () => (end = this.#start(part, element)));
		this.#watch(element);
		// When the reader changes the day that the page shows, the part becomes another object, for which the HTML is wrong.
		$effect(() => {
			if (part() === first || !this.#starters.has(element)) return;
			element.replaceChildren();
			untrack(() => this.#hydrateNow(element));
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
				for (const { isIntersecting, target } of entries) if (isIntersecting) this.#hydrate(target);
			});
			for (const type of useEvents) addEventListener(type, this.#hydrateTouched, true);
		}
		this.#observer.observe(element);
	}

	#hydrate(element: Element): void {
		if (!this.#starters.has(element)) return;
		const unfolded = [...element.querySelectorAll<HTMLDetailsElement>('details[open]')];
		flushSync(() => this.#hydrateNow(element));
		// The state of the part does not know which `<details>` the reader has opened. Setting `open` again makes
		// the browser send an event.
		for (const details of unfolded) details.open = true;
	}

	#hydrateNow(element: Element): void {
		const start = this.#starters.get(element);
		this.#forget(element);
		start?.();
	}

	#forget(element: Element): void {
		this.#starters.delete(element);
		this.#observer?.unobserve(element);
		if (this.#starters.size > 0) return;
		for (const type of useEvents) removeEventListener(type, this.#hydrateTouched, true);
	}

	/** Hydrates the part in which the reader has used something. */
	readonly #hydrateTouched = ({ target }: Event): void => {
		for (let node = target as Node | null; node; node = node.parentNode) {
			this.#hydrate(node as Element);
		}
	};
}
