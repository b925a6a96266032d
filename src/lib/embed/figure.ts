import { connect, type Connection } from './connection.ts';
import { toFixedHeight, toFrameAddress, toHeight } from './frame-address.ts';
import { changeStyles, restoreStyles, setStyles } from './styles.ts';

/** Last height by the frame’s address, px: a figure that is inserted again needs about the same. */
const lastHeights = new Map<string, number>();

/**
 * Puts the frame into the figure, beside its content for readers without scripts. With
 * `data-consent="click"` a button comes first.
 *
 * @returns null if the story’s address is no http or https address: the figure stays as it is
 */
export function upgrade(figure: HTMLElement): Connection | null {
	const { story = '', consent } = figure.dataset;
	const address = toFrameAddress(story, figure.dataset);
	if (!address) return null;
	restore(figure);
	if (consent !== 'click') return show(figure, address.href);
	const question = ask(address.host, () => {
		embed.close();
		Object.assign(embed, show(figure, address.href));
	});
	const embed: Connection = {
		part: question,
		handle: () => undefined,
		close: () => question.remove()
	};
	figure.prepend(question);
	return embed;
}

/**
 * Makes a figure as it was before its frame. A page that comes out of a cache, or a copy of its markup, has that
 * frame, or the question, in it.
 */
function restore(figure: HTMLElement): void {
	for (const old of figure.querySelectorAll(':scope>iframe,[data-otr-ask]')) old.remove();
	restoreStyles(figure);
}

function ask(host: string, onclick: () => void): HTMLElement {
	const question = document.createElement('p');
	const button = Object.assign(document.createElement('button'), {
		type: 'button',
		textContent: `Show interactive timeline from ${host}`,
		onclick
	});
	question.dataset.otrAsk = '';
	question.append('Not loaded yet. ', button);
	return question;
}

function show(figure: HTMLElement, src: string): Connection {
	const { height, title } = figure.dataset;
	const known = toFixedHeight(height) || lastHeights.get(src);
	let isShown = false;
	// `src` last, since the other attributes affect loading.
	const frame = Object.assign(document.createElement('iframe'), {
		title: title || figure.querySelector('a')?.textContent.trim() || 'Timeline',
		loading: 'lazy',
		allow: 'fullscreen; clipboard-write',
		referrerPolicy: 'no-referrer',
		width: '100%',
		src
	});

	const reserve = (px: number) => changeStyles(figure, { 'min-height': `${px}px` });

	// Hidden until it has started, so that a frame that never starts covers nothing.
	setStyles(frame, {
		display: 'block',
		border: '0',
		margin: '0',
		padding: '0',
		'min-height': '0',
		'max-height': 'none',
		width: `${figure.clientWidth}px`,
		height: `${known || toHeight(figure.offsetHeight)}px`,
		position: 'absolute',
		visibility: 'hidden'
	});
	if (known) reserve(known);
	figure.prepend(frame);

	const { handle, close } = connect(
		frame,
		() => {
			if (isShown) return;
			isShown = true;
			for (const child of figure.children as Iterable<HTMLElement>) {
				// A caption belongs to the frame, too.
				if (child === frame || child.localName === 'figcaption') continue;
				changeStyles(child, { display: 'none' });
			}
			setStyles(frame, { width: '100%', position: 'static', visibility: 'inherit' });
		},
		(px) => {
			lastHeights.set(src, px);
			reserve(px);
		}
	);
	return {
		part: frame,
		handle,
		close() {
			close();
			restore(figure);
		}
	};
}
