import { afterEach, expect, test, vi } from 'vitest';
import { listen } from '#lib/ui/listen.ts';

afterEach(() => document.body.replaceChildren());

function boxWithButton() {
	const box = document.body.appendChild(document.createElement('div'));
	const button = box.appendChild(document.createElement('button'));
	const press = () => button.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
	return { box, button, press };
}

test('hears the keys of what is inside, until it is detached', () => {
	const { box, press } = boxWithButton();
	const onkeydown = vi.fn<() => void>();
	const detach = listen('keydown', onkeydown)(box);
	press();
	expect(onkeydown).toHaveBeenCalledOnce();
	detach();
	press();
	expect(onkeydown).toHaveBeenCalledOnce();
});

test('does not hear a key that was stopped inside', () => {
	const { box, button, press } = boxWithButton();
	const onkeydown = vi.fn<() => void>();
	listen('keydown', onkeydown)(box);
	listen('keydown', (e) => e.stopPropagation())(button);
	press();
	expect(onkeydown).not.toHaveBeenCalled();
});
