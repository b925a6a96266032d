// An inline script in the window's head. Hides the prerendered first slide unless the address asks for it and
// has a session.
import { asksForOtherView } from '#lib/present/asks-for-other-view.ts';

if (!location.hash || asksForOtherView(location)) document.documentElement.dataset.held = '';
