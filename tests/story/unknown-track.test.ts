import { expect, test } from 'vitest';
import { placeUnknownTrackWords } from '#lib/story/unknown-track.ts';
import { nameWidth } from '#lib/timeline/layout/track-name.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import { textWidth } from '#lib/ui/text-width.ts';

const words = 'No event known yet';

test('the words are under the name, beside a short one in two lines, or else after the line', () => {
	const place = (room: number, name = ['ICE']) => placeUnknownTrackWords(words, name, room);
	expect(place(400)).toEqual({ lines: [words], place: 'under', x: 11 });
	expect(place(140)).toEqual({
		lines: ['No event', 'known yet'],
		place: 'beside',
		x: nameWidth('ICE')
	});
	expect(place(140, ['Unabbreviated'])).toEqual({ lines: [words], place: 'after', x: 0 });
	expect(place(0)).toEqual({ lines: [words], place: 'after', x: 0 });
	// Without a name, as in a low frame, they begin at the edge.
	expect(place(120, [])).toMatchObject({ place: 'beside', x: 0 });
});

test.each(['No event known yet', 'Noch kein Ereignis bekannt', 'Nenhum evento conhecido ainda'])(
	'“%s” never reaches the line, at any width',
	(words) => {
		const places = Array.from({ length: 400 }, (_, room) => {
			const { lines, place, x } = placeUnknownTrackWords(words, ['ICE'], room);
			const widest = Math.max(...lines.map((line) => textWidth(line, labelFontSize)));
			if (place !== 'after') expect(x + widest, `${room} px`).toBeLessThanOrEqual(room);
			return place;
		});
		// From the narrowest on, each place once.
		expect(places.filter((place, i) => place !== places[i - 1])).toEqual([
			'after',
			'beside',
			'under'
		]);
	}
);
