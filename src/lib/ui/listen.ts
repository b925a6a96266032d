import { on } from 'svelte/events';

type Handler<Type extends keyof HTMLElementEventMap> = (
	event: HTMLElementEventMap[Type] & { currentTarget: HTMLElement }
) => void;

/**
 * An attachment for an element that is not a control, and hears what bubbles up from the controls inside
 * it. Their own handlers are called first, as with an `on…` attribute.
 */
export function listen<Type extends keyof HTMLElementEventMap>(
	type: Type,
	handler: Handler<Type>
): (node: HTMLElement) => () => void {
	return (node) => on(node, type, handler);
}
