/** The dialogs of the presenter's window, which are loaded together after it is shown. */
export { default as JumpDialog } from '#lib/present/JumpDialog.svelte';
export { default as StageHelp } from '#lib/present/StageHelp.svelte';
