/** The exports of `on-the-record-timeline`, which `src/cli/package.mjs` makes from them and their imports. */
export { default as Timeline } from './Timeline.svelte';
export { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
export { toTimeline } from './to-timeline.ts';
export type { SelectionCause } from '#lib/timeline/state-options.ts';
export type { Labels } from '#lib/messages/labels.ts';
export type { DrawnEvent as TimelineEvent } from '#lib/messages/drawn.ts';
export type { PlainEvent, PlainSeries, PlainTimeline, PlainTrack } from './to-timeline.ts';
