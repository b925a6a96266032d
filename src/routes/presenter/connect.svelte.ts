import { onMount } from 'svelte';
import { linkPresenter } from '#lib/present/presenter-link.ts';
import type { Presenter } from '#lib/present/presenter.svelte.ts';

/**
 * Keeps a presenter connected with its stage for as long as the page is shown.
 *
 * Call it while the presenter’s component is set up.
 */
export function connect(presenter: Presenter, session: string): void {
	onMount(() => {
		const open = () =>
			linkPresenter(window, session, {
				has: (event) => presenter.has(event),
				onstate: (message) => presenter.take(message),
				onconnected: (isConnected) => (presenter.isConnected = isConnected)
			});
		let link = open();
		presenter.send = (command) => link.send(command);
		// A page that Back may bring back must not hear anything meanwhile.
		const leave = () => link.close();
		const comeBack = ({ persisted }: PageTransitionEvent) => {
			if (persisted) link = open();
		};
		addEventListener('pagehide', leave);
		addEventListener('pageshow', comeBack);
		return () => {
			removeEventListener('pagehide', leave);
			removeEventListener('pageshow', comeBack);
			leave();
		};
	});
}
