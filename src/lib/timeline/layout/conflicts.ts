import { overlaps } from './box.ts';
import { hasLeadWords, type LabelCandidate } from './labels.ts';

/** The minimum horizontal gap between two labels, px. */
const minGapX = 8;

/**
 * The minimum vertical gap between the words of a lead and a figure, px. Also the minimum gap to another lead's date
 * under the words: if it were closer, readers would take it for the date of these words.
 */
const gapToFigure = 8;

/** The minimum vertical gap between the words of two leads, px. */
const gapBetweenLeads = 5;

/** The minimum vertical gap between the words of a lead and a title, px. Closer lines are read as one text. */
const gapToTitle = 4;

/** The minimum vertical gap between two labels in the same type, px. Closer lines are read as one text. */
const gapBetweenTitles = 4;

function minGapY(a: LabelCandidate, b: LabelCandidate): number {
	const [ofA, ofB] = [hasLeadWords(a.label.look), hasLeadWords(b.label.look)];
	if (ofA === ofB) return ofA ? gapBetweenLeads : gapBetweenTitles;
	const [words, other] = ofA ? [a, b] : [b, a];
	const isDateUnder = other.label.look === 'flag' && other.box.y0 > words.box.y0;
	return other.isFigure || isDateUnder ? gapToFigure : gapToTitle;
}

/** Whether two labels are too close together. The first check is cheap and excludes most pairs. */
export const areTooClose = (a: LabelCandidate, b: LabelCandidate): boolean =>
	overlaps(a.box, b.box, minGapX, gapToFigure) && overlaps(a.box, b.box, minGapX, minGapY(a, b));
