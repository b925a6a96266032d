export { find } from './find.ts';
export { default as FoundWords } from './FoundWords.svelte';
export { default as RecordTable } from './RecordTable.svelte';
