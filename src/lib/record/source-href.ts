import type { SourceData, TimelineEvent } from './timeline.ts';

/**
 * Where a source of an event can be read: at the quoted words if it carries them. Null where its address is
 * not safe.
 */
export function sourceHref(
	{ statement }: TimelineEvent,
	{ id, address }: SourceData
): string | null {
	return statement?.source?.id === id ? statement.source.href : address.href;
}
