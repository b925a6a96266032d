import type { JsonBreak } from '#lib/import/failure.ts';
import { maxDepth } from '#lib/import/nesting.ts';

export const jsonBreakMessages: Readonly<Record<JsonBreak, string>> = {
	InvalidSymbol: 'Das ist kein Wert; Text gehört in doppelte Anführungszeichen',
	InvalidNumberFormat: 'Das ist keine Zahl',
	PropertyNameExpected: 'Hier muss ein Schlüssel in doppelten Anführungszeichen stehen',
	ValueExpected: 'Hier muss ein Wert stehen',
	ColonExpected: 'Zwischen Schlüssel und Wert fehlt ein Doppelpunkt',
	CommaExpected: 'Hier fehlt ein Komma',
	CloseBraceExpected: 'Hier fehlt eine }',
	CloseBracketExpected: 'Hier fehlt eine ]',
	EndOfFileExpected: 'Nach dem Ende der Daten darf nichts mehr kommen; entfernen Sie das',
	InvalidCommentToken: 'JSON kennt keine Kommentare; entfernen Sie das',
	UnexpectedEndOfComment: 'JSON kennt keine Kommentare; entfernen Sie das',
	UnexpectedEndOfString: 'Dieser Text ist nicht geschlossen; setzen Sie ein " an sein Ende',
	UnexpectedEndOfNumber: 'Diese Zahl ist unvollständig',
	InvalidUnicode: String.raw`Auf \u müssen vier hexadezimale Ziffern folgen`,
	InvalidEscapeCharacter: String.raw`Schreiben Sie \\ für einen Backslash`,
	InvalidCharacter: String.raw`Schreiben Sie \n für einen Zeilenumbruch und \t für einen Tabulator`,
	LastComma: 'Entfernen Sie das Komma davor',
	TooDeep: `Das ist mehr als ${maxDepth} Ebenen tief verschachtelt`,
	Unknown: 'Das lässt sich nicht lesen'
};
