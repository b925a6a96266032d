export { find } from '#lib/story/find.ts';
export { default as FoundWords } from '#lib/story/FoundWords.svelte';
export { default as RecordTable } from '#lib/story/RecordTable.svelte';
