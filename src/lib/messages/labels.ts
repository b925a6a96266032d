import { drawingLabels, type DrawingLabels } from './drawing-labels.ts';
import { panelLabels, type PanelLabels } from './panel-labels.ts';

/** All words of the drawing, in one language: its controls, its spoken words, and the words around a record’s texts. */
export interface Labels extends DrawingLabels, PanelLabels {}

/** Those of the language that the site is built in. */
export const labels: Labels = { ...drawingLabels, ...panelLabels };
