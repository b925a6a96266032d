import { expect, test } from 'vitest';
import type * as english from '#language/make/form';
import { languages } from '../../src/messages-compiler/write.mjs';

test.each(languages())(
	'who gives a kind somebody’s words is told that a quote is then needed, in %s',
	async (language) => {
		const { fields, kindForms } = (await import(
			`../../.messages/${language}/make/form.js`
		)) as typeof english;
		const quote = fields.events.quote.toLowerCase().replace(/^ال/, '');
		expect(kindForms.statement.toLowerCase()).toContain(quote);
		expect(kindForms.figure.toLowerCase()).not.toContain(quote);
	}
);
