import { afterEach, expect, test, vi } from 'vitest';
import { openDetails, openDetailsOnPaper } from '#lib/ui/open-details.ts';

afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

function twoFolds() {
	const [folded, unfolded] = [document.createElement('details'), document.createElement('details')];
	unfolded.open = true;
	document.body.append(folded, unfolded);
	return () => [folded.open, unfolded.open];
}

test('where the styles cannot, all folds are open for as long as the page is printed', () => {
	vi.spyOn(CSS, 'supports').mockReturnValue(false);
	const areOpen = twoFolds();
	openDetailsOnPaper();
	for (let i = 0; i < 2; i++) {
		dispatchEvent(new Event('beforeprint'));
		expect(areOpen()).toEqual([true, true]);
		dispatchEvent(new Event('afterprint'));
		expect(areOpen()).toEqual([false, true]);
	}
});

test('where the styles can, they stay as they are', () => {
	const areOpen = twoFolds();
	const close = openDetails();
	expect(areOpen()).toEqual([false, true]);
	close();
	expect(areOpen()).toEqual([false, true]);
});
