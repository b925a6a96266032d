import { onMount } from 'svelte';
import { keepOnly, setParameter } from '#lib/record/query.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { sessionHash } from '#lib/present/session.ts';
import { linkStage, type StageLink } from '#lib/present/stage-link.ts';
import type { Stage } from '#lib/present/stage.svelte.ts';

/** A window for the notes, beside the stage, px. */
const popup = 'popup,width=1180,height=780';

/** The presenter windows of a stage, and whether another stage has them. */
export class Presenters {
	/** Whether the browser has kept the window from opening. */
	isBlocked = $state.raw(false);
	/** Whether another window presents in this session. */
	hasRival = $state.raw(false);
	/** Whether it is asked who is to present. */
	isAsking = $state.raw(false);
	/** Null until the page has started. */
	#session = $state.raw<string | null>(null);
	#link: StageLink | null = null;

	/** Of the presenter's page; it connects however it is opened. */
	get address(): string {
		if (!this.#session) return '../presenter/';
		// What the page looks like, and what may be seen, is chosen once.
		const { theme } = document.documentElement.dataset;
		const chosen = theme === 'light' || theme === 'dark' ? theme : null;
		const query = setParameter(keepOnly(location.search, ['asof']), 'theme', chosen);
		return `../presenter/${query}${sessionHash(this.#session)}`;
	}

	/** Opens the presenter's page, or brings it to the front. Call it while a press or a key is handled. */
	open(): void {
		if (this.hasRival) {
			this.isAsking = true;
			return;
		}
		// By a name of its own: asked for again, the same window comes.
		this.isBlocked = window.open(this.address, `otr-${this.#session}`, popup) === null;
	}

	takeOver(): void {
		this.isAsking = false;
		this.#link?.takeOver();
	}

	/** @returns ends it */
	start(session: string, stage: Stage, whole: Timeline): () => void {
		this.#session = session;
		const open = () =>
			linkStage(window, session, {
				read: () => ({
					state: stage.state,
					among: stage.timeline === whole ? null : stage.timeline.events.map(({ id }) => id)
				}),
				has: (event) => stage.timeline.eventById.has(event),
				run: (command) => stage.run(command),
				onrival: (hasRival) => {
					this.hasRival = hasRival;
					this.isAsking = hasRival;
				}
			});
		let link = (this.#link = open());
		// A page that Back may bring back must neither hear nor say anything meanwhile.
		const leave = () => link.close();
		const comeBack = ({ persisted }: PageTransitionEvent) => {
			if (persisted) link = this.#link = open();
		};
		addEventListener('pagehide', leave);
		addEventListener('pageshow', comeBack);
		return () => {
			removeEventListener('pagehide', leave);
			removeEventListener('pageshow', comeBack);
			leave();
		};
	}

	changed(): void {
		this.#link?.changed();
	}
}

/**
 * Connects a stage with its presenters for as long as its page is shown.
 *
 * Call it while the page's component is set up.
 *
 * @param whole all of the record
 * @param sessionOf is asked once the page has started
 */
export function createPresenters(
	stage: Stage,
	whole: Timeline,
	sessionOf: () => string
): Presenters {
	const presenters = new Presenters();
	onMount(() => presenters.start(sessionOf(), stage, whole));
	$effect(() => {
		void [stage.state, stage.timeline];
		presenters.changed();
	});
	return presenters;
}
