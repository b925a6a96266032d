/** After so many milliseconds without an answer, scripts count as failed. */
const silence = 10_000;

/**
 * Sets `data-script` on the document to `failed` if a script fails, or does not come for ten seconds. Whatever comes after
 * all still starts the page, which then sets it to `started`.
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
