import { expect, test } from 'vitest';
import { asksForOtherView } from '#lib/present/asks-for-other-view.ts';

const asks = (address: string) => asksForOtherView(new URL(address, 'https://a.example/present/'));

test('an address asks for the first slide alone, or for something else', () => {
	for (const address of [
		'',
		'?',
		'?theme=dark',
		'?motion=off&theme=light',
		'#s=abcdefghijklmnop'
	]) {
		expect(asks(address), address).toBe(false);
	}
	for (const address of [
		'?event=a',
		'?theme=dark&slide=open',
		'?asof=2025-05',
		'?print=slides',
		'?src=https://b.example/a.json',
		'#a-day'
	]) {
		expect(asks(address), address).toBe(true);
	}
});
