import type { Form } from '#lib/model/story-view.ts';
import type { Theme } from '#lib/model/view.ts';

/** What the reader has chosen about the page as a whole. It lives in the address: nothing is stored. */
export class Settings {
	theme = $state.raw<Theme>('auto');
	/** What the record is shown as. */
	form = $state.raw<Form>('story');
}
