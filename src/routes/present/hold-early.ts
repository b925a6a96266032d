// An inline script in the head of the stage. Hides the first slide in its HTML if the address asks for another slide or
// another record.
import { asksForOtherView } from '#lib/present/asks-for-other-view.ts';

if (asksForOtherView(location)) document.documentElement.dataset.held = '';
