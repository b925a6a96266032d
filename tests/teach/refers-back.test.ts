import { expect, test } from 'vitest';
import { refersBack } from '#lib/teach/refers-back.ts';

test.each([
	['A week later about 120,000 march in Leipzig', true],
	['Later the mayor resigns', true],
	['The next day the bridge is closed', true],
	['Eine Woche später marschieren 120.000', true],
	['Tags darauf tritt er zurück', true],
	['Une semaine plus tard, le pont est fermé', true],
	['Le lendemain, le maire démissionne', true],
	['Dos días después dimite el alcalde', true],
	['No dia seguinte, a ponte é fechada', true],
	['بعد أسبوع يتظاهر 120 ألفًا', true],
	['כעבור שבוע מפגינים 120 אלף', true],
	['About 70,000 march in Leipzig, and nobody shoots', false],
	['The mayor says that the bridge will be closed later', false],
	['Dos días después de la votación dimite el alcalde', false],
	['Zwei Tage nach der Wahl tritt er zurück', false],
	['Collateral damage is reported', false],
	['', false]
])('“%s” refers back: %s', (title, refers) => {
	expect(refersBack(title)).toBe(refers);
});
