import type { TimelineEvent } from '#lib/messages/drawn.ts';

/** Whether an event is one of those that the editors chose to stand out. */
export const isLead = ({ lead }: TimelineEvent): boolean => lead !== undefined;
