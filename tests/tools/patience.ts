// A wait ends when what it waits for has come; its bound is for what hangs. It asks many times, and says each time what is
// missing: to print all of the page beside that, or all its roles, would take a second of processor each time.
import { configure } from '@testing-library/svelte';
import { utils } from 'vitest/browser';

configure({
	asyncUtilTimeout: 30_000,
	getElementError: (message) => new Error(message ?? 'nothing is found')
});
utils.configurePrettyDOM({ maxDepth: 2 });
