import { render, screen, waitFor, fireEvent } from '@testing-library/svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { base64ToBytes } from '#lib/record/base64.ts';
import { readPictureHeader } from '#lib/record/picture-bytes.ts';
import type { EditorDraft } from '#lib/make/draft.ts';
import { emptyDraft } from '#lib/make/empty-items.ts';
import Editor from '#lib/make/Editor.svelte';
import { EditorState } from '#lib/make/editor-state.svelte.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import { shrinkPicture } from '#lib/make/shrink-picture.ts';
import { writeDraft } from '#lib/make/write-draft.ts';
import { Lazy } from '#lib/ui/lazy.svelte.ts';
import { aFile } from '../fixtures/a-file.ts';
import school from '../fixtures/school.json' with { type: 'json' };
import WithPictureForm from './WithPictureForm.svelte';
import WithPictures from './WithPictures.svelte';

beforeAll(() => page.viewport(1_300, 900));

/** A picture that the browser draws; with noise, it weighs much. */
async function draw(width: number, height: number, type: string, isNoisy = false): Promise<Blob> {
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.fillStyle = 'red';
	context.fillRect(0, 0, width, height / 2);
	if (isNoisy) {
		const image = context.createImageData(width, height);
		for (let i = 0; i < image.data.length; i++) image.data[i] = (i * 2_654_435_761) % 251;
		context.putImageData(image, 0, 0);
	}
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
	if (!blob) throw new Error('no picture');
	return blob;
}

/** A JPEG with an EXIF segment that says how it is turned, with a text in it. */
async function withExif(jpeg: Blob, orientation: number): Promise<Blob> {
	const bytes = new Uint8Array(await jpeg.arrayBuffer());
	const tiff = [
		...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
		...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
		...new TextEncoder().encode('<script>secret</script>')
	];
	const segment = [...new TextEncoder().encode('Exif\0\0'), ...tiff];
	const length = segment.length + 2;
	const head = [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255, ...segment];
	return new Blob([new Uint8Array(head), bytes.slice(2)], { type: 'image/jpeg' });
}

async function shrink(file: Blob) {
	const made = await shrinkPicture(file);
	if ('fault' in made) throw new Error(made.fault.code);
	const bytes = base64ToBytes(made.data ?? '');
	return { ...made, bytes, header: readPictureHeader(bytes) };
}

describe('a picture is made smaller', () => {
	test('to 1,280 px and 150 KB', async () => {
		const { width, height, bytes, header } = await shrink(
			await draw(2_000, 1_000, 'image/png', true)
		);
		expect(Math.max(width, height)).toBeLessThanOrEqual(1_280);
		expect(width / height).toBeCloseTo(2, 1);
		expect(bytes.length).toBeLessThanOrEqual(150 * 1024);
		expect(header).toMatchObject({ width, height, end: 'whole' });
	});

	test('and is turned as EXIF says, of which nothing is left', async () => {
		const jpeg = await withExif(await draw(400, 200, 'image/jpeg'), 6);
		const { width, height, bytes } = await shrink(jpeg);
		expect([width, height]).toEqual([200, 400]);
		expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/Exif|script|secret/);
		// Its upper half was red: turned to the right, that is at the right.
		const bitmap = await createImageBitmap(new Blob([bytes]));
		const canvas = new OffscreenCanvas(200, 400);
		const context = canvas.getContext('2d');
		context?.drawImage(bitmap, 0, 0);
		const [red = 0, green = 255] = context?.getImageData(180, 200, 1, 1).data ?? [];
		expect(red - green).toBeGreaterThan(150);
	});

	test('a small one is not made larger', async () => {
		expect(await shrink(await draw(30, 20, 'image/png'))).toMatchObject({ width: 30, height: 20 });
	});

	test.each<[string, () => Promise<Blob> | Blob, string]>([
		[
			'SVG as PNG',
			() => new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' }),
			'picture-type'
		],
		[
			'a header of 30,000 px',
			async () => {
				const bytes = new Uint8Array(await (await draw(8, 8, 'image/png')).arrayBuffer());
				new DataView(bytes.buffer).setUint32(16, 30_000);
				return new Blob([bytes]);
			},
			'picture-edge'
		],
		['50 MB', () => new Blob([new Uint8Array(50 * 1024 * 1024)]), 'picture-heavy'],
		[
			'half of it',
			async () => (await draw(400, 400, 'image/png', true)).slice(0, 900),
			'picture-unread'
		]
	])('%s is refused', async (_, file, code) => {
		expect(await shrinkPicture(await file())).toMatchObject({ fault: { code } });
	});
});

async function edit() {
	const draft = readDraft(aFile());
	if (!draft) throw new Error('no draft');
	const editor = new EditorState(draft, '2026-01-31');
	const form = new Lazy(() => import('#lib/make/PictureFields.svelte'));
	render(WithPictureForm, { props: { form, component: Editor, editor } });
	const [key = ''] = draft.events.map(({ key }) => key);
	editor.choose(key);
	await form.load();
	return { editor, key };
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { exact: true });

/** As a reader chooses it. */
async function choose(file: Blob) {
	const input = field('Choose a picture');
	const list = new DataTransfer();
	list.items.add(new File([file], 'a.png', { type: file.type }));
	input.files = list.files;
	await fireEvent.change(input);
}

test('a picture asks for its words and its credit, and one press takes it back', async () => {
	const { editor } = await edit();
	await choose(await draw(300, 200, 'image/png'));
	await waitFor(() => expect(editor.event?.picture).toMatchObject({ width: 300, height: 200 }));
	expect(editor.draft.events[0]?.picture?.data).toMatch(/^[\w+/]+=*$/);
	const problems = () =>
		editor.checked.problems.map(({ address, isMissing }) => [address.split('/')[2], isMissing]);
	await waitFor(() =>
		expect(problems()).toEqual([
			['pictureCredit', true],
			['pictureAlt', true]
		])
	);
	await fireEvent.input(field('What the picture shows'), { target: { value: 'A red box' } });
	await fireEvent.input(field('Who made it, or has it'), { target: { value: 'A. Painter' } });
	await waitFor(() => expect(problems()).toEqual([]));
	expect(editor.checked.file?.events[0]?.picture).toMatchObject({
		width: 300,
		alt: 'A red box',
		credit: 'A. Painter'
	});
	// Decorative, it needs no words.
	await fireEvent.click(screen.getByRole('checkbox', { name: /^Decorative/ }));
	await waitFor(() =>
		expect(editor.checked.file?.events[0]?.picture).toMatchObject({ decorative: true })
	);
	expect(screen.getByText(/^Pictures in this record: [\d.]+ of 8 MB$/)).toBeVisible();
	while (editor.canUndo) editor.undo();
	expect(editor.event?.picture).toBeNull();
	// What was written is read again as it was.
	while (editor.canRedo) editor.redo();
	const { input } = writeDraft(editor.draft);
	expect(
		writeDraft(
			readDraft(input) ?? emptyDraft({ title: '', dek: '', madeBy: '' }, 'en', '2026-01-31')
		).input
	).toEqual(input);
});

test('a file that is no picture is reported where it was chosen, and changes nothing', async () => {
	const { editor } = await edit();
	await choose(new Blob(['<svg/>'], { type: 'image/png' }));
	await screen.findByText(/^By its bytes this is no PNG/);
	expect(editor.canUndo).toBe(false);
});

test('in the preview a picture is small, beside the text', async () => {
	const editor = new EditorState(readDraft(school) as EditorDraft, '2026-01-31');
	render(WithPictures, { props: { editor } });
	const image = await waitFor(() => {
		const found = document.querySelector<HTMLElement>('.preview .picture img');
		expect(found).toBeVisible();
		return found as HTMLElement;
	});
	expect(image.offsetWidth).toBeGreaterThan(40);
	expect(image.offsetWidth).toBeLessThanOrEqual(160);
	expect(getComputedStyle(image.closest('figure') as Element).float).toBe('inline-end');
});
