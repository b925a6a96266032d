export { find } from '#lib/model/find.ts';
export { default as FoundWords } from '#lib/components/later/FoundWords.svelte';
export { default as MoreFilters } from '#lib/components/later/MoreFilters.svelte';
export { default as RecordTable } from '#lib/components/later/RecordTable.svelte';
