// An inline script in the head of the stage. Hides the first slide in its HTML if the address asks for another slide or
// another record.
import { asksForOther } from '#lib/present/asks-for-other.ts';

if (asksForOther(location)) document.documentElement.dataset.held = '';
