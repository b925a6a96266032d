import { expect, test } from 'vitest';
import { recordLabels } from '#lib/messages/record-labels.ts';
import { emptyTrackLine, trackNameLines, nameWidth } from '#lib/timeline/layout/track-name.ts';

const name = 'An agency with a name that needs much room';

test.each(['ICE', 'UK', 'MI5', 'ЦРУ', 'ABCDEFGHIJKL'])(
	'a name gives way to capitals: %s',
	(short) => {
		const label = `${name} (${short})`;
		expect(trackNameLines(label, 200)).toEqual([short]);
		expect(trackNameLines(label, nameWidth(label))).toEqual([label]);
		expect(emptyTrackLine(label, 400)).toBe(recordLabels.noEvents.abbreviated({ track: short }));
	}
);

test.each(['London', 'the old one', '2024', 'A', 'ABCDEFGHIJKLM', 'ICE, MI5', 'old'])(
	'a name is not replaced by other words in brackets: %s',
	(words) => {
		const label = `${name} (${words})`;
		expect(trackNameLines(label, 250).join(' ')).toBe(label);
		expect(emptyTrackLine(label, 900)).toBe(recordLabels.noEvents.named({ track: label }));
	}
);
