// Runs before anything else in a page: what goes wrong in it is kept, since not every engine tells it.
window.otrWrong = [];
{
	const note = (what) => window.otrWrong.push(what);
	// Also of what does not load, whose events do not rise.
	const options = { capture: true };
	addEventListener(
		'error',
		({ message, target }) =>
			note(message ? `error: ${message}` : `not loaded: ${target.src ?? target.href}`),
		options
	);
	addEventListener('unhandledrejection', ({ reason }) => note(`rejected: ${reason}`), options);
	addEventListener(
		'securitypolicyviolation',
		(e) => note(`refused: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`),
		options
	);
	for (const level of ['error', 'warn']) {
		const { [level]: say } = console;
		console[level] = (...what) => {
			note(`${level}: ${what.join(' ')}`);
			say.apply(console, what);
		};
	}
}
