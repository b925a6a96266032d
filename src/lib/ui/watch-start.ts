/** If the page has not started after this time, ms, its scripts count as failed. */
const maxStartTime = 10_000;

/**
 * Sets `data-script` on the root element to `failed` if a script fails, or if the page has not started after
 * ten seconds. If the page starts later after all, it sets `started` itself.
 *
 * @param onfail called once, when `failed` is set
 */
export function watchStart(onfail: () => void): void {
	const { dataset } = document.documentElement;
	const fail = () => {
		if (dataset.script) return;
		dataset.script = 'failed';
		onfail();
	};
	addEventListener('error', fail);
	addEventListener('unhandledrejection', fail);
	setTimeout(fail, maxStartTime);
}
