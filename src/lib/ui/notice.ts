import { getContext, setContext } from 'svelte';

const key = Symbol();

/** Sets the first line of each dialog, such as who sent the record. */
export const setNotice = (words: () => string): unknown => setContext(key, words);

/** Undefined where no ancestor has set it. */
export const getNotice = () => getContext<(() => string) | undefined>(key);
