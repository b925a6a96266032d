// In the head of the stage, as an inline script: its HTML shows the first slide, and the address may ask for another one,
// or for another record.
import { asksForOther } from '#lib/present/asks-for-other.ts';

if (asksForOther(location)) document.documentElement.dataset.held = '';
