import { overview, shortcuts } from '#language/timeline';
import { close } from '#language/ui';
import { names } from '#language/ui/keys';

/** The words of the parts that a page loads when needed: the overview, the list of keys, the events of a cluster. */
export interface PanelLabels {
	overview: typeof overview;
	shortcuts: typeof shortcuts;
	/** The names of the keys of a keyboard. */
	keyNames: typeof names;
	/** The button of a dialog. */
	close: string;
}

/** The labels in the language of the site. */
export const panelLabels: PanelLabels = { overview, shortcuts, keyNames: names, close };
