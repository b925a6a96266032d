import { afterEach, describe, expect, test, vi } from 'vitest';
import { saveTo, type FileOnDisk } from '#lib/make/save-to.ts';

const blob = new Blob(['{}']);

afterEach(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));

function aFile() {
	const written: Blob[] = [];
	const file: FileOnDisk = {
		name: 'mine.json',
		createWritable: () =>
			Promise.resolve({
				write: (data) => Promise.resolve(void written.push(data)),
				close: () => Promise.resolve()
			})
	};
	return { file, written };
}

const setPicker = (pick: unknown) => Reflect.set(window, 'showSaveFilePicker', pick);

describe('saveTo', () => {
	test('asks for a file once, and writes it again without asking', async () => {
		const { file, written } = aFile();
		const pick = vi.fn(() => Promise.resolve(file));
		setPicker(pick);
		expect(await saveTo(blob, 'a.json', null)).toEqual({ file });
		expect(await saveTo(blob, 'a.json', file)).toEqual({ file });
		expect(pick).toHaveBeenCalledTimes(1);
		expect(pick).toHaveBeenCalledWith(expect.objectContaining({ suggestedName: 'a.json' }));
		expect(written).toEqual([blob, blob]);
	});

	test('saves nothing where the question is cancelled, and says what fails', async () => {
		setPicker(() => Promise.reject(new DOMException('no', 'AbortError')));
		expect(await saveTo(blob, 'a.json', null)).toBe('cancelled');
		setPicker(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
		await expect(saveTo(blob, 'a.json', null)).rejects.toThrow('no');
	});

	test('is a download where the browser has no such question', async () => {
		setPicker(undefined);
		const click = vi
			.spyOn(HTMLAnchorElement.prototype, 'click')
			.mockImplementation(() => undefined);
		expect(await saveTo(blob, 'a.json', null)).toEqual({ file: null });
		expect(click).toHaveBeenCalledTimes(1);
		click.mockRestore();
	});
});
