import type { Attachment } from 'svelte/attachments';

/** The minimum length of a swipe, px. */
const swipeLength = 60;

/**
 * Goes one step back or forward at a press on the left or right third of a slide, or at a swipe. Ignores
 * presses on links and buttons, and presses that select text.
 */
export function pressToMove(
	isRightToLeft: boolean,
	run: (name: 'next' | 'prev') => void
): Attachment<HTMLElement> {
	return (node) => {
		const end = new AbortController();
		let start: { x: number; y: number } | null = null;
		const turn = (isRight: boolean) => run(isRight === isRightToLeft ? 'prev' : 'next');
		node.addEventListener(
			'pointerdown',
			({ clientX: x, clientY: y, isPrimary }) => (start = isPrimary ? { x, y } : null),
			end
		);
		node.addEventListener(
			'pointerup',
			({ clientX, clientY, pointerType }) => {
				if (!start || pointerType === 'mouse') return;
				const [x, y] = [clientX - start.x, clientY - start.y];
				if (Math.abs(x) >= swipeLength && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0);
			},
			end
		);
		node.addEventListener(
			'click',
			({ target, clientX, detail }) => {
				const isControl = target instanceof Element && target.closest('a, button, [tabindex]');
				if (isControl || detail > 1 || getSelection()?.isCollapsed === false) return;
				const { left, width } = node.getBoundingClientRect();
				const share = (clientX - left) / width;
				if (share < 1 / 3) turn(false);
				else if (share > 2 / 3) turn(true);
			},
			end
		);
		return () => end.abort();
	};
}
