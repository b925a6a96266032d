/** If the page has not started after this time, ms, its scripts count as failed. */
const silence = 10_000;

/**
 * Sets `data-script` on the root element to `failed` if a script fails, or the page has not started after ten seconds.
 * A page that starts later still sets it to `started`.
 *
 * @param onfail called once, when that happens
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
	setTimeout(fail, silence);
}
