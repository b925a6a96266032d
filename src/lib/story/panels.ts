// The parts that `LazyPanels` loads: the panels of the tools, parts of the drawing, and the announcements of steps.
import './tool-panel.css';

export { default as Sourcing } from '#lib/cards/Sourcing.svelte';
export { default as AsOfControls } from './AsOfControls.svelte';
export { default as ClusterList } from '#lib/parts/ClusterList.svelte';
export { default as FilterControls } from './FilterControls.svelte';
export { default as InView } from './InView.svelte';
export { default as KeyHelp } from '#lib/parts/KeyHelp.svelte';
export { default as Overview } from '#lib/overview/Overview.svelte';
export { default as ShareRows } from './ShareRows.svelte';
export { default as SpokenSteps } from './SpokenSteps.svelte';
export { default as Veil } from './Veil.svelte';
export { axisReader } from '#lib/parts/cursor.ts';
