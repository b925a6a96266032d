import { keepCardInsides } from '#lib/embed/keep-card-insides.svelte.ts';
import { startFrame } from './start-frame.ts';

void startFrame(keepCardInsides());
