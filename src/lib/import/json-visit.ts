import { visit, type JSONVisitor } from 'jsonc-parser';

/** What a visitor throws to end its visit. */
export const end = Symbol('end');

/** Goes through a text of JSON, from its beginning to its end or to where the visitor ends it. */
export function visitUntilEnd(text: string, visitor: JSONVisitor): void {
	try {
		visit(text, visitor, { disallowComments: true });
	} catch (error) {
		if (error !== end) throw error;
	}
}
