import type { JsonBreak } from '#lib/import/failure.ts';
import { maxDepth } from '#lib/import/nesting.ts';

export const jsonBreakMessages: Readonly<Record<JsonBreak, string>> = {
	InvalidSymbol: 'ceci n’est pas une valeur\u202f; mettez le texte entre guillemets droits doubles',
	InvalidNumberFormat: 'ceci n’est pas un nombre',
	PropertyNameExpected: 'il faut une clé entre guillemets droits doubles',
	ValueExpected: 'il faut une valeur',
	ColonExpected: 'il faut deux-points entre une clé et sa valeur',
	CommaExpected: 'il faut une virgule',
	CloseBraceExpected: 'il faut une }',
	CloseBracketExpected: 'il faut un ]',
	EndOfFileExpected: 'rien ne peut suivre la fin des données\u202f; à supprimer',
	InvalidCommentToken: 'JSON n’admet pas de commentaires\u202f; à supprimer',
	UnexpectedEndOfComment: 'JSON n’admet pas de commentaires\u202f; à supprimer',
	UnexpectedEndOfString: 'ce texte n’est pas fermé\u202f; ajoutez un " à la fin',
	UnexpectedEndOfNumber: 'ce nombre est incomplet',
	InvalidUnicode: String.raw`il faut quatre chiffres hexadécimaux après \u`,
	InvalidEscapeCharacter: String.raw`écrivez \\ pour une barre oblique inverse`,
	InvalidCharacter: String.raw`écrivez \n pour un saut de ligne et \t pour une tabulation`,
	LastComma: 'supprimez la virgule qui précède',
	TooDeep: `ceci compte plus de ${maxDepth} niveaux imbriqués`,
	Unknown: 'ceci ne peut pas être lu'
};
