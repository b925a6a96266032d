import { safeUrl } from '#lib/record/safe-url.ts';
import type { Request } from './protocol.ts';
import { startWorker } from './start-worker.ts';

/* Asks for consent before the page’s scripts have loaded, and meanwhile starts the worker that loads the record. The
   question is in the page’s HTML, closed. When Svelte has started, it takes over the question and the worker. */

/** The id of the question in the page’s HTML. */
export const questionId = 'page_question';

/** The placeholder for the host in the question’s texts. */
export const hostPlaceholder = '…';

/** What the inline script hands over to the page. */
interface Early {
	/** Whether the question was shown. The page may have started before that. */
	isAsked: boolean;
	/** Whether the reader has pressed “Load”. */
	isAgreed: boolean;
	/** Null if the worker could not start, or the page has taken it over. */
	worker: Worker | null;
}

/** The global object, by which the inline script hands over the question. */
const shared = globalThis as { otrEarly?: Early };

/** The dialog in the page’s HTML; null if it has none. */
const findQuestion = () => document.querySelector<HTMLDialogElement>(`dialog#${questionId}`);

/**
 * Asks if the page’s address names a record of another site.
 *
 * @param address of the worker’s script
 */
export function askEarly(address: string): void {
	const source = safeUrl(new URLSearchParams(location.search).get('src')?.trim() ?? '');
	if (!source?.secure || window.top !== window) return;
	const worker = startWorker(address);
	const early: Early = { isAsked: false, isAgreed: false, worker };
	shared.otrEarly = early;
	// The page will start another worker, which then reports what is wrong.
	worker.onerror = () => (early.worker = null);
	addEventListener('DOMContentLoaded', () => {
		const question = findQuestion();
		// A page that has started asks the question itself.
		if (!question || shared.otrEarly !== early) return;
		early.isAsked = true;
		show(question, source.host);
		const load = question.querySelector<HTMLButtonElement>('button[type=button]');
		load?.addEventListener('click', () => {
			if (shared.otrEarly !== early) return;
			early.isAgreed = true;
			load.disabled = true;
			early.worker?.postMessage({ type: 'prepare', url: source.href } satisfies Request);
		});
		question.addEventListener('close', () => {
			if (shared.otrEarly !== early || !early.isAgreed) return;
			early.worker?.terminate();
			early.worker = null;
		});
	});
}

function show(question: HTMLDialogElement, host: string): void {
	for (const node of question.querySelectorAll('strong, p')) {
		node.textContent = (node.textContent ?? '').replace(hostPlaceholder, () => host);
	}
	question.showModal();
	const heading = question.querySelector('h2');
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
}

/** What the page has taken over; undefined until then. */
let early: Early | undefined;

/**
 * Takes over the question: from now on, the page handles it. Returns the state of the question; null if it was not
 * asked.
 */
export function takeEarlyQuestion(): 'open' | 'agreed' | 'cancelled' | null {
	early = shared.otrEarly;
	delete shared.otrEarly;
	if (!early?.isAsked) return null;
	if (!findQuestion()?.open) return 'cancelled';
	return early.isAgreed ? 'agreed' : 'open';
}

/** The worker that was started with the question. Undefined if none was, and from the second call on. */
export function takeEarlyWorker(): Worker | undefined {
	const worker = early?.worker ?? undefined;
	if (early) early.worker = null;
	return worker;
}
