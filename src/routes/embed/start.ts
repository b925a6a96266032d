import { keepInsides } from '#lib/embed/kept-insides.svelte.ts';
import { startFrame } from './start-frame.ts';

void startFrame(keepInsides());
