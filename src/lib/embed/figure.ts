import { connect, type Connection, type TellHostPage } from './connection.ts';
import {
	themeForHostPage,
	fixedHeightLength,
	toFrameAddress,
	limitHeight
} from './frame-address.ts';
import { consentButtonText } from './loader-words.ts';
import type { EmbedTarget } from './embed-target.ts';
import { changeSavedStyles, restoreStyles, setStyles } from './styles.ts';

/** The last height (a CSS length) by the frame’s address, for a figure that the page removes and inserts again. */
const lastHeightByAddress = new Map<string, string>();

/** A reserved height of up to this times the needed height is kept, so that nothing on the page moves. */
const maxSpare = 1.12;

/**
 * Puts a frame into an element, beside the content for readers without scripts. With `data-consent="click"`, first
 * shows a button that asks for consent.
 *
 * @param target its `story` must be a web address of an origin that the loader accepts
 * @param isAllowed whether the reader has already consented
 */
export function insertFrame(
	target: EmbedTarget,
	tell: TellHostPage,
	isAllowed: boolean
): Connection {
	const { box, settings } = target;
	const frameAddress = () => {
		const theme = settings.theme || themeForHostPage(getComputedStyle(box).colorScheme);
		return toFrameAddress(settings.story ?? '', { ...settings, theme });
	};
	restoreBox(box);
	// With the query after `#`, all frames of a page share one cached document.
	const loadFrame = (question?: Element) =>
		addFrame(target, frameAddress().href.replace('?', '#?'), tell, question);
	if (settings.consent !== 'click' || isAllowed) return loadFrame();
	const question = makeConsentQuestion(frameAddress().host, target, () =>
		waitingConnection.allow?.()
	);
	const waitingConnection: Connection = {
		part: question,
		set(change) {
			Object.assign(settings, change);
			return undefined;
		},
		allow: () => Object.assign(waitingConnection, { allow: undefined }, loadFrame(question)),
		close: () => restoreBox(box)
	};
	box.prepend(question);
	return waitingConnection;
}

/**
 * Removes an old frame or question for consent, and restores the styles. Pages from a cache, and copies of markup, may
 * contain them.
 */
function restoreBox(box: HTMLElement): void {
	for (const old of box.querySelectorAll(':scope>iframe,[data-otr-ask]')) old.remove();
	restoreStyles(box);
}

function makeConsentQuestion(
	host: string,
	{ element, settings }: EmbedTarget,
	onclick: () => void
): HTMLElement {
	const question = document.createElement('p');
	const button = Object.assign(document.createElement('button'), {
		type: 'button',
		textContent: settings['consent-button'] ?? consentButtonText(element, host, settings.lang),
		onclick
	});
	question.dataset.otrAsk = '';
	question.append(settings['consent-text'] ?? '', ' ', button);
	return question;
}

/** Makes a frame. It is hidden until its page has arrived, so that it covers nothing if this never happens. */
function makeHiddenFrame(
	{ element, settings }: EmbedTarget,
	src: string,
	width: number,
	height: string
): HTMLIFrameElement {
	// Set `src` last, because the other attributes affect how it is loaded.
	const frame = Object.assign(document.createElement('iframe'), {
		title: settings.title || element.querySelector('a')?.textContent.trim() || settings.story,
		loading: 'lazy',
		allow: 'fullscreen; clipboard-write',
		// Allow all that a story needs, but not to navigate the host’s page.
		sandbox:
			'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
		referrerPolicy: 'no-referrer',
		width: '100%',
		src
	});
	setStyles(frame, {
		width: `${width}px`,
		position: 'absolute',
		visibility: 'hidden',
		display: 'block',
		padding: '0',
		'min-height': '0',
		'max-height': 'none',
		height,
		border: '0',
		margin: '0'
	});
	return frame;
}

/**
 * Adds the frame to its place, and connects it.
 *
 * @param question the question for consent. It is removed when the frame’s page has arrived, which then gets its focus
 */
function addFrame(
	target: EmbedTarget,
	src: string,
	tell: TellHostPage,
	question?: Element
): Connection {
	const { box, settings } = target;
	const knownHeight = fixedHeightLength(settings.height) || lastHeightByAddress.get(src);
	const { clientWidth: width, offsetHeight: reserved } = box;
	const frame = makeHiddenFrame(target, src, width, knownHeight || `${limitHeight(reserved)}px`);
	if (knownHeight) target.reserve(knownHeight);
	box.prepend(frame);

	const connection = connect(frame, {
		tell,
		onReady() {
			const hasFocus = question?.matches(':focus-within');
			question?.remove();
			for (const child of box.children as Iterable<HTMLElement>) {
				// Keep a caption, because it also belongs to the frame.
				if (child === frame || child.localName === 'figcaption') continue;
				changeSavedStyles(child, { display: 'none' });
			}
			setStyles(frame, { width: '100%', position: 'static', visibility: 'inherit' });
			if (hasFocus) frame.focus({ preventScroll: true });
		},
		onHeight(px) {
			lastHeightByAddress.set(src, `${px}px`);
			const isKept = box.clientWidth === width && reserved > px && reserved < px * maxSpare;
			target.reserve(`${isKept ? reserved : px}px`);
		}
	});
	return {
		...connection,
		close() {
			connection.close();
			restoreBox(box);
		}
	};
}
