import { drawingLabels, type DrawingLabels } from './drawing-labels.ts';
import { partLabels, type PartLabels } from './part-labels.ts';

/** All texts of the drawing in one language: for its controls, for screen readers, and around a record’s texts. */
export interface Labels extends DrawingLabels, PartLabels {}

/** The labels in the language of the site. */
export const labels: Labels = { ...drawingLabels, ...partLabels };
