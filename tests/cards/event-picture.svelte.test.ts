import { render, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import EventPicture from '#lib/cards/EventPicture.svelte';
import { toBase64 } from '#lib/record/base64.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

afterEach(() => vi.restoreAllMocks());

/** A picture that the browser draws itself. */
async function draw(width: number, height: number, type = 'image/png'): Promise<Uint8Array> {
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	const context = canvas.getContext('2d');
	context?.fillRect(0, 0, width / 2, height / 2);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
	return new Uint8Array((await blob?.arrayBuffer()) ?? []);
}

function eventWith(bytes: Uint8Array, more: object = {}): TimelineEvent {
	const [event] = shippedTimeline.events;
	if (!event) throw new Error('no event');
	const data = { base64: toBase64(bytes), type: 'image/png' as const };
	const picture = { data, width: 300, height: 200, alt: 'A box', credit: 'A. Painter', ...more };
	return { ...event, picture };
}

const imageIn = (node: Element) => node.querySelector('img');

test('a picture of the record is shown from its bytes, and its address goes with it', async () => {
	const revoke = vi.spyOn(URL, 'revokeObjectURL');
	const more = { caption: 'In the north', license: 'CC BY 4.0' };
	const event = eventWith(await draw(300, 200), more);
	const { container, unmount } = render(EventPicture, { props: { event } });
	const image = imageIn(container);
	// Its place is there before its pixels are.
	expect(image?.getBoundingClientRect()).toMatchObject({ width: 300, height: 200 });
	await waitFor(() => expect(image?.naturalWidth).toBe(300));
	expect(image?.src).toMatch(/^blob:/);
	expect(container.textContent).toMatch(/In the north\s*Picture: A\. Painter · CC BY 4\.0/);
	const { src = '' } = image ?? {};
	unmount();
	expect(revoke).toHaveBeenCalledWith(src);
	await expect(fetch(src)).rejects.toThrow();
});

test('a picture is grey on paper, in the handout and on a card to cut out, and nowhere else', async () => {
	const event = eventWith(await draw(300, 200));
	const filters = (['paper', 'cut', 'card', 'frame', 'stage'] as const).map((size) => {
		const image = imageIn(render(EventPicture, { props: { event, size } }).container);
		return image && getComputedStyle(image).filter;
	});
	expect(filters).toEqual(['grayscale(1)', 'grayscale(1)', 'none', 'none', 'none']);
});

test('a decorative picture says nothing to a voice', async () => {
	const props = { event: eventWith(await draw(30, 20), { alt: undefined }) };
	expect(imageIn(render(EventPicture, { props }).container)?.alt).toBe('');
});

test('a picture that is nowhere here shows nothing', () => {
	const props = { event: eventWith(new Uint8Array(), { data: undefined }) };
	expect(render(EventPicture, { props }).container.querySelector('figure')).toBeNull();
});

test('a page in the place of a picture runs nothing', async () => {
	const page =
		'<svg xmlns="http://www.w3.org/2000/svg" onload="ran=1"><script>ran=1</script></svg>';
	const event = eventWith(new TextEncoder().encode(page));
	const image = imageIn(render(EventPicture, { props: { event } }).container);
	await new Promise((resolve) => image?.addEventListener('error', resolve));
	expect('ran' in globalThis).toBe(false);
	expect(image?.getBoundingClientRect()).toMatchObject({ width: 300, height: 200 });
});
