/** Matches hosts that mean the reader's own computer. */
const localHost = /^(.+\.)?localhost$|^127\.|^\[::1\]$/;

/**
 * The address where a snippet should be made instead of on this page, because other people cannot reach this page, or
 * because the site is published elsewhere.
 *
 * @param story the address of the page's folder
 * @param canonical the page's address by its head, from `OTR_SITE`; it may be a local one
 * @returns null if this page is the right one; empty if the right address is not known
 */
export function publishedInstead(story: string, canonical: string): string | null {
	const [here, published] = [new URL(story), new URL('./', canonical)];
	const isLocal = ({ hostname }: URL) => localHost.test(hostname);
	if (isLocal(published)) return isLocal(here) ? '' : null;
	return here.href === published.href ? null : published.href;
}
