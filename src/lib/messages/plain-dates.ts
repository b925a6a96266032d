import { recordLabels, type RecordLabels } from './record-labels.ts';

const dateAlone = [{ tag: 'date', text: '' }] as const;

/**
 * The labels of the page, except that a month or a year is written alone: “May 1922”, not “May 1922, day unknown”. On
 * paper and on a stage, students would read “day unknown” as a finding, though the record only gives no day.
 */
export const plainDateLabels: RecordLabels = {
	...recordLabels,
	dates: { ...recordLabels.dates, unknown: { month: dateAlone, year: dateAlone } }
};
