import { overview, shortcuts } from '#language/timeline';
import { close } from '#language/ui';
import { names } from '#language/ui/keys';

/** The texts of the parts that a page may add to the drawing: overview, list of keys, events of a cluster. */
export interface PartLabels {
	overview: typeof overview;
	shortcuts: typeof shortcuts;
	/** The names of the keys on a keyboard. */
	keyNames: typeof names;
	/** The text of the button that closes a dialog. */
	close: string;
}

/** The labels in the language of the site. */
export const partLabels: PartLabels = { overview, shortcuts, keyNames: names, close };
