// An inline script in the stage's head. Hides the prerendered first slide if the address asks for another
// slide or record.
import { asksForOtherView } from '#lib/present/asks-for-other-view.ts';

if (asksForOtherView(location)) document.documentElement.dataset.held = '';
