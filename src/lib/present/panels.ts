/** The parts of the stage that are loaded together after it is shown, because its first view does not need them. */
export { default as StageGrid } from './StageGrid.svelte';
export { default as JumpDialog } from './JumpDialog.svelte';
export { default as UnknownSlideNotice } from './UnknownSlideNotice.svelte';
export { default as StageHelp } from './StageHelp.svelte';
export { default as PresenterDialogs } from './PresenterDialogs.svelte';
export { giveRecord } from './hand-over.ts';
export { StageLink } from './stage-link.ts';
export { keepAwake } from './wake-lock.ts';
export { pressToMove } from './press-to-move.ts';
