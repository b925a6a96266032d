import { getContext, setContext } from 'svelte';

const key = Symbol();

/** Sets the first line of every dialog, such as who sent the record. */
export const setNotice = (text: () => string): unknown => setContext(key, text);

/** Undefined if no ancestor has set a notice. */
export const getNotice = () => getContext<(() => string) | undefined>(key);
