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
		let pressStart: { x: number; y: number } | null = null;
		/** Goes to the step to the right or left, as if steps were side by side in the direction of reading. */
		const goToNeighbour = (isRight: boolean) => run(isRight === isRightToLeft ? 'prev' : 'next');
		node.addEventListener(
			'pointerdown',
			({ clientX: x, clientY: y, isPrimary }) => (pressStart = isPrimary ? { x, y } : null),
			end
		);
		node.addEventListener(
			'pointerup',
			({ clientX, clientY, pointerType }) => {
				if (!pressStart || pointerType === 'mouse') return;
				const [x, y] = [clientX - pressStart.x, clientY - pressStart.y];
				if (Math.abs(x) >= swipeLength && Math.abs(x) > 2 * Math.abs(y)) goToNeighbour(x < 0);
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
				if (share < 1 / 3) goToNeighbour(false);
				else if (share > 2 / 3) goToNeighbour(true);
			},
			end
		);
		return () => end.abort();
	};
}
