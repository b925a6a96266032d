// The frame's script for builds that show only the site's own record. Other builds use `start-listed.ts`.
import { keepCardInsides, keptLegend } from '#lib/embed/keep-html.svelte.ts';
import { startFrame } from './start-frame.ts';

void startFrame(keepCardInsides(), keptLegend);
