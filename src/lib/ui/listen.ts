import { on } from 'svelte/events';

/** A listener for an event of an element. */
type Handler<Type extends keyof HTMLElementEventMap> = (
	event: HTMLElementEventMap[Type] & { currentTarget: HTMLElement }
) => void;

/**
 * An attachment that listens for events of the controls inside an element that is not a control itself. The controls'
 * own handlers are called first, as with an `on…` attribute.
 */
export function listen<Type extends keyof HTMLElementEventMap>(
	type: Type,
	handler: Handler<Type>
): (node: HTMLElement) => () => void {
	return (node) => on(node, type, handler);
}
