import { getContext, setContext } from 'svelte';

const key = Symbol();

/** Sets the words that each dialog over the page begins with, such as who has sent what is shown. */
export const setNotice = (words: () => string): unknown => setContext(key, words);

/** Undefined where no ancestor has set it. */
export const getNotice = () => getContext<(() => string) | undefined>(key);
