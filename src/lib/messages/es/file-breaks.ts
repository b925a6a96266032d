import type { JsonBreak } from '#lib/import/failure.ts';
import { maxDepth } from '#lib/import/nesting.ts';

export const jsonBreakMessages: Readonly<Record<JsonBreak, string>> = {
	InvalidSymbol: 'esto no es un valor; ponga el texto entre comillas dobles',
	InvalidNumberFormat: 'esto no es un número',
	PropertyNameExpected: 'se esperaba una clave entre comillas dobles',
	ValueExpected: 'se esperaba un valor',
	ColonExpected: 'se esperaban dos puntos entre la clave y su valor',
	CommaExpected: 'se esperaba una coma',
	CloseBraceExpected: 'se esperaba una }',
	CloseBracketExpected: 'se esperaba un ]',
	EndOfFileExpected: 'no puede haber nada después de los datos; bórrelo',
	InvalidCommentToken: 'JSON no admite comentarios; bórrelo',
	UnexpectedEndOfComment: 'JSON no admite comentarios; bórrelo',
	UnexpectedEndOfString: 'este texto no está cerrado; añada " al final',
	UnexpectedEndOfNumber: 'este número está incompleto',
	InvalidUnicode: String.raw`se esperaban cuatro cifras hexadecimales después de \u`,
	InvalidEscapeCharacter: String.raw`escriba \\ para una barra invertida`,
	InvalidCharacter: String.raw`escriba \n para un salto de línea y \t para un tabulador`,
	LastComma: 'quite la coma anterior',
	TooDeep: `esto tiene más de ${maxDepth} niveles anidados`,
	Unknown: 'esto no se puede leer'
};
