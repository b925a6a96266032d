// The parts that `LazySearchAndTable` loads: the search and the table.
export { find } from './find.ts';
export { default as SearchHits } from './SearchHits.svelte';
export { default as RecordTable } from './RecordTable.svelte';
