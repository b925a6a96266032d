import { on } from 'svelte/events';

/** A function that handles an event of an element. */
type Handler<Type extends keyof HTMLElementEventMap> = (
	event: HTMLElementEventMap[Type] & { currentTarget: HTMLElement }
) => void;

/**
 * An attachment that listens for events of the controls inside an element. Used instead of an `on…` attribute, because
 * the element is not a control. As with an attribute, the handlers of the controls themselves are called first.
 */
export function listen<Type extends keyof HTMLElementEventMap>(
	type: Type,
	handler: Handler<Type>
): (node: HTMLElement) => () => void {
	return (node) => on(node, type, handler);
}
