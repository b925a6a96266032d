import { afterEach, expect, test, vi } from 'vitest';
import { createOtherHosts } from '#lib/embed/other-hosts.ts';

afterEach(() => vi.unstubAllGlobals());

/** What a frame at this address says to the page around it of a height, px, and of an address. */
function saidAt(hash: string, height: number, sandbox: 'strict' | 'popups' = 'strict') {
	const said: unknown[] = [];
	const opened: string[] = [];
	vi.stubGlobal('parent', { postMessage: (message: unknown) => said.push(message) });
	vi.stubGlobal('window', {
		open(address: string) {
			if (sandbox === 'strict') return null;
			opened.push(address);
			return {};
		}
	});
	const hosts = createOtherHosts(hash);
	hosts.tellHeight(height);
	const isOpened = hosts.open('https://story.example/');
	return { hosts, said, isOpened, opened };
}

test.each(['', '#?secret=', '#?secret=a1B2c3D4e', '#?secret=a1B2c3D4e5%22', '#top'])(
	'without a secret of WordPress, as at “%s”, only AMP is told, and no secret',
	(hash) => {
		const { hosts, said, isOpened } = saidAt(hash, 1_234);
		expect(said).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 1_234 }]);
		expect(isOpened).toBe(false);
		expect(hosts.isWordPress).toBe(false);
		expect(hosts.isAsking({ secret: undefined })).toBe(false);
	}
);

test('parameters after its secret take nothing from it', () => {
	expect(saidAt('#?secret=a1B2c3D4e5&event=an-event', 640).hosts.isWordPress).toBe(true);
	expect(saidAt('#?secret=a1B2c3D4e5event', 640).hosts.isWordPress).toBe(false);
});

test('with one, WordPress is told at most as much as it lets a frame have', () => {
	const { hosts, said, isOpened } = saidAt('#?secret=a1B2c3D4e5', 1_234);
	expect(said).toEqual([
		{ sentinel: 'amp', type: 'embed-size', height: 1_234 },
		{ message: 'height', value: 1_000, secret: 'a1B2c3D4e5' },
		{ message: 'link', value: 'https://story.example/', secret: 'a1B2c3D4e5' }
	]);
	expect(isOpened).toBe(true);
	expect(hosts.isWordPress).toBe(true);
	expect(hosts.isAsking({ secret: 'a1B2c3D4e5' })).toBe(true);
	expect(hosts.isAsking({ secret: 'another' })).toBe(false);
});

test('where WordPress lets a frame open windows, the story is opened beside the article, and nobody is asked', () => {
	const { said, isOpened, opened } = saidAt('#?secret=a1B2c3D4e5', 640, 'popups');
	expect(opened).toEqual(['https://story.example/']);
	expect(isOpened).toBe(true);
	expect(said).not.toContainEqual(expect.objectContaining({ message: 'link' }));
});

test('elsewhere the link opens the story itself', () => {
	const { opened, isOpened } = saidAt('', 640, 'popups');
	expect([opened, isOpened]).toEqual([[], false]);
});
