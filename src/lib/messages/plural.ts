import { recordMessages } from '#language/record.ts';
import { numberFormat, pluralRules } from './intl.ts';
import type { PluralForms } from './message-types.ts';

/**
 * The form that a number takes, with the number in it: "1,400 events".
 *
 * @param shown in place of the number's digits
 */
export function formatPlural(
	forms: PluralForms,
	n: number,
	shown?: string,
	language = recordMessages.language
): string {
	const form = forms[pluralRules(language).select(n)] ?? forms.other;
	return form.replace('#', shown ?? numberFormat(language).format(n));
}
