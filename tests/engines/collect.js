// Runs before anything else in a page: what goes wrong in it is kept, since not every engine tells it.
{
	/** @type {string[]} */
	const wrong = [];
	Object.assign(window, { otrWrong: wrong });
	// Also of what does not load, whose events do not rise.
	const options = { capture: true };
	addEventListener(
		'error',
		({ message, target }) => {
			const { src, href } = /** @type {HTMLImageElement & HTMLLinkElement} */ (target);
			wrong.push(message ? `error: ${message}` : `not loaded: ${src ?? href}`);
		},
		options
	);
	addEventListener('unhandledrejection', ({ reason }) => wrong.push(`rejected: ${reason}`));
	addEventListener(
		'securitypolicyviolation',
		(e) => wrong.push(`refused: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`),
		options
	);
	for (const level of /** @type {const} */ (['error', 'warn'])) {
		const { [level]: say } = console;
		console[level] = (...values) => {
			wrong.push(`${level}: ${values.join(' ')}`);
			say.apply(console, values);
		};
	}
}
