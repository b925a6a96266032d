/** Matches hosts that are the reader’s own computer. */
const localHostPattern = /^(.+\.)?localhost$|^127\.|^\[::1\]$/;

/**
 * The address of the published story page, if a snippet should be made there and not on this page. This is the case if this
 * page is on the reader’s own computer, or on another site than the published one.
 *
 * @param story the address of this page’s folder
 * @param canonical the canonical address in the page’s head, from `OTR_SITE`; it may be a local address
 * @returns null if this page is the right one; empty if it is not, but the right address is unknown
 */
export function publishedStoryAddress(story: string, canonical: string): string | null {
	const [here, published] = [new URL(story), new URL('./', canonical)];
	const isLocal = ({ hostname }: URL) => localHostPattern.test(hostname);
	if (isLocal(published)) return isLocal(here) ? '' : null;
	return here.href === published.href ? null : published.href;
}
