import { safeUrl } from '#lib/record/safe-url.ts';
import type { WorkerRequest } from './protocol.ts';
import { startWorker } from './start-worker.ts';

/* Asks the reader for consent before the page’s scripts have loaded, and starts the worker that will load the
   record. The question is a closed dialog in the page’s HTML. Once Svelte has started, it takes over the
   dialog and the worker. */

/** The id of the dialog in the page’s HTML. */
export const questionId = 'page_question';

/** The placeholder for the other site's host in the texts of the dialog, until the host is known. */
export const hostPlaceholder = '…';

/** The state that the inline script passes to the page. */
interface EarlyState {
	/** Whether the inline script has opened the question. It does not if the page's scripts start earlier. */
	isAsked: boolean;
	/** Whether the reader has pressed “Load”. */
	isAgreed: boolean;
	/** Null if the worker could not start, or if the page has taken it over. */
	worker: Worker | null;
}

/** The global object, on which the inline script leaves its state for the page. */
const earlyGlobal = globalThis as { otrEarly?: EarlyState };

/** The dialog in the page’s HTML; null if it has none. */
const findQuestion = () => document.querySelector<HTMLDialogElement>(`dialog#${questionId}`);

/**
 * Asks for consent if the page’s address contains the https address of a record (`src`), and starts the worker. Does
 * nothing in a frame.
 *
 * @param address the address of the worker’s script
 */
export function askEarly(address: string): void {
	const source = safeUrl(new URLSearchParams(location.search).get('src')?.trim() ?? '');
	if (!source?.secure || window.top !== window) return;
	const worker = startWorker(address);
	const early: EarlyState = { isAsked: false, isAgreed: false, worker };
	earlyGlobal.otrEarly = early;
	// The page will then start another worker, which reports the error.
	worker.onerror = () => (early.worker = null);
	addEventListener('DOMContentLoaded', () => {
		const question = findQuestion();
		// If the page's scripts have already started, they ask the question themselves.
		if (!question || earlyGlobal.otrEarly !== early) return;
		early.isAsked = true;
		showQuestion(question, source.host);
		const load = question.querySelector<HTMLButtonElement>('button[type=button]');
		load?.addEventListener('click', () => {
			if (earlyGlobal.otrEarly !== early) return;
			early.isAgreed = true;
			load.disabled = true;
			early.worker?.postMessage({ type: 'prepare', url: source.href } satisfies WorkerRequest);
		});
		question.addEventListener('close', () => {
			if (earlyGlobal.otrEarly !== early || !early.isAgreed) return;
			early.worker?.terminate();
			early.worker = null;
		});
	});
}

function showQuestion(question: HTMLDialogElement, host: string): void {
	for (const node of question.querySelectorAll('strong, p')) {
		node.textContent = (node.textContent ?? '').replace(hostPlaceholder, () => host);
	}
	question.showModal();
	const heading = question.querySelector('h2');
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
}

/** The inline script's state, once the page has taken it over. */
let early: EarlyState | undefined;

/**
 * Lets the page handle the question from now on, instead of this script. Returns the question's state; null if it was
 * not asked.
 */
export function takeEarlyQuestion(): 'open' | 'agreed' | 'cancelled' | null {
	early = earlyGlobal.otrEarly;
	delete earlyGlobal.otrEarly;
	if (!early?.isAsked) return null;
	if (!findQuestion()?.open) return 'cancelled';
	return early.isAgreed ? 'agreed' : 'open';
}

/** Returns the worker that the inline script has started. Undefined if there is none, or at the second call. */
export function takeEarlyWorker(): Worker | undefined {
	const worker = early?.worker ?? undefined;
	if (early) early.worker = null;
	return worker;
}
