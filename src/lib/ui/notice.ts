import { getContext, setContext } from 'svelte';

const contextKey = Symbol();

/** Sets a first line for every dialog inside the calling component, for example who sent the record. */
export const setNotice = (text: () => string): unknown => setContext(contextKey, text);

/** The notice. Undefined if no parent component has set one. */
export const getNotice = () => getContext<(() => string) | undefined>(contextKey);
